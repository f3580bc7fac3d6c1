package dev.concordant.claim;

import dev.concordant.lexicon.Alias;
import dev.concordant.lexicon.Aspect;
import dev.concordant.lexicon.WordClass;
import dev.concordant.mention.Mention;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a mention is about from the sentence it stands in.
 *
 * <p>A word belongs to a figure the more closely the less stands between them: words cost little,
 * commas, conjunctions and other figures more.
 */
final class ContextReader {

  /** So many words may stand before a figure in brackets: "(the year before: 61)". */
  private static final int LABEL = 5;

  /** How closely the verb belongs to money that a film or a firm took. */
  private static final double TAKINGS = 0.6;

  /** How closely the words of the sentence before belong to a figure. */
  private static final double BEFORE = 0.12;

  /** The same where the sentence has no subject of its own: "It rose to 12". */
  private static final double BEFORE_PRONOUN = 0.3;

  /**
   * How many days before a text a time is long past; until then last year's figures are the newest.
   */
  private static final int LONG_PAST = 150;

  /** How closely a word must belong to a figure to tell it from others. */
  private static final double ASPECT_REACH = 0.3;

  private final Sentence sentence;
  private final @Nullable Sentence previous;
  private final CueFinder cues;
  private final List<Mention> mentions;
  private final int sentenceIndex;
  private final boolean headline;
  private final @Nullable LocalDate today;
  private final SideReader sides;

  ContextReader(
      Sentence sentence,
      @Nullable Sentence previous,
      CueFinder cues,
      List<Mention> mentions,
      int sentenceIndex,
      boolean headline,
      @Nullable LocalDate today) {
    this.sentence = sentence;
    this.previous = previous;
    this.cues = cues;
    this.mentions = mentions;
    this.sentenceIndex = sentenceIndex;
    this.headline = headline;
    this.today = today;
    this.sides = new SideReader(sentence, previous, mentions);
  }

