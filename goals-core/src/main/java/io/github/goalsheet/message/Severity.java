package io.github.goalsheet.message;

/** How serious a notice or finding is, most serious first. */
public enum Severity {
  /** Something is wrong or was lost; it must be mended. */
  ERROR,
  /** Something is probably wrong; a person should look. */
  WARNING,
  /** Something worth knowing; nothing needs to be done. */
  INFO
}
