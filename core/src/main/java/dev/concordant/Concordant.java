package dev.concordant;

import com.google.common.base.Suppliers;
import dev.concordant.alignment.Aligner;
import dev.concordant.alignment.Alignment;
import dev.concordant.claim.Claim;
import dev.concordant.claim.ClaimReader;
import dev.concordant.claim.Reading;
import dev.concordant.finding.Auditor;
import dev.concordant.finding.Derivations;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Judge;
import dev.concordant.finding.SupportCheck;
import dev.concordant.finding.Verdict;
import dev.concordant.language.English;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.mention.MentionFinder;
import dev.concordant.report.Report;
import dev.concordant.source.Source;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures and times that texts state, and says where they agree, drift or contradict.
 *
 * <pre>{@code
 * Report report = Concordant.standard().compare(
 *     "Profit rose to $148 million.", "Profit rose to $184 million.");
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. The same texts give the same report, on any
 * locale, time zone and number of threads; no clock is read.
 */
public final class Concordant {

  private static final Supplier<Concordant> STANDARD =
      Suppliers.memoize(() -> new Builder().build());

  private final ClaimReader reader;

  /** Reads a draft and its evidence, where a figure told in passing may be wrong too. */
  private final ClaimReader checkReader;

  private final Aligner aligner = new Aligner();
  private final Judge judge = new Judge();
  private final Auditor auditor;
  private final Derivations derivations = new Derivations();
  private final SupportCheck support = new SupportCheck();
  private final Severities severities;

  private Concordant(Builder builder) {
    Lexicon words = builder.words();
    MentionFinder.Style style = new MentionFinder.Style(builder.vagueTimes, builder.dayFirst);
    this.reader = new ClaimReader(words, new MentionFinder(words, style));
    this.checkReader = new ClaimReader(words, new MentionFinder(words, style.withPassing()));
    this.auditor = new Auditor(words);
    this.severities = new Severities(builder.off, builder.verdicts);
  }

  /**
   * The library as it comes. Built when first asked for, then shared.
   *
   * @throws IllegalStateException if a language model on the class path is missing or damaged; the
   *     message names its artifact
   */
  public static Concordant standard() {
    return STANDARD.get();
  }

  /** A builder that starts from the standard. */
  public static Builder builder() {
    return new Builder();
  }

  /** The claims of a text without a date, in its order. */
  public List<Claim> claims(String text) {
    return read(Source.of(text)).claims();
  }

  /** The claims of a text, its page furniture, and what was odd. */
  public Reading read(Source source) {
    return reader.read(Objects.requireNonNull(source, "source"));
  }

  /** Tells in plain text what was understood of a text without a date, claim by claim. */
  public String explain(String text) {
    return explain(Source.of(text));
  }

  /**
   * Tells in plain text what was understood of a text: each claim with where it stands, what it
   * denotes and what it is about. It is meant for people: its form may change.
   */
  public String explain(Source source) {
    return Explanation.of(read(source));
  }

  /** The ids of the rules, such as {@code rounded}; {@code docs/rules.md} tells of each. */
  public static Set<String> ruleIds() {
    return Judge.ruleIds();
  }

  /** Compares texts without dates; they are called "a", "b", "c" and so on. */
  public Report compare(String... texts) {
    return compare(named(texts));
  }

  /** Compares texts, whose ids must differ. */
  public Report compare(Source... sources) {
    return compare(List.of(sources));
  }

  /**
   * Compares texts with each other.
   *
   * @throws IllegalArgumentException if two sources have the same id
   */
  public Report compare(List<Source> sources) {
    List<Reading> readings = sources.stream().map(this::read).toList();
    Alignment alignment = aligner.align(readings);
    List<Finding> findings = new ArrayList<>(judge.judge(alignment, readings));
    findings.addAll(derivations.find(alignment, readings));
    readings.forEach(reading -> findings.addAll(auditor.audit(reading)));
    return Report.ofComparison(readings, alignment.facts(), severities.apply(findings));
  }

  /** Begins a check of a draft without a date, which is called "draft". */
  public Check check(String draft) {
    return check(Source.of("draft", draft));
  }

  /** Begins a check of a draft. */
  public Check check(Source draft) {
    return new Check(this, draft, false);
  }

  private Report check(Source draft, List<Source> evidence, boolean omissions) {
    Reading read = checkReader.read(draft);
    List<Reading> others = evidence.stream().map(checkReader::read).toList();
    Alignment alignment = aligner.alignDraft(read, others);
    List<Reading> all = new ArrayList<>();
    all.add(read);
    all.addAll(others);
    List<Finding> findings = new ArrayList<>(judge.judgeDraft(alignment, all));
    List<Finding> derived = derivations.find(alignment, read, others);
    findings.addAll(support.check(read, others, alignment, derived));
    findings.addAll(derived);
    findings.addAll(auditor.audit(read));
    Report report = Report.ofCheck(all, alignment.facts(), severities.apply(findings));
    if (!omissions) {
      return report;
    }
    List<Report.NotCompared> left = new ArrayList<>(report.notCompared());
    support
        .omissions(read, others, alignment)
        .forEach(place -> left.add(new Report.NotCompared(place, "the draft leaves it out")));
    return new Report(report.readings(), report.facts(), report.findings(), left);
  }

  /** Looks for contradictions within one text without a date. */
  public Report audit(String text) {
    return audit(Source.of(text));
  }

  /** Looks for contradictions within one text. */
  public Report audit(Source source) {
    Reading reading = read(source);
    return new Report(
        List.of(reading), List.of(), severities.apply(auditor.audit(reading)), List.of());
  }

  static List<Source> named(String... texts) {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      String name = i < 26 ? String.valueOf((char) ('a' + i)) : "text" + (i + 1);
      sources.add(Source.of(name, Objects.requireNonNull(texts[i], "texts")));
    }
    return sources;
  }

  /** A draft that waits for its evidence. Immutable. */
  public static final class Check {

    private final Concordant concordant;
    private final Source draft;
    private final boolean omissions;

    private Check(Concordant concordant, Source draft, boolean omissions) {
      this.concordant = concordant;
      this.omissions = omissions;
      this.draft = Objects.requireNonNull(draft, "draft");
    }

    /**
     * The same check, whose report also lists in {@link Report#notCompared()} what the evidence
     * states and the draft leaves out.
     */
    public Check listingOmissions() {
      return new Check(concordant, draft, true);
    }

    /** Checks the draft against texts without dates, which are called "a", "b" and so on. */
    public Report against(String... evidence) {
      return against(named(evidence));
    }

    /** Checks the draft against evidence, whose ids must differ from each other and the draft's. */
    public Report against(Source... evidence) {
      return against(List.of(evidence));
    }

    /**
     * Checks the draft against evidence.
     *
     * @throws IllegalArgumentException if two texts have the same id
     */
    public Report against(List<Source> evidence) {
      return concordant.check(draft, evidence, omissions);
    }
  }

  /** Collects what differs from the standard. Not safe to share between threads. */
  public static final class Builder {

    private @Nullable Lexicon lexicon;
    private Lexicon.@Nullable Builder terms;
    private boolean vagueTimes;
    private boolean dayFirst;
    private final Set<String> off = new HashSet<>();
    private final Map<String, Verdict> verdicts = new HashMap<>();

    private Builder() {}

    /** Reads texts with these words instead of the standard ones. */
    public Builder lexicon(Lexicon words) {
      this.lexicon = Objects.requireNonNull(words, "words");
      return this;
    }

    /**
     * Adds house terms to the standard words: units, currencies, synonyms and so on. A house row is
     * tried before one of the library.
     *
     * @param table a file in UTF-8 that is named as the table it adds to, such as {@code
     *     units.tsv}, and has the same columns; {@code docs/lexicon.md} lists them
     * @throws IllegalArgumentException if no table has the name
     */
    public Builder terms(Path table) {
      Objects.requireNonNull(table, "table");
      this.terms = (terms == null ? Lexicon.builder() : terms).add(table);
      return this;
    }

    /**
     * Reads 4/5/2026 as the fourth of May, as outside the United States. The standard is the fifth
     * of April; 16/5/2026, 4.5.2026 and 2026-05-04 leave no choice.
     */
    public Builder dayFirst(boolean first) {
      this.dayFirst = first;
      return this;
    }

    /**
     * Also reads times that nobody can check, such as "now", "recently" and "several months", which
     * TimeML annotates. They are weak mentions: no comparison uses them.
     */
    public Builder vagueTimes(boolean read) {
      this.vagueTimes = read;
      return this;
    }

    /**
     * Adds house terms from the class path: {@code terms(House.class.getResource("units.tsv"))}.
     *
     * @param table a resource in UTF-8 that is named as the table it adds to, and has the same
     *     columns
     * @throws IllegalArgumentException if no table has the name, or the resource is on another
     *     machine
     */
    public Builder terms(URL table) {
      Objects.requireNonNull(table, "table");
      this.terms = (terms == null ? Lexicon.builder() : terms).add(table);
      return this;
    }

    /**
     * Leaves out what a rule finds. The two claims still share a fact, and no other rule is asked.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public Builder without(String ruleId) {
      off.add(known(ruleId));
      return this;
    }

    /**
     * Gives what a rule finds another verdict. The rule {@code nowhere} finds what is unsupported;
     * no other rule can.
     *
     * @throws IllegalArgumentException if there is no such rule, or it cannot have the verdict
     */
    public Builder severity(String ruleId, Verdict verdict) {
      Objects.requireNonNull(verdict, "verdict");
      if (verdict == Verdict.UNSUPPORTED && !known(ruleId).equals(SupportCheck.NOWHERE_RULE)) {
        throw new IllegalArgumentException(
            "verdict must not be " + verdict + " for the rule \"" + ruleId + "\"");
      }
      verdicts.put(known(ruleId), verdict);
      return this;
    }

    private static String known(String ruleId) {
      if (!ruleIds().contains(Objects.requireNonNull(ruleId, "ruleId"))) {
        throw new IllegalArgumentException(
            "ruleId must be one of " + ruleIds() + ": \"" + ruleId + "\"");
      }
      return ruleId;
    }

    /**
     * Builds it; every table has been read by then.
     *
     * @throws dev.concordant.lexicon.LexiconException if a row of a table cannot be read; the
     *     message names file, line and column
     * @throws java.io.UncheckedIOException if a table cannot be read
     * @throws IllegalStateException if both a lexicon and terms were given
     */
    public Concordant build() {
      English.loadAhead();
      return new Concordant(this);
    }

    private Lexicon words() {
      if (lexicon != null && terms != null) {
        throw new IllegalStateException("lexicon and terms exclude each other: add to one of them");
      }
      if (terms != null) {
        return terms.build();
      }
      return lexicon != null ? lexicon : Lexicon.english();
    }
  }
}
