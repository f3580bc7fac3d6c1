package dev.concordant.claim;

import dev.concordant.language.English;
import dev.concordant.lexicon.Alias;
import dev.concordant.lexicon.Aspect;
import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import dev.concordant.mention.Mention;
import dev.concordant.source.Span;
import java.util.ArrayList;
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

  private final Span span;
  private final List<String> forms = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<Integer> mentions = new ArrayList<>();

  /** For each word the name that it is part of by one of its forms, or null. */
  private final List<@Nullable Alias> aliases = new ArrayList<>();

  private final Concepts dictionary;
  private final String[] tags;
  private final String[] concepts;

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
          this.mentions.get(i) >= 0
              ? NOTHING
              : dictionary.stem(forms.get(i).toLowerCase(Locale.ROOT)));
    }
    concepts = dictionary.of(stems);
    for (int i = 0; i < concepts.length; i++) {
      Alias name = aliases.get(i);
      if (name != null) {
        concepts[i] =
            i + 1 < concepts.length && name.equals(aliases.get(i + 1)) ? NOTHING : name.name();
      }
    }
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
    aliases.add(alias);
    forms.add(form);
    spans.add(place);
    mentions.add(mention);
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
    return i < 0 || i >= mentions.size() ? -1 : mentions.get(i);
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

  /** What the word tells of a figure that excludes other figures, or null. */
  @Nullable Aspect aspect(int i) {
    return dictionary.aspect(concept(i));
  }

  boolean isNoun(int i) {
    return !isMention(i) && (tag(i).equals("NOUN") || tag(i).equals("PROPN"));
  }

  boolean isVerb(int i) {
    return !isMention(i) && tag(i).equals("VERB");
  }

  /** Whether the word says something of its own: a noun, verb, adjective or adverb. */
  boolean isContent(int i) {
    if (isMention(i) || concept(i).isEmpty()) {
      return false;
    }
    return switch (tag(i)) {
      case "NOUN", "PROPN", "VERB", "ADJ", "ADV" -> Character.isLetter(form(i).charAt(0));
      default -> false;
    };
  }

  boolean is(int i, String form) {
    return form(i).equalsIgnoreCase(form);
  }

  boolean isAny(int i, String... some) {
    for (String form : some) {
      if (is(i, form)) {
        return true;
      }
    }
    return false;
  }

  /** The word that a mention is, or -1. */
  int indexOf(int mention) {
    return mentions.indexOf(mention);
  }
}
