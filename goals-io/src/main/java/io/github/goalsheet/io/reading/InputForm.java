package io.github.goalsheet.io.reading;

import io.github.goalsheet.message.Message;

/** The kinds of input that sheets are read from. */
public enum InputForm {
  /** The form itself, as CSV. */
  SHEET_CSV("sheet-csv", "様式の CSV", "sheet CSV"),
  /** A row an indicator, as CSV. */
  INDICATORS_CSV("indicators-csv", "指標 CSV", "indicators CSV"),
  /** One JSON document. */
  JSON("json", "JSON", "JSON"),
  /** A sheet a line. */
  NDJSON("ndjson", "NDJSON", "NDJSON"),
  /** A folder of tables with their description. */
  DATAPACKAGE("datapackage", "データパッケージ", "data package"),
  /** A folder of inputs, named for what was passed over in it; each input stands for itself. */
  FOLDER("folder", "フォルダー", "folder");

  private final String code;
  private final String ja;
  private final String en;

  InputForm(String code, String ja, String en) {
    this.code = code;
    this.ja = ja;
    this.en = en;
  }

  /**
   * The stable name for programs.
   *
   * @return for example {@code sheet-csv}
   */
  public String code() {
    return code;
  }

  /**
   * What people call it.
   *
   * @return for example 様式の CSV and sheet CSV
   */
  public Message word() {
    return new Message(ja, en);
  }
}
