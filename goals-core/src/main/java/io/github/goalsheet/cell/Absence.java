package io.github.goalsheet.cell;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/** Reads cells that state nothing, and cells that state why there is no figure. */
final class Absence {
  private static final String DASHES = "-ー─━";

  /** Words that say that there is no figure; 未実施 and 中止 are results, and for the policy. */
  private static final ImmutableSet<String> WORDS =
      ImmutableSet.of(
          "評価不能", "評価不可", "評価困難", "評価対象外", "測定不能", "測定不可", "測定困難", "計測不能", "計測不可", "算定不能", "算定不可",
          "算出不能", "算出不可", "把握不能", "把握不可", "把握困難", "比較不能", "判定不能", "集計中", "集計前", "未集計", "算定中", "算出中",
          "調査中", "未調査", "測定中", "未測定", "計測中", "未計測", "精査中", "確認中", "照会中", "公表前", "未公表", "非公表", "非公開",
          "未確定", "未定", "不明", "対象外", "対象なし", "該当なし", "該当無し", "データなし", "データ無し", "数値なし", "欠測", "N/A",
          "n/a", "NA");

  private Absence() {}

  /** Whether the cell is blank or consists of dashes. */
  static boolean isNone(String folded) {
    return folded.chars().allMatch(c -> DASHES.indexOf(c) >= 0 || c == ' ');
  }

  /** The word that says why there is no figure, without a note in brackets; null if none does. */
  static @Nullable String findWord(String folded) {
    String compact = Wording.compact(folded);
    int open = compact.indexOf('(');
    boolean noted = open >= 0 && compact.indexOf(')') == compact.length() - 1;
    String word = noted ? compact.substring(0, open) : compact;
    if (noted && isNone(word)) {
      word = compact.substring(open + 1, compact.length() - 1);
    }
    return WORDS.contains(word) ? word : null;
  }
}
