package io.github.goalsheet.io.reading;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.comparison.YearComparer;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Organization;

/**
 * What the organization of a sheet is called among others: its section, and with it the department
 * where there are sections of several. Immutable and thread-safe.
 */
public final class SheetLabels {
  private final boolean severalDepartments;
  private final int sections;

  private SheetLabels(boolean severalDepartments, int sections) {
    this.severalDepartments = severalDepartments;
    this.sections = sections;
  }

  /**
   * The labels of sheets.
   *
   * @param sheets all sheets that are named together
   * @return the labels
   */
  public static SheetLabels of(Iterable<GoalSheet> sheets) {
    ImmutableSet<Organization> all =
        Streams.stream(sheets)
            .map(sheet -> YearComparer.identity(sheet.organization()))
            .collect(ImmutableSet.toImmutableSet());
    boolean several = all.stream().map(Organization::department).distinct().count() > 1;
    return new SheetLabels(several, all.size());
  }

  /**
   * How many organizations there are, whatever the number of their sheets.
   *
   * @return the number
   */
  public int sections() {
    return sections;
  }

  /**
   * What the organization of a sheet is called.
   *
   * @param sheet the sheet
   * @return section, or department and section; the department where it has no section; empty where
   *     it has neither
   */
  public String of(GoalSheet sheet) {
    String department = sheet.organization().department();
    String section = sheet.organization().section();
    if (Wording.isBlank(section)) {
      return Wording.isBlank(department) ? "" : Wording.strip(department);
    }
    return severalDepartments ? both(sheet) : Wording.strip(section);
  }

  /**
   * The full name of the organization of a sheet.
   *
   * @param sheet the sheet
   * @return department and section
   */
  public static String both(GoalSheet sheet) {
    Organization organization = sheet.organization();
    return Wording.strip(
        Wording.strip(organization.department()) + " " + Wording.strip(organization.section()));
  }
}
