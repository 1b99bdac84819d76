package io.github.goalsheet.io;

import com.google.common.base.VerifyException;
import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.notice.FormKinds;
import io.github.goalsheet.io.notice.InputKinds;
import io.github.goalsheet.io.notice.JsonKinds;
import io.github.goalsheet.io.notice.PackageKinds;
import io.github.goalsheet.io.notice.PolicyKinds;
import io.github.goalsheet.io.notice.TableKinds;
import io.github.goalsheet.io.notice.WritingKinds;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.NoticeKind;
import io.github.goalsheet.model.FiscalYear;
import java.lang.reflect.Field;

/** All that readers and writers have to say; what checks find is no part of it. */
public final class NoticeKinds {
  /** There can be no sheet of the year after the last. */
  public static final NoticeKind NEXT_YEAR_OUT_OF_RANGE =
      NoticeKind.error(
          "next_year_out_of_range",
          FiscalYear.MAX_YEAR + "年度より後の年度は表せないため、翌年度の様式を作れません。",
          "There is no form of the next year: a year after "
              + FiscalYear.MAX_YEAR
              + " cannot be stated.");

  private static final ImmutableList<Class<?>> CATALOGUES =
      ImmutableList.of(
          InputKinds.class,
          TableKinds.class,
          FormKinds.class,
          JsonKinds.class,
          PackageKinds.class,
          PolicyKinds.class,
          WritingKinds.class,
          NoticeKinds.class,
          Notice.class);

  private NoticeKinds() {}

  /**
   * All kinds of notices and refusals.
   *
   * @return the kinds, those of one code below each other
   */
  public static ImmutableList<NoticeKind> all() {
    ImmutableList.Builder<NoticeKind> kinds = ImmutableList.builder();
    for (Class<?> catalogue : CATALOGUES) {
      for (Field constant : catalogue.getFields()) {
        if (constant.getType() == NoticeKind.class) {
          kinds.add(value(constant));
        }
      }
    }
    return kinds.build();
  }

  private static NoticeKind value(Field constant) {
    try {
      return (NoticeKind) constant.get(null);
    } catch (IllegalAccessException impossible) {
      throw new VerifyException(impossible);
    }
  }
}
