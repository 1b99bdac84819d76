package io.github.goalsheet.finding;

import com.google.common.base.Ascii;
import io.github.goalsheet.cell.Era;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.finding.text.Breakdown;
import io.github.goalsheet.finding.text.Figure;
import io.github.goalsheet.finding.text.Operation;
import io.github.goalsheet.message.Numbers;
import io.github.goalsheet.model.FormField;
import java.time.LocalDate;

/** What the sentences of findings call things. */
final class Sentences {
  private Sentences() {}

  static String figureJa(Figure.Kind kind) {
    return switch (kind) {
      case RESULT -> "結果の";
      case SECOND_RESULT -> "結果のかっこ書きの";
      case TARGET -> "目標の";
      case TEXT -> "本文の";
    };
  }

  static String figureEn(Figure figure) {
    String number = Numbers.text(figure.value(), figure.unit());
    return switch (figure.kind()) {
      case RESULT -> "the result of " + number;
      case SECOND_RESULT -> "the " + number + " in brackets of the result";
      case TARGET -> "the target of " + number;
      case TEXT -> "the " + number + " in the text";
    };
  }

  static String operationJa(Operation operation) {
    return switch (operation) {
      case SUM -> "内訳の合計";
      case MEAN -> "内訳の平均";
      case FORMULA -> "計算式";
      case CARRIED_FORWARD -> "前年度の実績と今年度の新規の合計";
    };
  }

  static String operationEn(Operation operation) {
    return switch (operation) {
      case SUM -> "sum of the parts";
      case MEAN -> "mean of the parts";
      case FORMULA -> "formula";
      case CARRIED_FORWARD -> "actual of the year before plus what is new";
    };
  }

  /** What English sentences call a field. */
  static String field(FormField field) {
    return switch (field) {
      case CREATED -> "date of creation";
      case REVISED -> "date of revision";
      case EVALUATED -> "date of evaluation";
      case ACTUAL -> "actual";
      case TARGET -> "target";
      case RESULT -> "result";
      case PLAN -> "text on the plan";
      case OUTCOME -> "text on the outcome";
      default -> throw new IllegalArgumentException("no sentence names " + field);
    };
  }

  static String outcome(Breakdown breakdown) {
    return Numbers.text(breakdown.outcome(), breakdown.unit());
  }

  static String stated(Figure figure) {
    return Numbers.text(figure.value(), figure.unit());
  }

  /** （label）, or nothing. */
  static String bracket(String label) {
    return label.isEmpty() ? "" : "（" + oneLine(label) + "）";
  }

  /** A label behind an English phrase, or nothing. */
  static String suffix(String label) {
    return label.isEmpty() ? "" : " for " + oneLine(label);
  }

  /** A text whose line breaks would break the sentence. */
  static String oneLine(String text) {
    return Wording.strip(Wording.oneLine(text));
  }

  /** A day as offices write it: {@code 令和4年4月1日}. */
  static String day(LocalDate date) {
    if (date.isBefore(Era.MEIJI.begin())) {
      return date.toString();
    }
    Era era = Era.at(date);
    int year = date.getYear() - era.begin().getYear() + 1;
    return era.kanji()
        + (year == 1 ? "元" : Integer.toString(year))
        + "年%s月%s日".formatted(date.getMonthValue(), date.getDayOfMonth());
  }

  /** A list of parts, with the commas of an English sentence. */
  static String english(String list) {
    return list.replace("、", ", ");
  }

  static String capital(String sentence) {
    return Ascii.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
