package io.github.goalsheet.io.account;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.account.JsonTree.Arr;
import io.github.goalsheet.io.account.JsonTree.Field;
import io.github.goalsheet.io.account.JsonTree.Leaf;
import io.github.goalsheet.io.account.JsonTree.Obj;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What JSON of goal sheets says: a value is of the field that its pointer names. */
final class JsonSayings implements Sayings {
  private static final Pattern OF_SHEET =
      Pattern.compile(
          "(/sheets/\\d+|)/(?:organization/(department|section|contact)|(purpose|fiscalYear)"
              + "|dates/(created|revised|evaluated)|narrative/(plan|outcome)/\\d+)");
  private static final Pattern OF_GOAL =
      Pattern.compile(
          "((?:/sheets/\\d+|)/goals/\\d+)/(?:(number|statement|initiatives|rating)"
              + "|(parentGoals|carried)/\\d+)");
  private static final Pattern OF_INDICATOR =
      Pattern.compile(
          "(((?:/sheets/\\d+|)/goals/\\d+)/indicators/\\d+)/(?:(label|supplement|status)"
              + "|(target|result)/text|actuals/\\d+/(text|fiscalYear))");

  private static final Pattern GOAL = Pattern.compile("(?:/sheets/\\d+|)/goals/\\d+");

  /** Names of fields that say again what the words beside them say. */
  private static final Pattern TYPED =
      Pattern.compile(
          ".*/(?:name|unit|cumulative|initiativeItems/\\d+|(?:target|result|actuals/\\d+)/.*)");

  /** Names that say what the JSON is. */
  private static final Pattern OF_FORMAT = Pattern.compile("/(?:format|version|\\$schema)");

  /** Notices on a value that are about all that is in it. */
  private static final ImmutableSet<String> OF_ALL_BELOW =
      ImmutableSet.of(
          "json_wrong_value",
          "json_unknown_field",
          "json_repeated_field",
          "json_repeated_year",
          "json_derived_differs",
          "json_version",
          "json_not_carried");

  private final String source;
  private final ImmutableList.Builder<Said> said = ImmutableList.builder();

  /**
   * What lines of JSON say.
   *
   * @param source their source
   * @param roots the value of each line
   */
  JsonSayings(String source, List<JsonTree> roots) {
    this.source = source;
    for (int i = 0; i < roots.size(); i++) {
      gather(roots.get(i), i + 1, "", "", "");
    }
  }

  @Override
  public ImmutableList<Said> said() {
    return said.build();
  }

  private void gather(JsonTree value, int line, String pointer, String year, String goal) {
    if (value instanceof Obj object) {
      String number = GOAL.matcher(pointer).matches() ? field(object, "number") : goal;
      for (Field field : object.fields()) {
        String name = field.name().replace("~", "~0").replace("/", "~1");
        gather(field.value(), line, pointer + "/" + name, field(object, "fiscalYear"), number);
      }
    } else if (value instanceof Arr array) {
      for (int i = 0; i < array.items().size(); i++) {
        gather(array.items().get(i), line, pointer + "/" + i, "", goal);
      }
    } else if (value instanceof Leaf leaf && !Grid.isBlank(leaf.words())) {
      said.add(said(leaf.words(), new Said.At(source, line, 0, 0, pointer), year, goal));
    }
  }

  private static Said said(String words, Said.At at, String year, String number) {
    String line = at.line() + "";
    Matcher indicator = OF_INDICATOR.matcher(at.pointer());
    if (indicator.matches()) {
      String field =
          "text".equals(indicator.group(5))
              ? "ACTUAL " + year
              : "fiscalYear".equals(indicator.group(5))
                  ? "YEAR"
                  : upper(indicator.group(3) == null ? indicator.group(4) : indicator.group(3));
      return new Said(at, words, field, number, line + indicator.group(1));
    }
    Matcher goal = OF_GOAL.matcher(at.pointer());
    if (goal.matches()) {
      String field = upper(goal.group(2) == null ? goal.group(3) : goal.group(2));
      return new Said(
          at,
          field.equals("CARRIED") ? upper(words) : words,
          field.equals("PARENTGOALS") ? "PARENT_GOALS" : field,
          number,
          line + goal.group(1));
    }
    Matcher sheet = OF_SHEET.matcher(at.pointer());
    if (sheet.matches()) {
      for (int group = 2; group <= 5; group++) {
        if (sheet.group(group) != null) {
          String field = upper(sheet.group(group));
          return new Said(at, words, field.equals("FISCALYEAR") ? "FISCAL_YEAR" : field, "", "");
        }
      }
    }
    return new Said(at, words, "", "", "");
  }

  private static String field(Obj object, String name) {
    return object.fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .map(field -> field.value() instanceof Leaf leaf ? leaf.words() : "")
        .orElse("");
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  @Override
  public boolean covers(Notice notice, Said one) {
    if (!(notice.place() instanceof Place.JsonValue place) || place.line() != one.at().line()) {
      return false;
    }
    boolean all =
        OF_ALL_BELOW.contains(notice.code())
            || (notice.code().equals("json_missing_field") && notice.severity() == Severity.ERROR);
    boolean ofObject =
        notice.message().in(Language.JA).contains("オブジェクト全体")
            && one.at()
                .pointer()
                .startsWith(place.pointer().substring(0, place.pointer().lastIndexOf('/') + 1));
    return place.pointer().equals(one.at().pointer())
        || ofObject
        || (all && one.at().pointer().startsWith(place.pointer() + "/"));
  }

  @Override
  public Optional<PassedOver> mayBePassedOver(Said one, Predicate<Said> isTold) {
    if (OF_FORMAT.matcher(one.at().pointer()).matches()) {
      return Optional.of(PassedOver.LABEL);
    }
    return TYPED.matcher(one.at().pointer()).matches() && Marks.words(one.text()).isEmpty()
        ? Optional.of(PassedOver.TYPED_FIELD)
        : Optional.empty();
  }
}
