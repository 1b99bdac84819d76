package io.github.goalsheet.finding;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import io.github.goalsheet.comparison.YearComparer;
import io.github.goalsheet.finding.CheckedSheets.SheetAt;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Organization;
import java.util.stream.Stream;

/** Sheets without an organization, and organizations with more than one sheet for a year. */
final class OrganizationCheck implements Check {
  private static final Organization UNNAMED = Organization.of("", "");

  @Override
  public ImmutableList<Rule> rules() {
    return ImmutableList.of(
        SheetFinding.MissingOrganization.RULE, AcrossFinding.OrganizationRepeated.RULE);
  }

  @Override
  public Stream<Remark> check(CheckedSheets sheets) {
    Table<Organization, FiscalYear, Subject> first = HashBasedTable.create();
    Stream.Builder<Remark> found = Stream.builder();
    sheets.sheets().forEach(at -> check(at, first, found));
    return found.build();
  }

  private static void check(
      SheetAt at, Table<Organization, FiscalYear, Subject> first, Stream.Builder<Remark> found) {
    Organization organization = at.sheet().organization();
    FiscalYear year = at.sheet().fiscalYear();
    Organization identity = YearComparer.identity(organization);
    if (identity.equals(UNNAMED)) {
      found.add(new SheetFinding.MissingOrganization(at.subject(FormField.DEPARTMENT)));
      return;
    }
    Subject subject = at.subject(FormField.SECTION);
    Subject earlier = first.row(identity).putIfAbsent(year, subject);
    if (earlier != null) {
      found.add(
          new AcrossFinding.OrganizationRepeated(
              subject, organization.department(), organization.section(), year, earlier));
    }
  }
}
