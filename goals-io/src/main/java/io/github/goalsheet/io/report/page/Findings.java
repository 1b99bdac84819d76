package io.github.goalsheet.io.report.page;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Streams;
import io.github.goalsheet.finding.CheckReport;
import io.github.goalsheet.io.reading.CheckResult;
import io.github.goalsheet.message.Severity;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was found and verified, by what it is about. Immutable and thread-safe.
 *
 * @param report what the checks found
 * @param all the findings, most serious first, then in the order of the sheets
 * @param byTarget findings and verified figures by the id of what they are about
 * @param bySheet how many findings there are by index of the sheet
 * @param texts the page's own words
 */
record Findings(
    CheckReport report,
    ImmutableList<FindingView> all,
    ImmutableListMultimap<String, FindingView> byTarget,
    ImmutableMultiset<Integer> bySheet,
    Texts texts) {
  static Findings of(CheckResult checked, Texts texts) {
    ImmutableList<FindingView> found =
        checked.report().findings().stream()
            .sorted(Comparator.comparing(CheckReport.Found::severity))
            .map(
                each ->
                    new FindingView(
                        kind(each.severity()),
                        texts.say(each.severity().word()),
                        each.finding().rule().code(),
                        texts.say(each.finding().message()),
                        each.finding().subject(),
                        checked.place(each.finding().subject()),
                        texts))
            .collect(ImmutableList.toImmutableList());
    Stream<FindingView> verified =
        checked.report().verified().stream()
            .map(
                each ->
                    new FindingView(
                        "verified",
                        texts.say("finding.verified"),
                        "",
                        texts.say(each.message()),
                        each.subject(),
                        checked.place(each.subject()),
                        texts));
    return new Findings(
        checked.report(),
        found,
        Streams.concat(found.stream(), verified)
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(FindingView::target, view -> view)),
        found.stream()
            .map(each -> each.subject().sheet())
            .collect(ImmutableMultiset.toImmutableMultiset()),
        texts);
  }

  private static String kind(Severity severity) {
    return Ascii.toLowerCase(severity.name());
  }

  /** The kinds of findings that there are by what they are called, most serious first. */
  ImmutableMap<String, String> kinds() {
    return report.bySeverity().entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(Map.Entry::getKey)
        .sorted()
        .collect(
            ImmutableMap.toImmutableMap(Findings::kind, severity -> texts.say(severity.word())));
  }

  /** What there is to say of a sheet's head or foot, a goal or an indicator. */
  ImmutableList<FindingView> at(String target) {
    return byTarget.get(target);
  }

  /** How many findings there are in a sheet and all that is in it. */
  int in(int sheet) {
    return bySheet.count(sheet);
  }
}
