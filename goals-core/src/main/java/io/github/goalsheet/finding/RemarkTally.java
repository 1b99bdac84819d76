package io.github.goalsheet.finding;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import io.github.goalsheet.message.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Counts all remarks, and keeps the first of them in the order of the form. Not thread-safe. */
final class RemarkTally {
  private static final Comparator<Remark> ORDER = Comparator.comparing(Remark::subject);

  private final int limit;
  private final Function<Rule, Severity> severity;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Verified> verified = new ArrayList<>();
  private final Multiset<Severity> bySeverity = EnumMultiset.create(Severity.class);
  private final Multiset<String> byCode = HashMultiset.create();
  private int verifiedCount;

  RemarkTally(int limit, Function<Rule, Severity> severity) {
    this.limit = limit;
    this.severity = severity;
  }

  void add(Remark remark) {
    if (remark instanceof Finding finding) {
      bySeverity.add(severity.apply(finding.rule()));
      byCode.add(finding.rule().code());
      keep(findings, finding);
    } else if (remark instanceof Verified sound) {
      verifiedCount++;
      keep(verified, sound);
    }
  }

  /** Holds at most twice as many as are kept in the end. */
  private <T extends Remark> void keep(List<T> kept, T remark) {
    kept.add(remark);
    if (kept.size() >= 2L * limit) {
      trim(kept);
    }
  }

  private void trim(List<? extends Remark> kept) {
    kept.sort(ORDER);
    if (kept.size() > limit) {
      kept.subList(limit, kept.size()).clear();
    }
  }

  CheckReport report() {
    trim(findings);
    trim(verified);
    return new CheckReport(
        findings.stream()
            .map(each -> new CheckReport.Found(each, severity.apply(each.rule())))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.copyOf(verified),
        verifiedCount,
        Maps.toMap(ImmutableList.copyOf(Severity.values()), bySeverity::count),
        Checks.rules().stream()
            .map(Rule::code)
            .filter(byCode::contains)
            .collect(ImmutableMap.toImmutableMap(code -> code, byCode::count)));
  }
}
