package io.github.goalsheet.io.report.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.evaluation.Agreement;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.SheetEvaluation;
import io.github.goalsheet.evaluation.Summary;
import io.github.goalsheet.io.reading.CheckResult;
import io.github.goalsheet.io.reading.ReadInput;
import io.github.goalsheet.message.Language;
import java.io.Writer;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The whole page. Views of sheets are made when a template asks for them, and not kept. */
public final class Page {
  private static final int MOST_DEPARTMENTS = 3;

  private final ViewContext context;
  private final ImmutableList<SheetEvaluation> evaluations;
  private final ImmutableList<InputView> inputs;
  private final Summary summary;

  private Page(
      ViewContext context, ImmutableList<SheetEvaluation> sheets, ImmutableList<ReadInput> inputs) {
    this.inputs =
        inputs.stream()
            .map(input -> new InputView(input, context.texts()))
            .collect(ImmutableList.toImmutableList());
    this.context = context;
    this.evaluations = sheets;
    Summary.Counter counter = new Summary.Counter(context.policy());
    sheets.forEach(counter::add);
    this.summary = counter.summary();
  }

  /**
   * A page.
   *
   * @param policy the policy of the evaluations
   * @param sheets the sheets, in the order of the page
   * @param checked the same sheets with what was found in them
   * @param language the language of everything but the sheets' own words
   * @return the page
   */
  public static Page of(
      EvaluationPolicy policy,
      ImmutableList<SheetEvaluation> sheets,
      CheckResult checked,
      Language language) {
    boolean severalYears =
        sheets.stream().map(sheet -> sheet.sheet().fiscalYear()).distinct().limit(2).count() > 1;
    return new Page(
        ViewContext.of(policy, checked, Texts.in(language), severalYears),
        sheets,
        checked.inputs());
  }

  /**
   * Fills the templates.
   *
   * @param writer where to write the page
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  @SuppressWarnings("NullAway") // Templates without an interceptor are given none.
  public void render(Writer writer) {
    JtepageGenerated.render(
        new OwaspHtmlTemplateOutput(new WriterOutput(writer)), null, this, context.texts());
  }

  Assets assets() {
    return Assets.shipped();
  }

  Findings findings() {
    return context.findings();
  }

  /** The inputs that the sheets come from; none if they are not known. */
  ImmutableList<InputView> inputs() {
    return inputs;
  }

  /** The inputs of which something was not read, or read with doubt. */
  ImmutableList<InputView> doubtful() {
    return inputs.stream()
        .filter(view -> view.input().isDoubtful())
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether something in the inputs was not read. */
  boolean isPart() {
    return !inputs.stream().allMatch(view -> view.input().isWhole());
  }

  /** How many sections, sheets, goals and indicators there are. */
  String sizes() {
    int sections = context.labels().sections();
    return context
        .texts()
        .say(
            sections == summary.sheets() ? "sizes" : "sizes.sheets",
            sections,
            summary.goals(),
            summary.indicators(),
            summary.sheets());
  }

  Summary summary() {
    return summary;
  }

  PolicyView policy() {
    return new PolicyView(context);
  }

  List<SheetView> sheets() {
    List<Integer> indices = IntStream.range(0, evaluations.size()).boxed().toList();
    return Lists.transform(
        indices, index -> new SheetView(evaluations.get(index), index + 1, context));
  }

  Sections sections() {
    return new Sections(sheets(), context.texts());
  }

  /** The sheet that a finding is about, and its goal if it is about one. */
  String named(FindingView finding) {
    int index = finding.subject().sheet();
    SheetView sheet = new SheetView(evaluations.get(index), index + 1, context);
    return finding
        .subject()
        .goal()
        .map(goal -> sheet.listed() + " " + sheet.goals().get(goal).title())
        .orElseGet(sheet::listed);
  }

  /** The fiscal years of the sheets, earliest first. */
  String years() {
    return evaluations.stream()
        .map(sheet -> sheet.sheet().fiscalYear())
        .distinct()
        .sorted()
        .map(context.texts()::year)
        .collect(Collectors.joining(context.texts().say("and")));
  }

  /** The departments of the sheets; none if they are too many to name. */
  String departments() {
    List<String> names =
        evaluations.stream()
            .map(sheet -> Wording.strip(sheet.sheet().organization().department()))
            .filter(name -> !name.isEmpty())
            .distinct()
            .limit(MOST_DEPARTMENTS + 1L)
            .toList();
    return names.size() > MOST_DEPARTMENTS ? "" : String.join(context.texts().say("and"), names);
  }

  /** How the goals are rated: as published, and as computed. */
  ImmutableList<Tally> tallies() {
    return context.tallies(
        evaluations.stream()
            .flatMap(sheet -> sheet.goals().stream())
            .collect(ImmutableList.toImmutableList()));
  }

  /** The goals whose published rating is not the computed one. */
  ImmutableList<GoalView> differing() {
    return select(GoalView::isDiffering);
  }

  /** The goals that are rated but that a person must compare. */
  ImmutableList<GoalView> undetermined() {
    return select(
        goal ->
            goal.agreement() == Agreement.UNDETERMINED
                && !goal.evaluation().assessment().lacksResult());
  }

  /** The goals that are rated, though there is no result. */
  ImmutableList<GoalView> lacking() {
    return select(
        goal ->
            goal.agreement() == Agreement.UNDETERMINED
                && goal.evaluation().assessment().lacksResult());
  }

  private ImmutableList<GoalView> select(Predicate<GoalView> wanted) {
    ImmutableList.Builder<GoalView> found = ImmutableList.builder();
    for (SheetView sheet : sheets()) {
      sheet.goals().stream().filter(wanted).forEach(found::add);
    }
    return found.build();
  }

  /** What the filters of ratings offer: the badges that goals have, by what the filter is for. */
  ImmutableMap<String, Tally> ratingChoices() {
    ImmutableList<Tally> tallies = tallies();
    return ImmutableMap.of("published", tallies.get(0), "computed", tallies.get(1));
  }

  /** How goals can stand to their published rating, for the filter: those that occur. */
  ImmutableMap<String, String> agreementChoices() {
    return summary.agreements().entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .collect(
            ImmutableMap.toImmutableMap(
                entry -> entry.getKey().code(), entry -> context.agreement(entry.getKey())));
  }
}
