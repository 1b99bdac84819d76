package io.github.goalsheet;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.AmountInText;
import io.github.goalsheet.cell.Details;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.comparison.Position;
import io.github.goalsheet.evaluation.Direction;
import io.github.goalsheet.finding.CheckReport;
import io.github.goalsheet.finding.Subject;
import io.github.goalsheet.finding.TargetFinding;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FormField;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every public record promises: content, immutability, and refusal of what can never be. */
class RecordsTest {
  private static final ImmutableList<Class<?>> RECORDS = publicRecords();

  private static ImmutableList<Class<?>> publicRecords() {
    Path classes = Path.of("target", "classes");
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(file -> file.startsWith("io") && file.endsWith(".class"))
          .map(file -> file.substring(0, file.length() - ".class".length()))
          .map(name -> named(name.replace(File.separatorChar, '.')))
          .filter(type -> type.isRecord() && isPublic(type))
          .sorted(Comparator.comparing(Class::getName))
          .collect(toImmutableList());
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name, false, RecordsTest.class.getClassLoader());
    } catch (ClassNotFoundException unexpected) {
      throw new LinkageError(name, unexpected);
    }
  }

  private static boolean isPublic(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
  }

  static List<Class<?>> records() {
    return RECORDS;
  }

  @Test
  void thereAreMany() {
    assertThat(RECORDS).hasSizeGreaterThan(80).contains(Amount.class, Subject.class);
  }

  @ParameterizedTest
  @MethodSource("records")
  void itIsEqualToOneOfTheSameContent(Class<?> type) {
    Object one = Specimens.construct(type, Specimens.arguments(type, 1));
    Object same = Specimens.construct(type, Specimens.arguments(type, 1));

    assertThat(one)
        .isEqualTo(same)
        .hasSameHashCodeAs(same)
        .hasToString(same.toString())
        .isNotEqualTo("text")
        .isNotEqualTo(null);
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyComponentTellsItApart(Class<?> type) {
    Object[] arguments = Specimens.arguments(type, 1);
    Object one = Specimens.construct(type, arguments);
    for (int i = 0; i < arguments.length; i++) {
      Object[] changed = arguments.clone();
      changed[i] = Specimens.arguments(type, 2)[i];
      Optional<Object> other = constructed(type, changed);

      assertThat(other.isPresent() && other.get().equals(one))
          .as("%s", type.getRecordComponents()[i])
          .isEqualTo(other.isPresent() && changed[i].equals(arguments[i]));
    }
  }

  private static Optional<Object> constructed(Class<?> type, Object[] arguments) {
    try {
      return Optional.of(Specimens.construct(type, arguments));
    } catch (IllegalArgumentException cannotBe) {
      return Optional.empty();
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void nothingInItIsNull(Class<?> type) {
    Object[] arguments = Specimens.arguments(type, 1);
    for (int i = 0; i < arguments.length; i++) {
      RecordComponent component = type.getRecordComponents()[i];
      Object[] changed = arguments.clone();
      changed[i] = null;
      if (!component.getType().isPrimitive()) {
        assertThatExceptionOfType(NullPointerException.class)
            .as("%s", component)
            .isThrownBy(() -> Specimens.construct(type, changed))
            .withMessageContaining(component.getName());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void collectionsInItAreImmutable(Class<?> type) {
    ImmutableSet<Class<?>> allowed =
        ImmutableSet.of(
            ImmutableList.class, ImmutableSet.class, ImmutableMap.class, ImmutableSortedMap.class);

    assertThat(type.getRecordComponents())
        .extracting(RecordComponent::getType)
        .filteredOn(each -> Iterable.class.isAssignableFrom(each) || isMap(each))
        .allMatch(allowed::contains);
    assertThat(type.getRecordComponents()).noneMatch(each -> each.getType().isArray());
  }

  private static boolean isMap(Class<?> type) {
    return Map.class.isAssignableFrom(type);
  }

  @Test
  void indicesCountFromZero() {
    assertThat(Subject.of(0, 0, 0, FormField.TARGET).goal()).contains(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Subject.of(-1, FormField.PURPOSE))
        .withMessage("sheet: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Subject.of(0, -1, FormField.RATING))
        .withMessage("goal: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Subject.of(0, 0, -1, FormField.TARGET))
        .withMessage("indicator: -1");
    assertThat(new Position(0, 0).goal()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Position(-1, 0))
        .withMessage("goal: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Position(0, -1))
        .withMessage("indicator: -1");
  }

  @Test
  void severalAreAtLeastTwo() {
    Target.Plain one = new Target.Plain(Amount.of(BigDecimal.ONE), Details.NONE);
    Measurement.Quantity figure =
        new Measurement.Quantity(Amount.of(BigDecimal.ONE), false, Details.NONE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Target.Several(ImmutableMap.of("男", one)))
        .withMessage("not several: {男=%s}", one);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Measurement.Several(ImmutableMap.of()))
        .withMessage("not several: {}");
    assertThat(new Measurement.Several(ImmutableMap.of("男", figure, "女", figure)).parts())
        .hasSize(2);
  }

  @Test
  void anAmountInATextBeginsBeforeItEnds() {
    Amount amount = Amount.of(BigDecimal.ONE);

    assertThat(new AmountInText(amount, 0, 1).start()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AmountInText(amount, -1, 1))
        .withMessage("from -1 to 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AmountInText(amount, 1, 1))
        .withMessage("from 1 to 1");
  }

  @Test
  void aTargetIsComparedWithAtLeastOneActual() {
    Subject target = Subject.of(0, 0, 0, FormField.TARGET);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new TargetFinding.TargetBelowActuals(
                    target, "60", Direction.UP, ImmutableSortedMap.of()))
        .withMessage("no actuals");
  }

  @Test
  void whatIsStoredIsCounted() {
    ImmutableMap<Severity, Integer> none = ImmutableMap.of();

    assertThat(
            new CheckReport(ImmutableList.of(), ImmutableList.of(), 3, none, ImmutableMap.of())
                .verifiedCount())
        .isEqualTo(3);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CheckReport(
                    ImmutableList.of(), ImmutableList.of(), -1, none, ImmutableMap.of()))
        .withMessage("-1 verified, but 0 stored");
  }
}
