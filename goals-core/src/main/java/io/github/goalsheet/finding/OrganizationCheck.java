package io.github.goalsheet.finding;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.comparison.YearComparer;
import io.github.goalsheet.finding.CheckedSheets.SheetAt;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Organization;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Organizations with more than one sheet for a year. Sheets without any name are passed over. */
final class OrganizationCheck implements Check {
  private static final Organization UNNAMED = Organization.of("", "");

  @Override
  public ImmutableList<Rule> rules() {
    return ImmutableList.of(AcrossFinding.OrganizationRepeated.RULE);
  }

  @Override
  public Stream<Remark> check(CheckedSheets sheets) {
    Map<List<Object>, Subject> first = new HashMap<>();
    Stream.Builder<Remark> found = Stream.builder();
    sheets.sheets().forEach(at -> check(at, first, found));
    return found.build();
  }

  private static void check(
      SheetAt at, Map<List<Object>, Subject> first, Stream.Builder<Remark> found) {
    Organization organization = at.sheet().organization();
    FiscalYear year = at.sheet().fiscalYear();
    Organization identity = YearComparer.identity(organization);
    Subject subject = at.subject(FormField.SECTION);
    Subject earlier = first.putIfAbsent(List.of(identity, year), subject);
    if (earlier != null && !identity.equals(UNNAMED)) {
      found.add(
          new AcrossFinding.OrganizationRepeated(
              subject, organization.department(), organization.section(), year, earlier));
    }
  }
}
