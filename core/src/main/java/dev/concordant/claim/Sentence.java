package dev.concordant.claim;

import dev.concordant.language.English;
import dev.concordant.lexicon.Alias;
import dev.concordant.lexicon.Aspect;
import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.mention.Mention;
import dev.concordant.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A sentence cut into words with their tags and concepts; every mention in it is one word. Reading
 * past either end is allowed and finds nothing.
 */
final class Sentence {

  private static final Forms CONTRACTED = Forms.of("s", "t", "re", "ll", "ve", "d", "m");

  private static final Forms OPENED = Forms.of("lrb", "lsb", "lcb");

  private static final Forms CLOSED = Forms.of("rrb", "rsb", "rcb");

  private static final String NOTHING = "";

  /** What a word is, as bits: its tag is asked for each figure of the sentence. */
  private static final int NOUN = 1;

  private static final int VERB = 2;
  private static final int CONTENT = 4;

  private final Span span;
  private final Tokens tokens;
  private final List<String> forms = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();

  /** For each word the mention that it is, or -1. */
  private int[] mentions = new int[16];

  /** For each word the name that it is part of by one of its forms, or null. */
  private final List<@Nullable Alias> aliases = new ArrayList<>();

  private final Concepts dictionary;
  private final String[] tags;
  private final String[] concepts;
  private final byte[] sorts;

  /** For each word the hash of its form in lower case. */
  private final int[] hashes;

