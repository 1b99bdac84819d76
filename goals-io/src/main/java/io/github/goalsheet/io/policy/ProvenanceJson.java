package io.github.goalsheet.io.policy;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.Provenance;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.JsonOut;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.policy.Problems.Expected;
import io.github.goalsheet.message.Message;
import java.util.Optional;

/** Where a policy comes from: its title and {@code provenance}. */
final class ProvenanceJson {
  private final Problems problems;

  ProvenanceJson(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads the title and the provenance.
   *
   * @param fields the fields of the policy
   * @return the provenance; empty without a title
   */
  Optional<Provenance> read(Fields fields) {
    Optional<Message> title = fields.require("title").flatMap(this::bilingual);
    Optional<Fields> parts = fields.object("provenance");
    Optional<String> source =
        parts.flatMap(f -> f.find("source")).flatMap(value -> Fields.filled(value, problems));
    ImmutableList<Message> published =
        parts.map(f -> list(f, "published")).orElse(ImmutableList.of());
    ImmutableList<Message> ours = parts.map(f -> list(f, "ourReading")).orElse(ImmutableList.of());
    parts.ifPresent(Fields::done);
    return title.map(t -> new Provenance(t, source.orElse(""), published, ours));
  }

  private ImmutableList<Message> list(Fields fields, String name) {
    return fields.items(name).stream()
        .flatMap(item -> bilingual(item).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** A text in both languages; a plain string is the same in both. */
  private Optional<Message> bilingual(Located value) {
    if (value.json() instanceof Json.Obj) {
      return Fields.of(value, problems).flatMap(ProvenanceJson::bilingual);
    }
    if (value.json() instanceof Json.Text) {
      return Fields.filled(value, problems).map(text -> new Message(text, text));
    }
    problems.wrongType(value, Expected.BILINGUAL);
    return Optional.empty();
  }

  private static Optional<Message> bilingual(Fields fields) {
    Optional<String> ja = fields.requireText("ja");
    Optional<String> en = fields.requireText("en");
    fields.done();
    return ja.flatMap(j -> en.map(e -> new Message(j, e)));
  }

  static void write(Provenance provenance, JsonOut out) {
    message("title", provenance.title(), out);
    out.object("provenance");
    if (!provenance.source().isEmpty()) {
      out.field("source", provenance.source());
    }
    messages("published", provenance.published(), out);
    messages("ourReading", provenance.ours(), out);
    out.end();
  }

  private static void messages(String name, Iterable<Message> messages, JsonOut out) {
    out.array(name);
    messages.forEach(message -> message(message, out));
    out.end();
  }

  private static void message(String name, Message message, JsonOut out) {
    if (message.ja().equals(message.en())) {
      out.field(name, message.ja());
    } else {
      languages(out.object(name), message);
    }
  }

  private static void message(Message message, JsonOut out) {
    if (message.ja().equals(message.en())) {
      out.text(message.ja());
    } else {
      languages(out.object(), message);
    }
  }

  private static void languages(JsonOut object, Message message) {
    object.field("ja", message.ja()).field("en", message.en()).end();
  }
}
