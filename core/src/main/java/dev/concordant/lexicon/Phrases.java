package dev.concordant.lexicon;

import java.util.ArrayList;
import java.util.List;
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

  /** A phrase that must have these letters, case included. */
  private record Entry<T>(T meaning, String form) {}

  /** What a phrase may go on with, and what it means if it ends here. */
  private static final class Node<T> {
    private final WordMap<Node<T>> next = new WordMap<>();
    private @Nullable T meaning;
    private @Nullable List<Entry<T>> exact;

    Node<T> grow(Word word) {
      Node<T> node = next.get(word);
      if (node == null) {
        node = new Node<>();
        next.add(word, node);
      }
      return node;
    }
  }

  /** Where the phrases of one table begin that begin or end with a word; a chain of them. */
  static final class Branch {
    private final Phrases<?> table;
    private final Node<?> node;
    private final @Nullable Branch next;

    private Branch(Phrases<?> table, Node<?> node, @Nullable Branch next) {
      this.table = table;
      this.node = node;
      this.next = next;
    }
  }

  private final Vocabulary vocabulary;
  private final int bit;

  Phrases(Vocabulary vocabulary, int bit) {
    this.vocabulary = vocabulary;
    this.bit = bit;
  }

  int bit() {
    return bit;
  }

  void add(String form, T meaning) {
    Tokens tokens = Tokens.of(form, vocabulary, true);
    boolean anyCase = form.equals(form.toLowerCase(java.util.Locale.ROOT));
    String exactForm = anyCase ? null : glued(tokens);
    if (tokens.size() == 0) {
      return;
    }
    Word first = known(tokens, 0);
    first.markStart(bit);
    Node<T> node = node(first.forwards());
    if (node == null) {
      node = new Node<>();
      first.addForwards(new Branch(this, node, first.forwards()));
    }
    for (int i = 1; i < tokens.size(); i++) {
      node = node.grow(known(tokens, i));
    }
    put(node, meaning, exactForm);
    Word last = known(tokens, tokens.size() - 1);
    node = node(last.backwards());
    if (node == null) {
      node = new Node<>();
      last.addBackwards(new Branch(this, node, last.backwards()));
    }
    for (int i = tokens.size() - 2; i >= 0; i--) {
      node = node.grow(known(tokens, i));
    }
    put(node, meaning, exactForm);
  }

  /** The node of this table in a chain, or null. */
  @SuppressWarnings("unchecked") // a branch of this table holds a node of this table
  private @Nullable Node<T> node(@Nullable Branch first) {
    for (Branch branch = first; branch != null; branch = branch.next) {
      if (branch.table == this) {
        return (Node<T>) branch.node;
      }
    }
    return null;
  }

  // an exact form is tried before one that meets any case, a later row before an earlier one
  private static <T> void put(Node<T> node, T meaning, @Nullable String exactForm) {
    if (exactForm == null) {
      node.meaning = meaning;
      return;
    }
    if (node.exact == null) {
      node.exact = new ArrayList<>(1);
    }
    node.exact.add(0, new Entry<>(meaning, exactForm));
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
    Word word = tokens.word(token);
    if (word == null || !word.starts(bit)) {
      return null;
    }
    T best = null;
    int to = token;
    Node<T> node = node(word.forwards());
    for (int i = token + 1; node != null; i++) {
      T meaning = meaning(node, tokens, token, i);
      if (meaning != null) {
        best = meaning;
        to = i;
      }
      word = node.next.isEmpty() ? null : tokens.word(i);
      node = word == null ? null : node.next.get(word);
    }
    return best == null ? null : new Match<>(best, token, to);
  }

  /** The longest phrase whose last token is the one before {@code end}, or null. */
  public @Nullable Match<T> before(Tokens tokens, int end) {
    Word word = tokens.word(end - 1);
    if (word == null) {
      return null;
    }
    T best = null;
    int from = end;
    Node<T> node = node(word.backwards());
    for (int i = end - 1; node != null; i--) {
      T meaning = meaning(node, tokens, i, end);
      if (meaning != null) {
        best = meaning;
        from = i;
      }
      word = node.next.isEmpty() ? null : tokens.word(i - 1);
      node = word == null ? null : node.next.get(word);
    }
    return best == null ? null : new Match<>(best, from, end);
  }

  private static <T> @Nullable T meaning(Node<T> node, Tokens tokens, int from, int to) {
    List<Entry<T>> exact = node.exact;
    if (exact != null) {
      for (int e = 0; e < exact.size(); e++) {
        if (tokens.glueTo(from, to, exact.get(e).form)) {
          return exact.get(e).meaning;
        }
      }
    }
    return node.meaning;
  }

  private static String glued(Tokens tokens) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      out.append(tokens.text(i));
    }
    return out.toString();
  }
}