  /**
   * Reads a sentence.
   *
   * @param mentions the mentions of the text, in its order
   * @param first the first of them in the sentence
   * @param last the one after the last of them in the sentence
   */
  Sentence(
      Span span,
      Tokens tokens,
      List<Mention> mentions,
      int first,
      int last,
      English english,
      Concepts dictionary) {
    this.span = span;
    this.tokens = tokens;
    this.dictionary = dictionary;
    int next = first;
    Alias alias = null;
    int aliasTo = 0;
    for (int t = tokens.at(span.start()); t < tokens.size() && tokens.start(t) < span.end(); ) {
      if (next < last && tokens.end(t) > mentions.get(next).span().start()) {
        Span place = mentions.get(next).span();
        add(placeholder(mentions.get(next), tokens.text()), place, next, null);
        while (t < tokens.size() && tokens.start(t) < place.end()) {
          t++;
        }
        next++;
        continue;
      }
      String bracket = bracket(tokens, t);
      if (bracket != null) {
        add(bracket, new Span(tokens.start(t), tokens.end(t + 2)), -1, null);
        t += 3;
        continue;
      }
      if (t >= aliasTo) {
        Phrases.Match<Alias> found = dictionary.alias(tokens, t);
        alias = found == null ? null : found.meaning();
        aliasTo = found == null ? t : found.to();
      }
      int end = t + 1;
      if (tokens.isSign(t, '\'')
          && tokens.isGlued(t)
          && tokens.isGlued(t + 1)
          && tokens.isAny(t + 1, CONTRACTED)) {
        end = t + 2;
      }
      add(tokens.text(t, end), new Span(tokens.start(t), tokens.end(end - 1)), -1, alias);
      t = end;
    }
    tags = forms.isEmpty() ? new String[0] : english.tags(forms.toArray(new String[0]));
    List<String> stems = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      stems.add(
          this.mentions[i] >= 0 ? NOTHING : dictionary.stem(forms.get(i).toLowerCase(Locale.ROOT)));
    }
    concepts = dictionary.of(stems);
    for (int i = 0; i < concepts.length; i++) {
      Alias name = aliases.get(i);
      if (name != null) {
        concepts[i] =
            i + 1 < concepts.length && name.equals(aliases.get(i + 1)) ? NOTHING : name.name();
      }
    }
    sorts = new byte[tags.length];
    hashes = new int[tags.length];
    for (int i = 0; i < tags.length; i++) {
      sorts[i] = this.mentions[i] >= 0 ? 0 : sort(tags[i], concepts[i], forms.get(i));
      hashes[i] = hash(forms.get(i));
    }
  }

  private static byte sort(String tag, String concept, String form) {
    int sort =
        switch (tag) {
          case "NOUN", "PROPN" -> NOUN | CONTENT;
          case "VERB" -> VERB | CONTENT;
          case "ADJ", "ADV" -> CONTENT;
          default -> 0;
        };
    return (byte)
        (concept.isEmpty() || !Character.isLetter(form.charAt(0)) ? sort & ~CONTENT : sort);
  }

  // of letters as String.equalsIgnoreCase compares them
  private static int hash(String form) {
    int hash = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      char folded =
          c >= 'A' && c <= 'Z'
              ? (char) (c + 32)
              : c < 128 ? c : Character.toLowerCase(Character.toUpperCase(c));
      hash = 31 * hash + folded;
    }
    return hash;
  }

  // "-LRB-", as texts write that went through a treebank
  private static @Nullable String bracket(Tokens tokens, int t) {
    boolean dashes = tokens.isSign(t, '-') && tokens.isGlued(t + 1) && tokens.isGlued(t + 2);
    if (!dashes || !tokens.isSign(t + 2, '-')) {
      return null;
    }
    return tokens.isAny(t + 1, OPENED) ? "(" : tokens.isAny(t + 1, CLOSED) ? ")" : null;
  }

  private void add(String form, Span place, int mention, @Nullable Alias alias) {
    if (forms.size() == mentions.length) {
      mentions = Arrays.copyOf(mentions, forms.size() * 2);
    }
    mentions[forms.size()] = mention;
    aliases.add(alias);
    forms.add(form);
    spans.add(place);
  }

  // the tagger knows weekdays and years as they are; any other figure is a number to it
  private static String placeholder(Mention mention, CharSequence text) {
    return switch (mention.kind()) {
      case DATE, TIME, ORDINAL, FREQUENCY -> mention.span().in(text);
      case MONEY -> "$12";
      case PERCENT, PERCENTAGE_POINTS -> "12%";
      default -> "12";
    };
  }

  Span span() {
    return span;
  }

  int size() {
    return forms.size();
  }

  String form(int i) {
    return i < 0 || i >= forms.size() ? NOTHING : forms.get(i);
  }

  Span place(int i) {
    return spans.get(i);
  }

  /** The index of the mention that the word is, or -1. */
  int mention(int i) {
    return i < 0 || i >= tags.length ? -1 : mentions[i];
  }

  boolean isMention(int i) {
    return mention(i) >= 0;
  }

  /** The name that the word is part of by one of its forms, or null. */
  @Nullable Alias alias(int i) {
    return i < 0 || i >= aliases.size() ? null : aliases.get(i);
  }

  String tag(int i) {
    return i < 0 || i >= tags.length ? NOTHING : tags[i];
  }

  /**
   * The concept of a word; empty for mentions, and for all but the last word of a concept of
   * several.
   */
  String concept(int i) {
    return i < 0 || i >= concepts.length ? NOTHING : concepts[i];
  }

  /** The concept of a word that may stand anywhere, in lower case. */
  String conceptOf(String lower) {
    return dictionary.of(dictionary.stem(lower));
  }

  /** Whether a word is of a class. */
  boolean isOf(int i, WordClass wordClass) {
    return i >= 0 && i < spans.size() && tokens.isOf(tokens.at(spans.get(i).start()), wordClass);
  }

  /** What the word tells of a figure that excludes other figures, or null. */
  @Nullable Aspect aspect(int i) {
    return dictionary.aspect(concept(i));
  }

  boolean isNoun(int i) {
    return isOf(i, NOUN);
  }

  boolean isVerb(int i) {
    return isOf(i, VERB);
  }

  private boolean isOf(int i, int sort) {
    return i >= 0 && i < sorts.length && (sorts[i] & sort) != 0;
  }

  /** Whether the word says something of its own: a noun, verb, adjective or adverb. */
  boolean isContent(int i) {
    return isOf(i, CONTENT);
  }

  /** Whether the word has this form, which is given in lower case, in any case. */
  boolean is(int i, String form) {
    return i >= 0
        && i < hashes.length
        && hashes[i] == form.hashCode()
        && forms.get(i).equalsIgnoreCase(form);
  }

  boolean isAny(int i, String... some) {
    if (i < 0 || i >= hashes.length) {
      return false;
    }
    int hash = hashes[i];
    for (String form : some) {
      if (form.hashCode() == hash && forms.get(i).equalsIgnoreCase(form)) {
        return true;
      }
    }
    return false;
  }

  /** The word that a mention is, or -1. */
  int indexOf(int mention) {
    for (int i = 0; i < tags.length; i++) {
      if (mentions[i] == mention) {
        return i;
      }
    }
    return -1;
  }
}