  /** The context of one mention of the sentence. */
  Context read(int mention) {
    int at = sentence.indexOf(mention);
    double[] closeness = closeness(at);
    Kind kind = mentions.get(mention).kind();
    VerbFinder verbs = new VerbFinder(sentence, at, kind.isTemporal());
    int verb = verbs.verb();
    boolean takings = kind == Kind.MONEY && verb >= 0 && sentence.isOf(verb, WordClass.TAKING);
    String deed = takings ? sentence.conceptOf("gross") : verbs.concept();
    int head = HeadFinder.head(sentence, at, kind, verb);
    int subject = HeadFinder.subject(sentence, at, verb);
    boolean anyone = head >= 0 && cues.isAnyone(sentence, head);
    Map<String, Double> terms = new LinkedHashMap<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isContent(i)) {
        double weight = closeness[i];
        if (i == head) {
          weight = 1;
        } else if (i == subject || i == verb) {
          weight = Math.max(weight, 0.6);
        }
        terms.merge(sentence.concept(i), weight, Math::max);
      }
    }
    if (takings) {
      terms.merge(deed, TAKINGS, Math::max);
    }
    Correspondence.Of named = Correspondence.of(sentence, at);
    if (named.meant() >= 0) {
      terms.put(sentence.concept(named.other()), Correspondence.NOT_MEANT);
      terms.put(sentence.concept(named.meant()), Correspondence.MEANT);
    }
    addPrevious(terms, head < 0 && subject < 0);
    Cues near = cues.near(sentence, at, verb, closeness);
    Role role = isLabelledBefore(at) ? Role.PREVIOUS : near.role();
    return new Context(
        sentence.span(),
        sentenceIndex,
        headline,
        phrase(head >= 0 ? head : subject),
        anyone && verb >= 0
            ? deed
            : head >= 0
                ? sentence.concept(head)
                : subject >= 0
                    ? sentence.concept(subject)
                    : verb >= 0 && kind == Kind.COUNT ? deed : "",
        aspects(at, terms),
        terms,
        names(),
        deed,
        near.direction(),
        role,
        near.stance(),
        // "the 120-bed hospital was evacuated": the beds are a size, and no toll
        near.counting() && !sentence.isAny(at + 1, "-", "\u2010", "\u2011"),
        periods(at, closeness),
        cues.isOldRecord(sentence, at)
            || (role != Role.BY && isOfItsTime(kind) && isPast(at, closeness)),
        sides.read(at));
  }

  // of each family the word that belongs to the figure most closely
  private Map<String, String> aspects(int at, Map<String, Double> terms) {
    Map<String, String> aspects = new LinkedHashMap<>();
    Map<String, Double> closest = new HashMap<>();
    for (int i = 0; i < sentence.size(); i++) {
      Aspect aspect = sentence.isContent(i) && !isOfOther(i, at) ? sentence.aspect(i) : null;
      double weight = aspect == null ? 0 : terms.getOrDefault(sentence.concept(i), 0.0);
      if (aspect != null
          && weight >= ASPECT_REACH
          && weight > closest.getOrDefault(aspect.family(), 0.0)) {
        closest.put(aspect.family(), weight);
        aspects.put(aspect.family(), aspect.forms().get(0));
      }
    }
    return aspects;
  }

  // "grossed $48 million against a budget of $12 million": the budget is the other figure
  private boolean isOfOther(int word, int at) {
    return sentence.is(word + 1, "of") && sentence.isMention(word + 2) && word + 2 != at;
  }

  // "81.2% (2025: 77.6%)": what stands in brackets under a date that is over stood before
  private boolean isLabelledBefore(int at) {
    if (isInBracketsBehind(at)) {
      return true;
    }
    if (!sentence.is(at - 1, ":") || !sentence.is(at - 3, "(") || !sentence.isMention(at - 2)) {
      return false;
    }
    Mention label = mentions.get(sentence.mention(at - 2));
    return label.value() instanceof CalendarTime when
        && (today == null || when.to() == null || !when.to().isAfter(today));
  }

  // "1.42bn (1.30bn)", "38 days (normal: 61)": of one unit, and nothing else in the brackets
  private boolean isInBracketsBehind(int at) {
    int open = sentence.is(at - 1, ":") ? at - LABEL : at - 1;
    while (open < at - 1 && !sentence.is(open, "(")) {
      open++;
    }
    int close = sentence.isNoun(at + 1) ? at + 2 : at + 1;
    int other = sentence.isMention(open - 1) ? open - 1 : open - 2;
    return sentence.is(open, "(")
        && sentence.is(close, ")")
        && sentence.isMention(other)
        && mentions.get(sentence.mention(other)).value() instanceof Quantity x
        && mentions.get(sentence.mention(at)).value() instanceof Quantity y
        && x.unit().equals(y.unit());
  }

  private void addPrevious(Map<String, Double> terms, boolean noSubject) {
    if (previous == null) {
      return;
    }
    double weight = noSubject ? BEFORE_PRONOUN : BEFORE;
    for (int i = 0; i < previous.size(); i++) {
      if (previous.isContent(i) && previous.isNoun(i)) {
        terms.merge(previous.concept(i), weight, Math::max);
      }
    }
  }

  private double[] closeness(int at) {
    double[] out = new double[sentence.size()];
    double cost = 0;
    for (int i = at + 1; i < out.length; i++) {
      cost += step(i, at);
      out[i] = 0.9 / (1 + cost);
    }
    cost = 0;
    for (int i = at - 1; i >= 0; i--) {
      cost += step(i, at);
      out[i] = 1 / (1 + cost);
    }
    return out;
  }

  private double step(int i, int at) {
    if (sentence.isMention(i)) {
      Kind here = mentions.get(sentence.mention(at)).kind();
      Kind there = mentions.get(sentence.mention(i)).kind();
      return here == there ? 1.5 : there.isTemporal() ? 0.3 : 0.7;
    }
    String form = sentence.form(i);
    return switch (form) {
      case "," -> 1.0;
      case ";", "." -> 4.0;
      case ":" -> 0.6;
      case "(", ")", "-", "\u2013", "\u2014" -> i > 0 && glued(i) ? 0.1 : 1.2;
      default ->
          switch (sentence.tag(i)) {
            case "CCONJ" -> sentence.is(i, "but") ? 2.0 : 0.8;
            case "SCONJ" -> 1.0;
            case "VERB" -> 0.3;
            case "DET", "ADP", "PART" -> 0.05;
            default -> sentence.isAny(i, "while", "whereas", "against", "who", "which") ? 1.0 : 0.2;
          };
    };
  }

  private boolean glued(int i) {
    return i + 1 < sentence.size()
        && sentence.place(i - 1).end() == sentence.place(i).start()
        && sentence.place(i).end() == sentence.place(i + 1).start();
  }

  private String phrase(int head) {
    if (head < 0) {
      return "";
    }
    int from = head;
    while (from > 0
        && (sentence.isNoun(from - 1)
            || (sentence.tag(from - 1).equals("ADJ") && !sentence.isMention(from - 1)))) {
      from--;
    }
    StringBuilder out = new StringBuilder();
    for (int i = from; i <= head; i++) {
      if (out.length() > 0) {
        out.append(' ');
      }
      out.append(sentence.form(i));
    }
    return out.toString();
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Alias alias = sentence.alias(i);
      if (alias != null) {
        alias.words().stream().filter(word -> !names.contains(word)).forEach(names::add);
      } else if (!sentence.isMention(i) && sentence.tag(i).equals("PROPN")) {
        String name = sentence.form(i).toLowerCase(Locale.ROOT);
        if (Character.isLetter(name.charAt(0)) && !names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private List<String> periods(int at, double[] closeness) {
    List<String> periods = new ArrayList<>();
    for (Mention other : times(at, closeness)) {
      periods.add(other.value().text());
    }
    return periods;
  }

  // how much there was depends on when; when it was, how long it took, how old somebody was do not
  private static boolean isOfItsTime(Kind kind) {
    return switch (kind) {
      case DATE, TIME, DURATION, AGE, FREQUENCY, SCORE -> false;
      default -> true;
    };
  }

  private boolean isPast(int at, double[] closeness) {
    List<Mention> times = times(at, closeness);
    return !times.isEmpty() && times.stream().allMatch(this::isPast);
  }

  private boolean isPast(Mention time) {
    if (!(time.value() instanceof CalendarTime when)) {
      return false;
    }
    LocalDate end = when.to();
    return end == null
        ? when.timex().startsWith("PREVIOUS-") && !when.timex().equals("PREVIOUS-YEAR")
        : today != null && end.isBefore(today.minusDays(LONG_PAST));
  }

  private List<Mention> times(int at, double[] closeness) {
    List<Mention> times = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (i != at && sentence.isMention(i) && closeness[i] >= 0.25) {
        Mention other = mentions.get(sentence.mention(i));
        if (other.kind() == Kind.DATE || other.kind() == Kind.TIME) {
          times.add(other);
        }
      }
    }
    return times;
  }

  /** What the cues near a figure tell of it. */
  record Cues(Role role, Direction direction, Stance stance, boolean counting) {}
}
