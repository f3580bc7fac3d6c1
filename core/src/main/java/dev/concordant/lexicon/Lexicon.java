package dev.concordant.lexicon;

import dev.concordant.value.Bound;
import dev.concordant.value.Precision;
import dev.concordant.value.Quantity;
import dev.concordant.value.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Words and what they mean, read from tables once and then only looked up. Immutable after it is
 * built, and safe to share between threads.
 */
public final class Lexicon {

  /** The bit of the words that end a noun phrase. */
  static final int FUNCTION_WORDS = 1 << 12;

  private final Vocabulary vocabulary = new Vocabulary();
  private final Phrases<NumberWord> numbers = new Phrases<>(vocabulary, 1);
  private final Phrases<CurrencyForm> currencies = new Phrases<>(vocabulary, 2);
  private final Phrases<UnitForm> units = new Phrases<>(vocabulary, 4);
  private final Phrases<BoundPhrase> bounds = new Phrases<>(vocabulary, 8);
  private final Phrases<BoundPhrase> boundsAfter = new Phrases<>(vocabulary, 1 << 11);
  private final Phrases<CalendarWord> calendar = new Phrases<>(vocabulary, 16);
  private final Phrases<FurnitureCue> furniture = new Phrases<>(vocabulary, 1 << 5);
  private final Phrases<Cue> cues = new Phrases<>(vocabulary, 1 << 6);
  private final Phrases<NameWord> names = new Phrases<>(vocabulary, 1 << 7);
  private final Phrases<Multiple> multiples = new Phrases<>(vocabulary, 1 << 8);
  private final Phrases<Quantity> frequencies = new Phrases<>(vocabulary, 1 << 9);
  private final Phrases<Tense> tenses = new Phrases<>(vocabulary, 1 << 10);
  private final Phrases<Alias> aliases = new Phrases<>(vocabulary, 1 << 13);
  private final List<Synonyms> synonyms = new ArrayList<>();
  private final List<Aspect> aspects = new ArrayList<>();
  private final List<Synonyms> irregular = new ArrayList<>();

  private Lexicon(List<HouseTable> house) {
    for (TableName table : TableName.values()) {
      table.fill(this, Table.resource(table.file(), table.columns()));
    }
    int own = synonyms.size();
    for (HouseTable table : house) {
      table.name().fill(this, table.read().apply(table.name().columns()));
    }
    // the first synonym that knows a word counts, and a house row comes before the library's
    Collections.rotate(synonyms, synonyms.size() - own);
  }

  private record HouseTable(TableName name, Function<String[], Table> read) {}

