package dev.concordant.claim;

import dev.concordant.mention.Mention;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which words stand on the side of a figure, and not on that of the next one. */
final class SideReader {

  private final Sentence sentence;
  private final @Nullable Sentence previous;
  private final List<Mention> mentions;

  SideReader(Sentence sentence, @Nullable Sentence previous, List<Mention> mentions) {
    this.sentence = sentence;
    this.previous = previous;
    this.mentions = mentions;
  }

  /** The words on the side of the figure that is a word of the sentence. */
  Sides read(int at) {
    Mention figure = mentions.get(sentence.mention(at));
    if (!(figure.value() instanceof Quantity)) {
      return Sides.NONE;
    }
    int left = at - 1;
    while (left >= 0 && !isRival(left, figure)) {
      left--;
    }
    int right = at + 1;
    while (right < sentence.size() && !isRival(right, figure)) {
      right++;
    }
    List<String> before = left < 0 ? opening(at) : words(at - 1, lastBreak(left + 1, at), -1);
    List<String> after = words(at + 1, firstBreak(at + 1, right), 1);
    return new Sides(before, after, tagged(before, after, "NOUN"), tagged(before, after, "PROPN"));
  }

  private List<String> tagged(List<String> before, List<String> after, String tag) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.concept(i);
      if (sentence.tag(i).equals(tag)
          && !words.contains(word)
          && (before.contains(word) || after.contains(word))) {
        words.add(word);
      }
    }
    return words;
  }

  // another figure that might have changed places with this one
  private boolean isRival(int i, Mention figure) {
    if (!sentence.isMention(i)) {
      return sentence.is(i, ";");
    }
    Mention other = mentions.get(sentence.mention(i));
    // an age is no rival of a bare figure: "Una Berg, who is 49, closed her eyes: nine"
    return other.value() instanceof Quantity
        && (other.kind() == figure.kind()
            || isBare(other)
            || (isBare(figure) && other.kind() != Kind.AGE));
  }

  private static boolean isBare(Mention mention) {
    return mention.kind() == Kind.COUNT
        && mention.value() instanceof Quantity q
        && q.unit().symbol().isEmpty();
  }

  // what stands before the first figure: its clause, or where that has no noun, the one before
  private List<String> opening(int at) {
    int from = at;
    int nouns = 0;
    boolean pronoun = false;
    for (int i = at - 1; i >= 0; i--) {
      if (isBreak(i) && !isLink(i) && nouns > 0) {
        break;
      }
      nouns += sentence.isNoun(i) ? 1 : 0;
      pronoun |= sentence.isAny(i, "they", "he", "she", "it");
      from = i;
    }
    List<String> words = words(at - 1, from - 1, -1);
    addName(from - 1, words);
    if (nouns == 0 && pronoun && previous != null) {
      words.addAll(subject(previous));
    }
    return words;
  }

  // the last name before, where the clause has none: "Una Berg, who is 49, closed her eyes: nine"
  private void addName(int before, List<String> words) {
    int i = before;
    while (i >= 0 && !(sentence.tag(i).equals("PROPN") && sentence.isContent(i))) {
      i--;
    }
    for (; i >= 0 && sentence.tag(i).equals("PROPN") && sentence.isContent(i); i--) {
      if (!words.contains(sentence.concept(i))) {
        words.add(sentence.concept(i));
      }
    }
  }

  // the nouns before the verb
  private static List<String> subject(Sentence s) {
    List<String> nouns = new ArrayList<>();
    for (int i = 0; i < s.size() && !s.isVerb(i) && !s.tag(i).equals("AUX"); i++) {
      if (s.isNoun(i) && s.isContent(i)) {
        nouns.add(s.concept(i));
      }
    }
    return nouns;
  }

  private List<String> words(int from, int end, int step) {
    List<String> words = new ArrayList<>();
    for (int i = from; i != end; i += step) {
      String word = word(i);
      if (!word.isEmpty() && !words.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private String word(int i) {
    if (sentence.isMention(i)) {
      return mentions.get(sentence.mention(i)).value() instanceof CalendarTime time
              && time.isResolved()
          ? time.text()
          : "";
    }
    return sentence.isContent(i) ? sentence.concept(i) : "";
  }

  // the first word from one on at which another clause or another of a list begins
  private int firstBreak(int from, int to) {
    int i = from;
    while (i < to && !isBreak(i)) {
      i++;
    }
    return i;
  }

  private int lastBreak(int from, int to) {
    int weak = from - 1;
    for (int i = to - 1; i >= from; i--) {
      if (isBreak(i) && !isLink(i)) {
        return i;
      }
      weak = weak < from && isLink(i) ? i : weak;
    }
    return weak;
  }

  // "from 94% in 2019 to 81%", but "and for the other to 81%"
  private boolean isLink(int i) {
    return sentence.isAny(i, "to", "from", "than", "after", "against", "versus");
  }

  private boolean isBreak(int i) {
    if (sentence.isMention(i)
        || (sentence.is(i, ",") && sentence.isAny(i + 1, "who", "which", "whose"))) {
      return false;
    }
    return switch (sentence.tag(i)) {
      case "CCONJ", "SCONJ" -> true;
      default ->
          sentence.isAny(
              i,
              ",",
              ";",
              ".",
              "(",
              ")",
              "\u2013",
              "\u2014",
              "while",
              "whereas",
              "against",
              "versus",
              "than",
              "to",
              "from",
              "after",
              "compared",
              "when",
              "where");
    };
  }
}
