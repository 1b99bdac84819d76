package io.github.goalsheet.io.account;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import io.github.goalsheet.io.account.Found.Occurrence;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The account of an input: everything that it says is in the field that its own row and column
 * name, or was told of by a WARNING or ERROR, or is of a kind that may be passed over. It knows
 * nothing of how an input is read.
 */
final class Account {
  private final Sayings sayings;
  private final ReadResult read;
  private final Found found;
  private final List<String> losses = new ArrayList<>();
  private final Multiset<PassedOver> passedOver = EnumMultiset.create(PassedOver.class);
  private final Map<String, Set<Occurrence>> sheetOfRow = new HashMap<>();
  private final Map<String, Set<Occurrence>> goalOfRow = new HashMap<>();
  private final Map<String, Set<Occurrence>> indicatorOfRow = new HashMap<>();

  private Account(Sayings sayings, ReadResult read) {
    this.sayings = sayings;
    this.read = read;
    this.found = new Found(read.goalSheets());
  }

  static Account of(Sayings sayings, ReadResult read) {
    Account account = new Account(sayings, read);
    sayings.said().forEach(account::settle);
    return account;
  }

  /** What is neither found nor told. */
  ImmutableList<String> losses() {
    return ImmutableList.copyOf(losses);
  }

  /** How often each kind was passed over. */
  Multiset<PassedOver> passedOver() {
    return passedOver;
  }

  private void settle(Said said) {
    boolean marked = !Marks.words(said.text()).isEmpty();
    Set<Occurrence> all = found.of(said.text());
    Set<Occurrence> rightful = new HashSet<>(all);
    if (!said.field().isEmpty() && !wasReordered(said)) {
      rightful.removeIf(at -> !at.field().equals(said.field()) && !isOwnYears(said, at));
    }
    if (!rightful.isEmpty()) {
      settleRow(said, rightful);
    } else if (!isTold(said)) {
      // Words that occur often cannot be traced: where they came to elsewhere says nothing.
      Optional<PassedOver> kind =
          all.isEmpty()
                  || !marked
                  || said.field().equals("EVALUATION")
                  || said.field().equals("KEY")
              ? sayings.mayBePassedOver(said, this::isTold)
              : Optional.empty();
      if (kind.isPresent()) {
        passedOver.add(kind.get());
      } else {
        losses.add(
            all.isEmpty() || !marked ? "lost: " + said : "misplaced: " + said + " found in " + all);
      }
    }
  }

  /** An actual of the sheet's own year is its result. */
  private boolean isOwnYears(Said said, Occurrence at) {
    return at.field().equals("RESULT")
        && said.field().equals("ACTUAL " + read.goalSheets().get(at.sheet()).fiscalYear().year());
  }

  /**
   * What stands in one row belongs to one goal, and as far as its columns say so to one indicator.
   */
  private void settleRow(Said said, Set<Occurrence> rightful) {
    boolean undecided = said.field().isEmpty() && isTold(said);
    if (said.row().isEmpty() || Marks.words(said.text()).isEmpty() || undecided) {
      return;
    }
    boolean joined =
        join(sheetOfRow, said, rightful, Occurrence::ofSheet)
            && join(goalOfRow, said, rightful, Occurrence::ofGoal)
            && (!said.isOfIndicator()
                || join(indicatorOfRow, said, rightful, Occurrence::ofIndicator));
    if (!joined && !isTold(said)) {
      losses.add("torn from its row: " + said + " found in " + rightful);
    }
  }

  private boolean join(
      Map<String, Set<Occurrence>> rows,
      Said said,
      Set<Occurrence> rightful,
      Function<Occurrence, Occurrence> owner) {
    ImmutableSet<Occurrence> owners =
        rightful.stream()
            .map(owner)
            .filter(at -> rows == sheetOfRow || at.goal() >= 0)
            .filter(at -> rows != indicatorOfRow || at.indicator() >= 0)
            .collect(ImmutableSet.toImmutableSet());
    if (owners.isEmpty()) {
      return true;
    }
    Set<Occurrence> row =
        rows.computeIfAbsent(
            said.row(),
            unused ->
                said.goal().isEmpty() || rows == sheetOfRow
                    ? new HashSet<>(owners)
                    : ofGoal(said, owners));
    Set<Occurrence> common = Sets.intersection(row, owners).immutableCopy();
    if (!common.isEmpty()) {
      row.retainAll(common);
    }
    return !common.isEmpty();
  }

  /** Of some owners those of the goal that a row belongs to; all if the goal was not read. */
  private Set<Occurrence> ofGoal(Said said, Set<Occurrence> owners) {
    Set<Occurrence> goals = new HashSet<>();
    found.of(said.goal()).stream()
        .filter(at -> at.field().equals("NUMBER"))
        .forEach(at -> goals.add(at.ofGoal()));
    Set<Occurrence> of = new HashSet<>(owners);
    if (!goals.isEmpty()) {
      of.removeIf(owner -> !goals.contains(owner.ofGoal()));
    }
    return of;
  }

  private boolean isTold(Said said) {
    return read.notices().stream()
        // A heading above labels that are known says nothing new, and is told as such.
        .filter(
            notice ->
                notice.severity() != Severity.INFO || notice.code().equals("heading_of_group"))
        .anyMatch(
            notice ->
                quotes(notice, said) || quotesColumn(notice, said) || sayings.covers(notice, said));
  }

  /** A notice that columns were read in the order of their labels stands for where they came to. */
  private boolean wasReordered(Said said) {
    return !said.row().isEmpty()
        && read.notices().stream().anyMatch(notice -> notice.code().equals("labels_displaced"));
  }

  /** Where columns were read in the order of labels, a label stands elsewhere than its words. */
  private boolean quotesColumn(Notice notice, Said said) {
    return notice.code().equals("column_unknown")
        && wasReordered(said)
        && !said.text().isEmpty()
        && Marks.plain(notice.message().in(Language.JA)).contains(Marks.plain(said.text()));
  }

  /** Whether a notice has the words of what is said; those that occur often, as its raw words. */
  private static boolean quotes(Notice notice, Said said) {
    String raw = Marks.plain(notice.place().raw());
    String message = Marks.plain(notice.message().in(Language.JA));
    ImmutableSet<String> marks = Marks.words(said.text());
    String plain = Marks.plain(said.text());
    boolean sameRow =
        notice.place() instanceof Place.TableCell place && place.row() == said.at().row();
    return marks.isEmpty()
        ? !plain.isEmpty() && (raw.equals(plain) || (sameRow && message.contains(plain)))
        : marks.stream().allMatch(mark -> raw.contains(mark) || message.contains(mark));
  }
}
