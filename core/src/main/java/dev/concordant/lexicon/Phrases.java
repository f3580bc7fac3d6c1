package dev.concordant.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of phrases of one or more tokens, each with what it means. Filled once, then read.
 *
 * @param <T> the meaning of a phrase
 */
public final class Phrases<T> {

  /**
   * A phrase that was found in a text.
   *
   * @param meaning what it means
   * @param from its first token
   * @param to the token after its last one
   */
  public record Match<T>(T meaning, int from, int to) {}

  private record Entry<T>(T meaning, @Nullable String exactForm) {}

  private static final class Node<T> {
    final Map<Word, Node<T>> next = new HashMap<>(4);
    final List<Entry<T>> entries = new ArrayList<>(1);

    @Nullable Node<T> after(@Nullable Word word) {
      return word == null || next.isEmpty() ? null : next.get(word);
    }
  }

  private final Vocabulary vocabulary;
  private final int bit;
  private final Node<T> forwards = new Node<>();
  private final Node<T> backwards = new Node<>();

  Phrases(Vocabulary vocabulary, int bit) {
    this.vocabulary = vocabulary;
    this.bit = bit;
  }

  int bit() {
    return bit;
  }

  void add(String form, T meaning) {
    Tokens tokens = Tokens.of(form, vocabulary, true);
    boolean exact = !form.equals(form.toLowerCase(java.util.Locale.ROOT));
    Entry<T> entry = new Entry<>(meaning, exact ? glued(tokens, 0, tokens.size()) : null);
    Node<T> node = forwards;
    for (int i = 0; i < tokens.size(); i++) {
      Word word = known(tokens, i);
      if (i == 0) {
        word.markStart(bit);
      }
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    put(node, entry);
    node = backwards;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      node = node.next.computeIfAbsent(known(tokens, i), w -> new Node<>());
    }
    put(node, entry);
  }

  // an exact form is tried before one that meets any case, a later row before an earlier one
  private static <T> void put(Node<T> node, Entry<T> entry) {
    int at = 0;
    if (entry.exactForm == null) {
      while (at < node.entries.size() && node.entries.get(at).exactForm != null) {
        at++;
      }
    }
    node.entries.add(at, entry);
  }

  private static Word known(Tokens tokens, int i) {
    Word word = tokens.word(i);
    if (word == null) {
      throw new IllegalStateException("not interned: " + tokens.text(i));
    }
    return word;
  }

  /** Whether some phrase begins with the word at a token. */
  public boolean mayStartAt(Tokens tokens, int token) {
    Word word = tokens.word(token);
    return word != null && word.starts(bit);
  }

  /** The longest phrase that begins at a token, or null. */
  public @Nullable Match<T> at(Tokens tokens, int token) {
    if (!mayStartAt(tokens, token)) {
      return null;
    }
    Match<T> best = null;
    Node<T> node = forwards;
    for (int i = token; i < tokens.size(); i++) {
      node = node.after(tokens.word(i));
      if (node == null) {
        break;
      }
      T meaning = meaning(node, tokens, token, i + 1);
      if (meaning != null) {
        best = new Match<>(meaning, token, i + 1);
      }
    }
    return best;
  }

  /** The longest phrase whose last token is the one before {@code end}, or null. */
  public @Nullable Match<T> before(Tokens tokens, int end) {
    Match<T> best = null;
    Node<T> node = backwards;
    for (int i = end - 1; i >= 0; i--) {
      node = node.after(tokens.word(i));
      if (node == null) {
        break;
      }
      T meaning = meaning(node, tokens, i, end);
      if (meaning != null) {
        best = new Match<>(meaning, i, end);
      }
    }
    return best;
  }

  private static <T> @Nullable T meaning(Node<T> node, Tokens tokens, int from, int to) {
    for (int e = 0; e < node.entries.size(); e++) {
      Entry<T> entry = node.entries.get(e);
      if (entry.exactForm == null || entry.exactForm.equals(glued(tokens, from, to))) {
        return entry.meaning;
      }
    }
    return null;
  }

  private static String glued(Tokens tokens, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      out.append(tokens.text(i));
    }
    return out.toString();
  }
}
