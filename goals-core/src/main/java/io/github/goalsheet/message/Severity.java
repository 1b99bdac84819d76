package io.github.goalsheet.message;

/** How serious a notice or finding is, most serious first. */
public enum Severity {
  /** Something is wrong or was lost; it must be mended. */
  ERROR("エラー", "error"),
  /** Something is probably wrong; a person should look. */
  WARNING("警告", "warning"),
  /** Something worth knowing; nothing needs to be done. */
  INFO("情報", "info");

  private final String ja;
  private final String en;

  Severity(String ja, String en) {
    this.ja = ja;
    this.en = en;
  }

  /**
   * What people call it.
   *
   * @return for example 警告 and warning
   */
  public Message word() {
    return new Message(ja, en);
  }
}
