package io.github.goalsheet.finding;

import io.github.goalsheet.message.Message;

/** Writes RULES.md from the rules and one sample of each. */
final class RulesDocument {
  private static final String HEAD =
      """
      # Rules

      What `goals check` finds. Generated from the code: `mvn -pl goals-core test -Dtest=RulesDocumentTest -Dupdate=true`.

      A finding has a stable code and a default severity: ERROR must be mended, WARNING is probably wrong, INFO is worth knowing. `--severity code=LEVEL` changes it for one run.
      When a text contradicts a figure for certain, and when it stays unread, is defined in the Javadoc of `io.github.goalsheet.finding.text.TextClaims`.

      `goals check` の指摘の一覧です。コードから生成しています。ERROR は直す必要があるもの、WARNING は誤りの疑いが強いもの、INFO は知っておくとよいものです。重大度は `--severity コード=重大度` で変えられます。

      """;

  private RulesDocument() {}

  static String render() {
    StringBuilder text = new StringBuilder(HEAD);
    text.append("| code | severity | finds | 指摘の内容 |\n|---|---|---|---|\n");
    for (Rule rule : Checks.rules()) {
      text.append(
          "| [`%s`](#%s) | %s | %s | %s |\n"
              .formatted(
                  rule.code(), rule.code(), rule.severity(), rule.what().en(), rule.what().ja()));
    }
    Checks.rules().forEach(rule -> section(text, rule));
    return text.toString();
  }

  private static void section(StringBuilder text, Rule rule) {
    text.append("\n## ").append(rule.code()).append("\n\n");
    text.append(rule.severity()).append("\n\n");
    Message example =
        Samples.ALL.stream()
            .filter(sample -> sample.rule().equals(rule))
            .map(Remark::message)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no sample of " + rule.code()));
    row(text, "What", "内容", rule.what());
    row(text, "Why", "理由", rule.why());
    row(text, "Example", "例", example);
    row(text, "How to mend", "直し方", rule.mend());
  }

  private static void row(StringBuilder text, String en, String ja, Message message) {
    text.append("- **%s:** %s\n  <br>%s: %s\n".formatted(en, message.en(), ja, message.ja()));
  }
}
