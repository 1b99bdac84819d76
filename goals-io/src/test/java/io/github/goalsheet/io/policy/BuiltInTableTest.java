package io.github.goalsheet.io.policy;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.message.Language;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code docs/policies.md} and its Japanese twin list the built-in policies; {@code -Dupdate=true}
 * writes the table.
 */
class BuiltInTableTest {
  private static final String REPOSITORY = "https://github.com/goalsheet/goals/blob/main/";

  private static String place(String name) {
    return REPOSITORY
        + (name.equals("niigata")
            ? "goals-core/src/main/java/io/github/goalsheet/evaluation/Niigata.java"
            : "goals-io/src/main/resources/io/github/goalsheet/io/policy/" + name + ".json");
  }

  @ParameterizedTest
  @CsvSource({"policies.md, EN", "policies.ja.md, JA"})
  void theDocumentListsThemAsTheyAre(String name, Language language) throws IOException {
    PolicyDocument document = PolicyDocument.read(name);
    String table = table(language);
    if (Boolean.getBoolean("update")) {
      document.with("built-in", table).write();
    }

    assertThat(PolicyDocument.read(name).between("built-in")).isEqualTo(table);
  }

  private static String table(Language language) {
    StringBuilder table =
        new StringBuilder(
            language == Language.JA
                ? "\n\n| 名前 | 内容 | 評価 | 達成率 (高い / 低いほどよい) | 目標の評価 | 出典 |\n"
                : "\n\n| name | what | grades | rate (higher / lower is better) | goal | source |\n");
    table.append("|---|---|---|---|---|---|\n");
    for (String name : BuiltInPolicies.names()) {
      table.append(row(name, language));
    }
    return table.append('\n').toString();
  }

  private static String row(String name, Language language) {
    JsonNode policy =
        JsonMapper.shared().readTree(PolicyJson.write(BuiltInPolicies.find(name).orElseThrow()));
    JsonNode rates = policy.get("rates");
    return "| ["
        + name
        + "]("
        + place(name)
        + ") | "
        + policy.get("title").get(language.name().toLowerCase(Locale.ROOT)).asString()
        + " | "
        + grades(policy.get("scale"))
        + " | "
        + code(rates.get("higherIsBetter"))
        + " / "
        + code(rates.get("lowerIsBetter"))
        + " | "
        + code(policy.get("goalRollUp").get("method"))
        + " | "
        + policy.get("provenance").get("source").asString()
        + " |\n";
  }

  private static String code(JsonNode word) {
    return "`" + word.asString() + "`";
  }

  private static String grades(JsonNode scale) {
    String graded =
        scale.get("grades").valueStream().map(BuiltInTableTest::grade).collect(joining(", "));
    JsonNode others = scale.path("others");
    return others.isEmpty()
        ? graded
        : graded + "; " + others.valueStream().map(BuiltInTableTest::grade).collect(joining(", "));
  }

  private static String grade(JsonNode grade) {
    String name = grade.get("name").asString();
    if (grade.has("from")) {
      return name + " ≥ " + grade.get("from").asString() + "%";
    }
    return grade.has("above") ? name + " > " + grade.get("above").asString() + "%" : name;
  }
}
