package dev.concordant.lexicon;

import dev.concordant.value.Bound;
import dev.concordant.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Words and what they mean, read from tables once and then only looked up. Immutable after it is
 * built, and safe to share between threads.
 */
public final class Lexicon {

  private final Vocabulary vocabulary = new Vocabulary();
  private final Phrases<NumberWord> numbers = new Phrases<>(vocabulary, 1);
  private final Phrases<CurrencyForm> currencies = new Phrases<>(vocabulary, 2);
  private final Phrases<UnitForm> units = new Phrases<>(vocabulary, 4);
  private final Phrases<BoundPhrase> bounds = new Phrases<>(vocabulary, 8);
  private final Phrases<CalendarWord> calendar = new Phrases<>(vocabulary, 16);
  private final Phrases<FurnitureCue> furniture = new Phrases<>(vocabulary, 32);
  private final Phrases<Cue> cues = new Phrases<>(vocabulary, 64);
  private final List<Synonyms> synonyms = new ArrayList<>();
  private final List<Synonyms> irregular = new ArrayList<>();
  private final Phrases<Tense> tenses = new Phrases<>(vocabulary, 1 << 10);

  private Lexicon() {
    for (Table.Row row : Table.resource("numbers.tsv", "forms", "type", "value", "source").rows()) {
      addAll(
          numbers,
          row.forms(0),
          new NumberWord(row.constant(1, NumberWord.Type.class), row.decimal(2)));
    }
    for (Table.Row row :
        Table.resource("currencies.tsv", "forms", "type", "code", "factor", "source").rows()) {
      addAll(
          currencies,
          row.forms(0),
          new CurrencyForm(
              row.constant(1, CurrencyForm.Type.class), row.required(2), row.decimal(3)));
    }
    for (Table.Row row :
        Table.resource("units.tsv", "names", "symbols", "symbol", "dimension", "factor", "source")
            .rows()) {
      BigDecimal factor = row.decimal(4);
      Unit unit = Unit.of(row.required(2), row.required(3), factor);
      if (!row.text(0).isEmpty()) {
        addAll(units, row.forms(0), new UnitForm(unit, UnitForm.Type.NAME));
      }
      if (!row.text(1).isEmpty()) {
        addAll(units, row.forms(1), new UnitForm(unit, UnitForm.Type.SYMBOL));
      }
    }
    for (Table.Row row :
        Table.resource("bounds.tsv", "forms", "position", "bound", "source").rows()) {
      addAll(
          bounds,
          row.forms(0),
          new BoundPhrase(
              row.constant(2, Bound.class), row.constant(1, BoundPhrase.Position.class)));
    }
    for (Table.Row row :
        Table.resource("calendar.tsv", "forms", "type", "value", "source").rows()) {
      addAll(
          calendar,
          row.forms(0),
          new CalendarWord(row.constant(1, CalendarWord.Type.class), row.required(2)));
    }
    for (Table.Row row : Table.resource("furniture.tsv", "forms", "scope", "source").rows()) {
      addAll(furniture, row.forms(0), new FurnitureCue(row.constant(1, FurnitureCue.Scope.class)));
    }
    for (Table.Row row : Table.resource("cues.tsv", "forms", "type", "source").rows()) {
      addAll(cues, row.forms(0), new Cue(row.constant(1, Cue.Type.class)));
    }
    for (Table.Row row : Table.resource("synonyms.tsv", "forms", "source").rows()) {
      synonyms.add(new Synonyms(row.forms(0)));
    }
    for (Table.Row row : Table.resource("irregular.tsv", "forms", "source").rows()) {
      irregular.add(new Synonyms(row.forms(0)));
    }
    for (Table.Row row : Table.resource("tenses.tsv", "forms", "tense", "source").rows()) {
      addAll(tenses, row.forms(0), row.constant(1, Tense.class));
    }
  }

  private static <T> void addAll(Phrases<T> table, List<String> forms, T meaning) {
    for (String form : forms) {
      table.add(form, meaning);
    }
  }

  /** The tables that come with the library. */
  public static Lexicon english() {
    return English.INSTANCE;
  }

  /** A text, cut into tokens that know their entries here. */
  public Tokens tokens(CharSequence text) {
    return Tokens.of(text, vocabulary, false);
  }

  /** Number words. */
  public Phrases<NumberWord> numbers() {
    return numbers;
  }

  /** Ways to write a currency. */
  public Phrases<CurrencyForm> currencies() {
    return currencies;
  }

  /** Ways to write a unit of measure. */
  public Phrases<UnitForm> units() {
    return units;
  }

  /** Words that bound a figure. */
  public Phrases<BoundPhrase> bounds() {
    return bounds;
  }

  /** Words of the calendar. */
  public Phrases<CalendarWord> calendar() {
    return calendar;
  }

  /** Words that show a line to be page furniture. */
  public Phrases<FurnitureCue> furniture() {
    return furniture;
  }

  /** Words that tell what part the figures near them play. */
  public Phrases<Cue> cues() {
    return cues;
  }

  /** Words that name the same thing. */
  public List<Synonyms> synonyms() {
    return List.copyOf(synonyms);
  }

  /** Irregular forms of words, the lemma first. */
  public List<Synonyms> irregular() {
    return List.copyOf(irregular);
  }

  /** Words that tell the tense of a clause. */
  public Phrases<Tense> tenses() {
    return tenses;
  }

  private static final class English {
    static final Lexicon INSTANCE = new Lexicon();
  }
}
