package dev.concordant.claim;

import dev.concordant.lexicon.Alias;
import dev.concordant.mention.Mention;
import dev.concordant.value.Kind;
import java.util.ArrayList;
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

  /** How closely the words of the sentence before belong to a figure. */
  private static final double BEFORE = 0.12;

  /** The same where the sentence has no subject of its own: "It rose to 12". */
  private static final double BEFORE_PRONOUN = 0.3;

  private final Sentence sentence;
  private final @Nullable Sentence previous;
  private final CueFinder cues;
  private final List<Mention> mentions;
  private final int sentenceIndex;
  private final boolean headline;

  ContextReader(
      Sentence sentence,
      @Nullable Sentence previous,
      CueFinder cues,
      List<Mention> mentions,
      int sentenceIndex,
      boolean headline) {
    this.sentence = sentence;
    this.previous = previous;
    this.cues = cues;
    this.mentions = mentions;
    this.sentenceIndex = sentenceIndex;
    this.headline = headline;
  }

  /** The context of one mention of the sentence. */
  Context read(int mention) {
    int at = sentence.indexOf(mention);
    double[] closeness = closeness(at);
    int verb = verb(at);
    int head = HeadFinder.head(sentence, at, mentions.get(mention).kind(), verb);
    int subject = HeadFinder.subject(sentence, at, verb);
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
    addPrevious(terms, head < 0 && subject < 0);
    Cues near = cues.near(sentence, at, closeness, verb);
    return new Context(
        sentence.span(),
        sentenceIndex,
        headline,
        phrase(head >= 0 ? head : subject),
        head >= 0 ? sentence.concept(head) : subject >= 0 ? sentence.concept(subject) : "",
        terms,
        names(),
        verb >= 0 ? sentence.concept(verb) : "",
        near.direction(),
        near.role(),
        near.stance(),
        near.counting(),
        periods(at, closeness));
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

  /** The verb that governs a figure: the nearest one before it in its clause, else after it. */
  private int verb(int at) {
    for (int i = at - 1; i >= 0 && !sentence.isAny(i, ";", "."); i--) {
      if (sentence.isVerb(i)) {
        return i;
      }
    }
    for (int i = at + 1; i < sentence.size() && !sentence.isAny(i, ";", ".", ","); i++) {
      if (sentence.isVerb(i)) {
        return i;
      }
    }
    return -1;
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
    for (int i = 0; i < sentence.size(); i++) {
      if (i != at && sentence.isMention(i) && closeness[i] >= 0.25) {
        Mention other = mentions.get(sentence.mention(i));
        if (other.kind() == Kind.DATE || other.kind() == Kind.TIME) {
          periods.add(other.value().text());
        }
      }
    }
    return periods;
  }

  /** What the cues near a figure tell of it. */
  record Cues(Role role, Direction direction, Stance stance, boolean counting) {}
}
