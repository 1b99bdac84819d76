package io.github.goalsheet.io.policy;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.Band;
import io.github.goalsheet.evaluation.Baseline;
import io.github.goalsheet.evaluation.Direction;
import io.github.goalsheet.evaluation.Directions;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.Grading;
import io.github.goalsheet.evaluation.NoData;
import io.github.goalsheet.evaluation.Outcome;
import io.github.goalsheet.evaluation.Proration;
import io.github.goalsheet.evaluation.Provenance;
import io.github.goalsheet.evaluation.RateMethod;
import io.github.goalsheet.evaluation.RateRules;
import io.github.goalsheet.evaluation.Reference;
import io.github.goalsheet.evaluation.RollUp;
import io.github.goalsheet.evaluation.RollUps;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.evaluation.SecondFigure;
import io.github.goalsheet.evaluation.TargetRules;
import io.github.goalsheet.evaluation.Weight;
import io.github.goalsheet.evaluation.WordRules;
import io.github.goalsheet.evaluation.ZeroTarget;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Notices;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FiscalYear;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyReaderTest {
  private static final String SMALL = PolicyJson.of("{~HEAD,~SCALE}");
  private static final Scale AB = Scale.of(Grade.from("A", "100"), Grade.of("B"));

  private static EvaluationPolicy small() {
    return EvaluationPolicy.of("a", AB).with(Provenance.of(new Message("試行", "試行")));
  }

  private static EvaluationPolicy read(String json) {
    return PolicyJson.read(PolicyJson.of(json));
  }

  private static InvalidPolicyException refused(byte[] bytes) {
    return catchThrowableOfType(
        InvalidPolicyException.class,
        () -> PolicyReader.read("wrong.json", new ByteArrayInputStream(bytes)));
  }

  @Test
  void whatIsNotSaidHasTheSoundestDefault() {
    assertThat(PolicyJson.read(SMALL)).isEqualTo(small());
  }

  @Test
  void everyPartIsRead() {
    assertThat(
            read(
                """
                {'$schema':'policy.schema.json',~HEAD,'provenance':{'source':'要綱',
                'published':['段階',{'ja':'点','en':'points'}],'ourReading':['境']},
                'scale':{'boundsIn':'percent','order':'bestLast','grades':[{'name':'C','score':-1},
                {'name':'B','above':62.5,'score':0.5},{'name':'A','from':110,'score':2}],
                'others':[{'name':'X','score':0},{'name':'Y'}]},
                'scaleForFullTargets':{'boundsIn':'percent','order':'bestFirst',
                'grades':[{'name':'A','from':1E2},{'name':'B','from':50.0},{'name':'C'}]},
                'comparedWith':'averageOfThreeYears',
                'direction':{'default':'undetermined','byLabel':[{'word':'事故 件数','direction':
                'lowerIsBetter'},{'word':'率','direction':'higherIsBetter'}],'byBaseline':true},
                'rates':{'higherIsBetter':'fromBaseline','lowerIsBetter':'inverseRatio','baseline':
                'latest','capPercent':120,'decimalsOfPercent':1.0},'band':'nearEnd','secondFigure':'counts',
                'zeroTarget':'lowerIsBetter','aboutTolerancePercent':7.5,
                'proration':{'firstFiscalYear':2019,'years':5},
                'noData':{'words':{'評価不能':{'grade':'X'},'集計中':'leftOut'},
                'otherWords':{'grade':'Y'},'blank':'undetermined'},
                'words':{'ＯＫ':{'grade':'A'}},'undecidedWords':'leftOut','noTarget':{'grade':'Y'},
                'missedWithoutRate':'C',
                'goalRollUp':{'method':'meanOfScores','scale':{'boundsIn':'points','order':
                'bestFirst','grades':[{'name':'優','from':1.5},{'name':'可'}]},'weights':
                [{'word':'主要','weight':2}]},
                'sheetRollUp':{'method':'allSomeNone','some':'可','none':'可'}}
                """))
        .isEqualTo(
            EvaluationPolicy.of(
                    "a",
                    new Scale(
                        ImmutableList.of(
                            Grade.from("A", "110").withScore("2"),
                            new Grade(
                                "B",
                                Optional.of(new BigDecimal("62.5")),
                                false,
                                Optional.of(new BigDecimal("0.5"))),
                            Grade.of("C").withScore("-1")),
                        ImmutableList.of(Grade.of("X").withScore("0"), Grade.of("Y"))))
                .with(
                    new Provenance(
                        new Message("試行", "試行"),
                        "要綱",
                        ImmutableList.of(new Message("段階", "段階"), new Message("点", "points")),
                        ImmutableList.of(new Message("境", "境"))),
                    Grading.of(
                            new Scale(
                                ImmutableList.of(
                                    Grade.from("A", "110").withScore("2"),
                                    new Grade(
                                        "B",
                                        Optional.of(new BigDecimal("62.5")),
                                        false,
                                        Optional.of(new BigDecimal("0.5"))),
                                    Grade.of("C").withScore("-1")),
                                ImmutableList.of(Grade.of("X").withScore("0"), Grade.of("Y"))))
                        .withFullScale(
                            Scale.of(
                                Grade.from("A", "100").withScore("2"),
                                Grade.from("B", "50").withScore("0.5"),
                                Grade.of("C").withScore("-1")))
                        .withMissedWithoutRate("C"),
                    TargetRules.DEFAULT
                        .withReference(Reference.AVERAGE_OF_THREE_YEARS)
                        .withBand(Band.NEAR_END)
                        .withSecondFigure(SecondFigure.COUNTS)
                        .withZeroTarget(ZeroTarget.LOWER_IS_BETTER)
                        .withAboutTolerancePercent(new BigDecimal("7.5"))
                        .withProration(new Proration(FiscalYear.of(2019), 5))
                        .withBlank(new Outcome.ToGrade("Y")),
                    Directions.DEFAULT
                        .withAssumed(Optional.empty())
                        .withLabel("事故件数", Direction.DOWN)
                        .withLabel("率", Direction.UP)
                        .withByBaseline(true),
                    new RateRules(
                        RateMethod.FROM_BASELINE,
                        RateMethod.INVERSE_RATIO,
                        Baseline.LATEST,
                        Optional.of(new BigDecimal("120")),
                        Optional.of(1)),
                    NoData.DEFAULT
                        .withWord("評価不能", new Outcome.ToGrade("X"))
                        .withWord("集計中", new Outcome.LeaveOut())
                        .withOtherWords(new Outcome.ToGrade("Y"))
                        .withBlank(new Outcome.Undetermined()),
                    WordRules.DEFAULT
                        .withWord("OK", new Outcome.ToGrade("A"))
                        .withUndecided(new Outcome.LeaveOut()),
                    RollUps.DEFAULT
                        .withGoal(
                            new RollUp(
                                RollUp.Method.MEAN_OF_SCORES,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(Scale.of(Grade.from("優", "1.5"), Grade.of("可"))),
                                ImmutableList.of(new Weight("主要", new BigDecimal("2")))))
                        .withSheet(
                            new RollUp(
                                RollUp.Method.ALL_SOME_NONE,
                                Optional.of("可"),
                                Optional.of("可"),
                                Optional.empty(),
                                ImmutableList.of()))));
  }

  @Test
  void boundsOfDifferencesCountInTheUnitOfTheTarget() {
    assertThat(
            read("""
                    {~HEAD,'scale':{'boundsIn':'difference','order':'bestFirst','grades':
                    [{'name':'A','from':0},{'name':'B','from':-5},{'name':'C'}]},
                    'rates':{'higherIsBetter':'difference','lowerIsBetter':'difference'}}
                    """)
                .scale())
        .isEqualTo(Scale.of(Grade.from("A", "0"), Grade.from("B", "-5"), Grade.of("C")));
  }

  @Test
  void sharesArePercentages() {
    assertThat(
            read("""
                    {~HEAD,~SCALE,'goalRollUp':{'method':'shareMet','scale':{'boundsIn':'percent',
                    'order':'bestFirst','grades':[{'name':'全部','from':100},{'name':'ほか'}]}}}
                    """)
                .rollUps()
                .goal()
                .scale())
        .contains(Scale.of(Grade.from("全部", "100"), Grade.of("ほか")));
  }

  @Test
  void anEmptyObjectOfDirectionsChangesNothing() {
    assertThat(read("{~HEAD,~SCALE,'direction':{},'noData':{},'words':{},'provenance':{}}"))
        .isEqualTo(small());
  }

  @Test
  void aByteOrderMarkIsNoProblem() {
    assertThat(PolicyJson.read("\uFEFF" + SMALL)).isEqualTo(small());
  }

  @Test
  void theStreamIsLeftOpen() throws IOException, InvalidPolicyException {
    boolean[] closed = {false};
    InputStream in =
        new ByteArrayInputStream(SMALL.getBytes(UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    PolicyReader.read("test.json", in);
    assertThat(closed[0]).isFalse();
  }

  @Test
  void aStreamThatFailsIsNoWrongPolicy() {
    InputStream failing =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("disk");
          }
        };
    assertThatThrownBy(() -> PolicyReader.read("a.json", failing))
        .isInstanceOf(IOException.class)
        .hasMessage("disk");
  }

  @Test
  void aPipeIsRead() throws IOException, InvalidPolicyException {
    InputStream pipe =
        new FilterInputStream(new ByteArrayInputStream(SMALL.getBytes(UTF_8))) {
          @Override
          public byte[] readNBytes(int length) throws IOException {
            throw new IOException("Illegal seek");
          }
        };
    assertThat(PolicyReader.read("-", pipe).name()).isEqualTo("a");
  }

  @Test
  void otherEncodingsAreRefusedWithTheirFirstByte() {
    assertThat(refused(SMALL.getBytes(Charset.forName("windows-31j"))).problems())
        .containsExactly(
            Notices.notice(
                "policy_not_utf8",
                Severity.ERROR,
                new Place.JsonValue("wrong.json", 1, "/title", ""),
                new Message(
                    "UTF-8 として読めないバイトがあります（先頭から 56 バイトの次）。UTF-8 で保存してください。",
                    "A byte after 56 bytes is not UTF-8. Save the file as UTF-8.")));
  }

  @Test
  void utf16IsRefusedToo() {
    assertThat(refused(SMALL.getBytes(UTF_16)).problems())
        .extracting(Notice::code)
        .containsExactly("policy_not_utf8");
  }

  @Test
  void aHugeFileIsNotReadToItsEnd() {
    byte[] bytes = " ".repeat(PolicyReader.MAX_BYTES + 1).getBytes(UTF_8);
    assertThat(refused(bytes).problems())
        .extracting(Notice::code, notice -> notice.message().en())
        .containsExactly(tuple("policy_too_large", "A policy file has at most 1000000 bytes."));
  }

  @Test
  void brokenJsonHasALineAndAColumn() {
    InvalidPolicyException refused =
        refused("{\n  \"format\": \"goal-policy\",\n  \"version\" 1\n}".getBytes(UTF_8));
    assertThat(refused.problems())
        .containsExactly(
            Notices.notice(
                "policy_not_json",
                Severity.ERROR,
                new Place.JsonValue("wrong.json", 3, "/version", ""),
                new Message("JSON の書き方が誤っています（13 文字目）。", "This is not valid JSON (column 13).")));
    assertThat(refused.source()).isEqualTo("wrong.json");
    assertThat(refused)
        .hasMessage(
            "invalid policy wrong.json: wrong.json:3#/version: This is not valid JSON (column 13).");
  }

  @Test
  void aProblemNamesItsLineAndSaysWhatMayStandThere() {
    InvalidPolicyException refused =
        WrongPoliciesTest.refused(
            PolicyJson.of("{~HEAD,\n~SCALE,\n'band':'lowerEnd',\n'missedWithoutRate':'C'}"));
    assertThat(refused.problems())
        .extracting(notice -> notice.place().toString(), Notice::message)
        .containsExactly(
            tuple(
                "wrong.json:3#/band",
                new Message(
                    "「lowerEnd」は使えません。使えるのは nearEnd, bothEnds です。",
                    "\"lowerEnd\" is not one of: nearEnd, bothEnds.")),
            tuple(
                "wrong.json:4#/missedWithoutRate",
                new Message(
                    "「C」という評価は尺度にありません。あるのは A, B です。",
                    "The scale has no grade \"C\". It has: A, B.")));
    assertThat(refused).hasMessageEndingWith("nearEnd, bothEnds. (and 1 more)");
  }
}