  /** The tables there are, the columns of each, and what a row of it adds. */
  private enum TableName {
    NUMBERS("numbers.tsv", "forms", "type", "value", "source") {
      @Override
      void add(Lexicon to, Table.Row row) {
        addAll(
            to.numbers,
            row.forms(0),
            new NumberWord(row.constant(1, NumberWord.Type.class), row.decimal(2)));
      }
    },
    CURRENCIES("currencies.tsv", "forms", "type", "code", "factor", "source") {
      @Override
      void add(Lexicon to, Table.Row row) {
        addAll(
            to.currencies,
            row.forms(0),
            new CurrencyForm(
                row.constant(1, CurrencyForm.Type.class), row.required(2), positive(row, 3)));
      }
    },
    UNITS("units.tsv", "names", "symbols", "symbol", "dimension", "factor", "source") {
      @Override
      void add(Lexicon to, Table.Row row) {
        Unit unit = Unit.of(row.required(2), row.required(3), positive(row, 4));
        if (!row.text(0).isEmpty()) {
          addAll(to.units, row.forms(0), new UnitForm(unit, UnitForm.Type.NAME));
        }
        if (!row.text(1).isEmpty()) {
          addAll(to.units, row.forms(1), new UnitForm(unit, UnitForm.Type.SYMBOL));
        }
      }
    },
    BOUNDS("bounds.tsv", "forms", "position", "bound", "source") {
      @Override
      void add(Lexicon to, Table.Row row) {
        BoundPhrase.Position position = row.constant(1, BoundPhrase.Position.class);
        addAll(
            position == BoundPhrase.Position.BEFORE ? to.bounds : to.boundsAfter,
            row.forms(0),
            new BoundPhrase(row.constant(2, Bound.class), position));
      }
    },
    CALENDAR("calendar.tsv", "forms", "type", "value", "source") {
      @Override
      void add(Lexicon to, Table.Row row) {
        CalendarWord.Type type = row.constant(1, CalendarWord.Type.class);
        String value = row.required(2);
        if (!type.allows(value)) {
          throw row.error(2, "no value of this type: \"" + value + "\"");
        }
        addAll(to.calendar, row.forms(0), new CalendarWord(type, value));
        for (String form : row.forms(0)) {
          Word first = to.tokens(form).word(0);
          if (first != null) {
            first.markOpening(type);
          }
        }
      }
    },
    FURNITURE("furniture.tsv", "forms", "scope", "source") {
      @Override
      void add(Lexicon to, Table.Row row) {
        addAll(
            to.furniture,
            row.forms(0),
            new FurnitureCue(row.constant(1, FurnitureCue.Scope.class)));
      }
    },
    CUES("cues.tsv", "forms", "type", "source") {
      @Override
      void add(Lexicon to, Table.Row row) {
        addAll(to.cues, row.forms(0), new Cue(row.constant(1, Cue.Type.class)));
      }
    },
    SYNONYMS("synonyms.tsv", "forms", "source") {
      @Override
      void add(Lexicon to, Table.Row row) {
        to.synonyms.add(new Synonyms(row.forms(0)));
      }
    },
    ASPECTS("aspects.tsv", "family", "forms", "source") {
      @Override
      void add(Lexicon to, Table.Row row) {
        to.aspects.add(new Aspect(row.text(0), row.forms(1)));
      }
    },
    ALIASES("aliases.tsv", "forms", "source") {
      @Override
      void add(Lexicon to, Table.Row row) {
        addAll(to.aliases, row.forms(0), Alias.of(row.forms(0).get(0)));
      }
    },
    IRREGULAR("irregular.tsv", "forms", "source") {
      @Override
      void add(Lexicon to, Table.Row row) {
        List<String> forms = row.forms(0);
        to.irregular.add(new Synonyms(forms));
        for (String form : forms) {
          to.vocabulary.intern(form.toCharArray(), 0, form.length()).markLemma(forms.get(0));
        }
      }
    },
    TENSES("tenses.tsv", "forms", "tense", "source") {
      @Override
      void add(Lexicon to, Table.Row row) {
        addAll(to.tenses, row.forms(0), row.constant(1, Tense.class));
      }
    },
    FUNCTION_WORDS("functionwords.tsv", "forms", "source") {
      @Override
      void add(Lexicon to, Table.Row row) {
        for (String form : row.forms(0)) {
          to.vocabulary
              .intern(form.toCharArray(), 0, form.length())
              .markStart(Lexicon.FUNCTION_WORDS);
        }
      }
    },
    WORD_CLASSES("wordclasses.tsv", "forms", "class", "source") {
      @Override
      void add(Lexicon to, Table.Row row) {
        WordClass wordClass = row.constant(1, WordClass.class);
        for (String form : row.forms(0)) {
          if (to.tokens(form).size() != 1) {
            throw row.error(0, "not a single word: \"" + form + "\"");
          }
          to.vocabulary.intern(form.toCharArray(), 0, form.length()).markClass(wordClass);
        }
      }
    },
    NAMES("names.tsv", "forms", "type", "unit", "source") {
      @Override
      void add(Lexicon to, Table.Row row) {
        addAll(
            to.names,
            row.forms(0),
            new NameWord(row.constant(1, NameWord.Type.class), row.text(2)));
      }
    },
    MULTIPLES("multiples.tsv", "forms", "type", "value", "source") {
      @Override
      void add(Lexicon to, Table.Row row) {
        addAll(
            to.multiples,
            row.forms(0),
            new Multiple(row.constant(1, Multiple.Type.class), row.decimal(2)));
      }
    },
    FREQUENCIES("frequencies.tsv", "forms", "times", "unit", "source") {
      @Override
      void add(Lexicon to, Table.Row row) {
        to.addFrequency(row);
      }
    };

    private final String file;

    /** Its first line. */
    private final String columns;

    TableName(String file, String... columns) {
      this.file = file;
      this.columns = String.join("\t", columns);
    }

    abstract void add(Lexicon to, Table.Row row);

    String file() {
      return file;
    }

    String[] columns() {
      return columns.split("\t");
    }

    void fill(Lexicon lexicon, Table table) {
      for (Table.Row row : table.rows()) {
        add(lexicon, row);
      }
    }

    static TableName of(String file) {
      for (TableName name : values()) {
        if (name.file.equals(file)) {
          return name;
        }
      }
      throw new IllegalArgumentException(
          "tableName must be one of "
              + Arrays.stream(values()).map(TableName::file).toList()
              + ": "
              + file);
    }
  }

