package io.github.goalsheet.model;

/** A field of the form, by the label that the form gives it. */
public enum FormField {
  /** 年度. */
  FISCAL_YEAR("年度"),
  /** 組織名(部). */
  DEPARTMENT("組織名(部)"),
  /** 組織名(準部・課・機関名). */
  SECTION("組織名(準部・課・機関名)"),
  /** 問合せ先(電話番号). */
  CONTACT("問合せ先(電話番号)"),
  /** 組織の目的. */
  PURPOSE("組織の目的"),
  /** 作成日. */
  CREATED("作成日"),
  /** 修正日. */
  REVISED("修正日"),
  /** 評価日. */
  EVALUATED("評価日"),
  /** No. */
  NUMBER("No."),
  /** 部区 組織目標. */
  PARENT_GOALS("部区 組織目標"),
  /** 組織目標. */
  STATEMENT("組織目標"),
  /** 主な取組(事業). */
  INITIATIVES("主な取組(事業)"),
  /** 項目(単位). */
  LABEL("項目(単位)"),
  /** 実績 of an earlier year; the form puts the year before it. */
  ACTUAL("実績"),
  /** 目標 of the sheet's year; the form puts the year before it. */
  TARGET("目標"),
  /** 結果 of the sheet's year; the form puts the year before it. */
  RESULT("結果"),
  /** 補足・参考指標. */
  SUPPLEMENT("補足・参考指標"),
  /** 目標達成状況. */
  STATUS("目標達成状況"),
  /** 評価. */
  RATING("評価"),
  /** 取り組みについて. */
  PLAN("取り組みについて"),
  /** 取り組みの結果について. */
  OUTCOME("取り組みの結果について");

  private final String label;

  FormField(String label) {
    this.label = label;
  }

  /**
   * The label in the form, in half-width brackets.
   *
   * @return for example {@code 主な取組(事業)}
   */
  public String label() {
    return label;
  }
}
