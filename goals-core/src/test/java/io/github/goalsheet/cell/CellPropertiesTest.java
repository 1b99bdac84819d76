package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.testing.CellArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CellPropertiesTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(30),
        CellArbitraries.soups(),
        CellArbitraries.targetSpellings(),
        CellArbitraries.measurementSpellings(),
        CellArbitraries.labels());
  }

  @Provide
  Arbitrary<String> spellings() {
    return Arbitraries.oneOf(
        CellArbitraries.targetSpellings(), CellArbitraries.measurementSpellings());
  }

  @Provide
  Arbitrary<String> soups() {
    return CellArbitraries.soups();
  }

  @Provide
  Arbitrary<String> thresholds() {
    return CellArbitraries.thresholds();
  }

  @Provide
  Arbitrary<String> bands() {
    return CellArbitraries.bands();
  }

  @Provide
  Arbitrary<String> abouts() {
    return CellArbitraries.abouts();
  }

  @Provide
  Arbitrary<String> plainTargets() {
    return CellArbitraries.plainTargets();
  }

  @Provide
  Arbitrary<String> relatives() {
    return CellArbitraries.relatives();
  }

  @Provide
  Arbitrary<String> severalTargets() {
    return CellArbitraries.severalTargets();
  }

  @Provide
  Arbitrary<String> milestones() {
    return CellArbitraries.milestones();
  }

  @Provide
  Arbitrary<String> nothings() {
    return CellArbitraries.nothings();
  }

  @Provide
  Arbitrary<String> quantities() {
    return CellArbitraries.quantities();
  }

  @Provide
  Arbitrary<String> words() {
    return CellArbitraries.words();
  }

  @Provide
  Arbitrary<String> absences() {
    return CellArbitraries.absences();
  }

  @Provide
  Arbitrary<String> severalMeasurements() {
    return CellArbitraries.severalMeasurements();
  }

  @Provide
  Arbitrary<Amount> amounts() {
    return CellArbitraries.amounts();
  }

  @Property
  void everyTextIsReadAndItsWordsAreKept(@ForAll("texts") String text) {
    assertThat(Cell.target(text).text()).isEqualTo(text);
    assertThat(Cell.target(text).reading()).isEqualTo(Target.parse(text));
    assertThat(Cell.measurement(text).text()).isEqualTo(text);
    assertThat(Cell.measurement(text).reading()).isEqualTo(Measurement.parse(text));
    assertThat(IndicatorLabel.parse(text).name()).isNotNull();
  }

  @Property
  void eachKindOfTargetIsReadAsThatKind(
      @ForAll("thresholds") String threshold,
      @ForAll("bands") String band,
      @ForAll("abouts") String about,
      @ForAll("plainTargets") String plain,
      @ForAll("relatives") String relative,
      @ForAll("severalTargets") String several,
      @ForAll("milestones") String milestone,
      @ForAll("nothings") String nothing) {
    assertThat(Target.parse(threshold)).as(threshold).isInstanceOf(Target.Threshold.class);
    assertThat(Target.parse(band)).as(band).isInstanceOf(Target.Between.class);
    assertThat(Target.parse(about)).as(about).isInstanceOf(Target.About.class);
    assertThat(Target.parse(plain)).as(plain).isInstanceOf(Target.Plain.class);
    assertThat(Target.parse(relative)).as(relative).isInstanceOf(Target.Relative.class);
    assertThat(Target.parse(several)).as(several).isInstanceOf(Target.Several.class);
    assertThat(Target.parse(milestone)).as(milestone).isInstanceOf(Target.Milestone.class);
    assertThat(Target.parse(nothing)).as(nothing).isInstanceOf(Target.None.class);
  }

  @Property
  void eachKindOfMeasurementIsReadAsThatKind(
      @ForAll("quantities") String quantity,
      @ForAll("words") String words,
      @ForAll("absences") String absence,
      @ForAll("severalMeasurements") String several,
      @ForAll("nothings") String nothing) {
    assertThat(Measurement.parse(quantity)).as(quantity).isInstanceOf(Measurement.Quantity.class);
    assertThat(Measurement.parse(words)).as(words).isInstanceOf(Measurement.Words.class);
    assertThat(Measurement.parse(absence))
        .as(absence)
        .isInstanceOf(Measurement.NotAssessable.class);
    assertThat(Measurement.parse(several)).as(several).isInstanceOf(Measurement.Several.class);
    assertThat(Measurement.parse(nothing)).as(nothing).isInstanceOf(Measurement.None.class);
  }

  @Property
  void widthDoesNotMatter(@ForAll("spellings") String spelling) {
    String wide = CellArbitraries.widened(spelling);
    assertThat(Target.parse(wide)).isEqualTo(Target.parse(spelling));
    assertThat(Measurement.parse(wide)).isEqualTo(Measurement.parse(spelling));
  }

  @Property
  void blanksAroundDoNotMatter(@ForAll("texts") String text) {
    assertThat(Target.parse("　" + text + " \n")).isEqualTo(Target.parse(text));
    assertThat(Measurement.parse("\t" + text + " ")).isEqualTo(Measurement.parse(text));
  }

  @Property
  void foldingTwiceIsFoldingOnce(@ForAll("texts") String text) {
    String folded = Wording.fold(text);
    assertThat(Wording.fold(folded)).isEqualTo(folded);
    assertThat(Wording.compact(Wording.compact(text))).isEqualTo(Wording.compact(text));
  }

  @Property
  void whatWasFoldedReadsTheSame(@ForAll("spellings") String spelling) {
    assertThat(Target.parse(Wording.fold(spelling))).isEqualTo(Target.parse(spelling));
    assertThat(Measurement.parse(Wording.fold(spelling))).isEqualTo(Measurement.parse(spelling));
  }

  @Property
  void anAmountThatIsPrintedIsReadAgain(@ForAll("amounts") Amount amount) {
    assertThat(Measurement.parse(amount.toString()))
        .isEqualTo(new Measurement.Quantity(amount, false, Details.NONE));
    assertThat(Target.parse(amount.toString())).isEqualTo(new Target.Plain(amount, Details.NONE));
  }

  @Property
  void whateverIsReadAsOneFigureIsPrintedAndReadAgain(@ForAll("soups") String soup) {
    if (Measurement.parse(soup) instanceof Measurement.Quantity quantity) {
      Amount amount = quantity.amount();
      assertThat(Measurement.parse(amount.toString()))
          .as(soup)
          .isEqualTo(new Measurement.Quantity(amount, false, Details.NONE));
    }
  }

  @Property
  void aTextWithAnEvenSlightlyUnknownRestIsWords(@ForAll("spellings") String spelling) {
    String unknown = spelling + "についての検討";
    assertThat(Target.parse(unknown)).isInstanceOf(Target.Milestone.class);
    assertThat(Measurement.parse(unknown)).isInstanceOf(Measurement.Words.class);
  }
}
