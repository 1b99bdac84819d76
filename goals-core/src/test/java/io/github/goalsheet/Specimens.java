package io.github.goalsheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.AmountInText;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Grade;
import io.github.goalsheet.evaluation.Grading;
import io.github.goalsheet.evaluation.Outcome;
import io.github.goalsheet.evaluation.Rate;
import io.github.goalsheet.evaluation.RateMethod;
import io.github.goalsheet.evaluation.RateRules;
import io.github.goalsheet.evaluation.RollUp;
import io.github.goalsheet.evaluation.Scale;
import io.github.goalsheet.evaluation.WordRules;
import io.github.goalsheet.finding.CheckReport;
import io.github.goalsheet.finding.Rule;
import io.github.goalsheet.finding.Subject;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * Makes a value of any public type of goals-core from its declaration. There are two of each: equal
 * numbers give equal values, made anew each time, and different numbers different ones.
 */
final class Specimens {
  private Specimens() {}

  /** The values of the components of a record, which its constructor accepts. */
  static Object[] arguments(Class<?> record, int number) {
    if (record == Subject.class) {
      Optional<Integer> index = Optional.of(number);
      return new Object[] {number, index, index, FormField.TARGET, Optional.empty()};
    }
    if (record == Rule.class) {
      Message message = new Message("文" + number, "text " + number);
      return new Object[] {
        number == 1 ? "code" : "other_code", make(Severity.class, number), message, message, message
      };
    }
    if (record == RateRules.class) {
      RateMethod down = number == 1 ? RateMethod.MIRRORED_RATIO : RateMethod.INVERSE_RATIO;
      RateRules rules = RateRules.of(RateMethod.RATIO, down);
      return new Object[] {
        rules.up(), down, rules.baseline(), rules.capPercent(), rules.decimals()
      };
    }
    if (record == Scale.class) {
      Grade best = Grade.from("A" + number, "100");
      return new Object[] {ImmutableList.of(best, Grade.of("B" + number)), ImmutableList.of()};
    }
    if (record == Grading.class) {
      Scale scale = (Scale) make(Scale.class, number);
      return new Object[] {scale, Optional.of(scale), Optional.of("A" + number)};
    }
    if (record == WordRules.class) {
      Outcome undecided = number == 1 ? new Outcome.Undetermined() : new Outcome.LeaveOut();
      return new Object[] {ImmutableMap.of("text" + number, undecided), undecided};
    }
    if (record == RollUp.class) {
      RollUp rollUp = RollUp.allSomeNone("A" + number);
      return new Object[] {
        rollUp.method(), rollUp.some(), rollUp.none(), rollUp.scale(), rollUp.weights()
      };
    }
    if (record == FiscalYear.class) {
      return new Object[] {2000 + number};
    }
    if (record == AmountInText.class) {
      return new Object[] {make(Amount.class, number), number, number + 2};
    }
    if (record == Amount.class) {
      Object[] made = components(record, number);
      // How a number was written does not tell it apart.
      made[3] = 0;
      made[4] = 0;
      return made;
    }
    if (record == CheckReport.class) {
      Object[] made = components(record, number);
      made[2] = number + 2;
      return made;
    }
    if (record == EvaluationPolicy.class) {
      return values(EvaluationPolicy.niigata());
    }
    return components(record, number);
  }

  private static Object[] components(Class<?> record, int number) {
    return Arrays.stream(record.getRecordComponents())
        .map(component -> make(component.getGenericType(), number))
        .toArray();
  }

  /** The values of the components of a record. */
  static Object[] values(Record record) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .map(component -> value(component, record))
        .toArray();
  }

  private static Object value(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException unexpected) {
      throw new LinkageError(unexpected.getMessage(), unexpected);
    }
  }

  /** The record of components; what its constructor throws is thrown. */
  static Object construct(Class<?> record, Object[] arguments) {
    Class<?>[] types =
        Arrays.stream(record.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = record.getDeclaredConstructor(types);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(refused);
    } catch (ReflectiveOperationException unexpected) {
      throw new LinkageError(unexpected.getMessage(), unexpected);
    }
  }

  static Object make(Type type, int number) {
    return type instanceof ParameterizedType generic
        ? makeGeneric(generic, number)
        : makePlain((Class<?>) type, number);
  }

  private static Object makeGeneric(ParameterizedType type, int number) {
    Type[] of = type.getActualTypeArguments();
    Class<?> raw = (Class<?>) type.getRawType();
    if (raw == Cell.class) {
      String text = Integer.toString(number);
      return of[0] == Target.class ? Cell.target(text) : Cell.measurement(text);
    }
    if (raw == Optional.class) {
      return Optional.of(make(of[0], number));
    }
    if (raw == ImmutableList.class) {
      return ImmutableList.of(make(of[0], number), make(of[0], number + 2));
    }
    if (raw == ImmutableSet.class) {
      return ImmutableSet.of();
    }
    if (raw == ImmutableMap.class) {
      return ImmutableMap.of(
          make(of[0], number), make(of[1], number), make(of[0], number + 2), make(of[1], number));
    }
    if (raw == ImmutableSortedMap.class) {
      return ImmutableSortedMap.of(FiscalYear.of(2000 + number), make(of[1], number));
    }
    throw new AssertionError("no specimen of " + type);
  }

  private static Object makePlain(Class<?> type, int number) {
    if (type == String.class) {
      return "text" + number;
    }
    if (type == BigDecimal.class) {
      return BigDecimal.valueOf(number);
    }
    if (type == int.class || type == Integer.class) {
      return number;
    }
    if (type == long.class || type == Long.class) {
      return (long) number;
    }
    if (type == boolean.class) {
      return number % 2 == 0;
    }
    if (type == FiscalYear.class) {
      return FiscalYear.of(2000 + number);
    }
    if (type == LocalDate.class) {
      return LocalDate.of(2000 + number, 4, 1);
    }
    if (type == Rate.class) {
      return Rate.of(BigDecimal.valueOf(number), BigDecimal.TEN);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[number % type.getEnumConstants().length];
    }
    if (type.isRecord()) {
      return construct(type, arguments(type, number));
    }
    if (type.isSealed()) {
      return makePlain(type.getPermittedSubclasses()[0], number);
    }
    throw new AssertionError("no specimen of " + type);
  }
}