  private void addFrequency(Table.Row row) {
    Phrases.Match<UnitForm> match = units.at(Tokens.of(row.required(2), vocabulary, true), 0);
    if (match == null || !match.meaning().unit().dimension().equals("time")) {
      throw row.error(2, "not a unit of time: \"" + row.text(2) + "\"");
    }
    addAll(
        frequencies,
        row.forms(0),
        Quantity.of(
            row.decimal(1), Bound.EXACT, frequencyUnit(match.meaning().unit()), Precision.WHOLE));
  }

  /** The unit "times per": {@code per-year} for the year. */
  public static Unit frequencyUnit(Unit time) {
    return Unit.of(
        "per-" + time.symbol(),
        "frequency",
        BigDecimal.ONE.divide(time.factor(), MathContext.DECIMAL128));
  }

  private static BigDecimal positive(Table.Row row, int column) {
    BigDecimal factor = row.decimal(column);
    if (factor.signum() <= 0) {
      throw row.error(column, "must be positive: \"" + row.text(column) + "\"");
    }
    return factor;
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

  /** Starts a lexicon that holds the tables of the library and house tables. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Collects house tables. A house row is tried before one of the library, a later table before an
   * earlier one.
   */
  public static final class Builder {

    private final List<HouseTable> house = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a table that is named as the one it adds to, such as {@code units.tsv}.
     *
     * @throws IllegalArgumentException if no table has the name
     */
    public Builder add(Path path) {
      Path name = Objects.requireNonNull(path, "path").getFileName();
      return add(String.valueOf(name), path);
    }

    /**
     * Adds the rows of a file to a table.
     *
     * @param tableName the table, such as {@code units.tsv}; the file has the same columns
     * @param path the file, UTF-8
     * @throws IllegalArgumentException if no table has the name
     */
    public Builder add(String tableName, Path path) {
      Objects.requireNonNull(path, "path");
      return add(tableName, columns -> Table.file(path, columns));
    }

    /**
     * Adds a table of the class path that is named as the one it adds to: {@code
     * House.class.getResource("units.tsv")}.
     *
     * @throws IllegalArgumentException if no table has the name
     */
    public Builder add(URL resource) {
      String path = Objects.requireNonNull(resource, "resource").getPath();
      return add(path.substring(path.lastIndexOf('/') + 1), resource);
    }

    /**
     * Adds the rows of a resource of the class path to a table.
     *
     * @param tableName the table, such as {@code units.tsv}; the resource has the same columns
     * @param resource the resource, UTF-8
     * @throws IllegalArgumentException if no table has the name, or the resource is on another
     *     machine
     */
    public Builder add(String tableName, URL resource) {
      URL local = Table.checkLocal(Objects.requireNonNull(resource, "resource"));
      return add(tableName, columns -> Table.url(local, columns));
    }

    private Builder add(String tableName, Function<String[], Table> read) {
      Objects.requireNonNull(tableName, "tableName");
      house.add(new HouseTable(TableName.of(tableName), read));
      return this;
    }

    /**
     * Reads the tables.
     *
     * @throws LexiconException if a row cannot be read; the message names file, line and column
     * @throws java.io.UncheckedIOException if a table cannot be read
     */
    public Lexicon build() {
      return new Lexicon(List.copyOf(house));
    }
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

  /** Words before a figure that bound it: "more than". */
  public Phrases<BoundPhrase> bounds() {
    return bounds;
  }

  /** Words after a figure that bound it: "or more". */
  public Phrases<BoundPhrase> boundsAfter() {
    return boundsAfter;
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

  /** Words that exclude each other in what they tell of a figure. */
  public List<Aspect> aspects() {
    return List.copyOf(aspects);
  }

  /** Names of one person, organisation or place. */
  public Phrases<Alias> aliases() {
    return aliases;
  }

  /** Irregular forms of words, the lemma first. */
  public List<Synonyms> irregular() {
    return List.copyOf(irregular);
  }

  /** Words that tell the tense of a clause. */
  public Phrases<Tense> tenses() {
    return tenses;
  }

  /** Whether a word is of a class, whatever its case. */
  public boolean isOf(String word, WordClass wordClass) {
    Word known = vocabulary.find(word.toCharArray());
    return known != null && known.isOf(wordClass);
  }

  /** Names that hold numbers, and words that make a number a name or a rank. */
  public Phrases<NameWord> names() {
    return names;
  }

  /** Words for multiples. */
  public Phrases<Multiple> multiples() {
    return multiples;
  }

  /** Words that tell how often: "annually" is 1 per year. */
  public Phrases<Quantity> frequencies() {
    return frequencies;
  }

  private static final class English {
    static final Lexicon INSTANCE = new Lexicon(List.of());
  }
}
