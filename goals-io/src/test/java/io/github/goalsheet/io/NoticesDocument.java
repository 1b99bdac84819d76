package io.github.goalsheet.io;

import static java.util.stream.Collectors.joining;

import io.github.goalsheet.io.reading.NoticeKind;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes docs/notices.md from the kinds of notices. */
final class NoticesDocument {
  private static final String HEAD =
      """
      # Notices

      What is said of an input that cannot be read, or not wholly, and of a sheet that cannot be written. Generated from the code: `mvn -pl goals-io -am test -Dtest=NoticeKindsTest -Dsurefire.failIfNoSpecifiedTests=false -Dupdate=true`.
      What the checks find in sheets is in [RULES.md](../RULES.md); no code is in both.

      A notice has a stable code, a severity, a place and a sentence; `…` stands for what the sentence speaks of. ERROR: something was not read or written. WARNING: it was read, but a person should look. INFO: it is worth knowing. What stands in italics says more than the sentence.

      読み取れない入力や読み残し、書き出せないシートについての通知の一覧です。コードから生成しています。シートの内容の点検で見つかるもの(指摘)は [RULES.md](../RULES.md) にあり、同じコードはありません。
      ERROR は読み取れなかった(書き出せなかった)もの、WARNING は読み取ったが人が確かめるべきもの、INFO は知っておくとよいものです。「…」には入力の内容などが入ります。斜体は補足です。

      | code | severity | notice | 通知 |
      |---|---|---|---|
      """;

  private NoticesDocument() {}

  static String render() {
    Map<String, List<NoticeKind>> byCode = new LinkedHashMap<>();
    for (NoticeKind kind : NoticeKinds.all()) {
      byCode.computeIfAbsent(kind.code(), code -> new ArrayList<>()).add(kind);
    }
    return byCode.values().stream().map(NoticesDocument::row).collect(joining("", HEAD, ""));
  }

  private static String row(List<NoticeKind> kinds) {
    String severities =
        kinds.stream()
            .map(NoticeKind::severity)
            .distinct()
            .map(Severity::name)
            .collect(joining(", "));
    return "| `%s` | %s | %s | %s |\n"
        .formatted(
            kinds.get(0).code(), severities, said(kinds, Language.EN), said(kinds, Language.JA));
  }

  private static String said(List<NoticeKind> kinds, Language language) {
    String sentences =
        kinds.stream()
            .map(NoticeKind::sentence)
            .map(sentence -> shown(sentence.in(language)))
            .filter(sentence -> !sentence.equals("…"))
            .distinct()
            .collect(joining("<br>"));
    String remark = kinds.get(0).remark().map(more -> "*" + more.in(language) + "*").orElse("");
    return sentences + (sentences.isEmpty() || remark.isEmpty() ? "" : "<br>") + remark;
  }

  private static String shown(String sentence) {
    return sentence.replaceAll("%(\\d\\$)?s", "…").replace("<", "&lt;").replace("|", "\\|");
  }
}
