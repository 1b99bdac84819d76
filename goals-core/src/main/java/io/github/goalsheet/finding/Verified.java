package io.github.goalsheet.finding;

import static java.util.Objects.requireNonNull;

import io.github.goalsheet.finding.text.Breakdown;
import io.github.goalsheet.finding.text.Figure;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Spacing;

/**
 * A figure that a text explains, and that agrees with it. It shows that the silence of the checks
 * is not blindness. Immutable and thread-safe.
 *
 * @param subject the text
 * @param breakdown the parts that it lists and what they come to
 * @param figure the figure that they explain
 */
public record Verified(Subject subject, Breakdown breakdown, Figure figure) implements Remark {
  public Verified {
    requireNonNull(subject, "subject");
    requireNonNull(breakdown, "breakdown");
    requireNonNull(figure, "figure");
  }

  @Override
  public Message message() {
    return new Message(
        Spacing.join(
            Sentences.figureJa(figure.kind()),
            Sentences.stated(figure),
            "は、%s（%s）と合っています。"
                .formatted(Sentences.operationJa(breakdown.operation()), breakdown.expression())),
        "%s agrees with the %s (%s)."
            .formatted(
                Sentences.capital(Sentences.figureEn(figure)),
                Sentences.operationEn(breakdown.operation()),
                Sentences.english(breakdown.expression())));
  }
}
