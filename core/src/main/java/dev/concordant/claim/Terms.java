package dev.concordant.claim;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Words with numbers, in the order given. Every claim keeps some ten, and a comparison walks along
 * those of all claims: two arrays take a fifth of the room of a hash map, and lie side by side.
 */
final class Terms extends AbstractMap<String, Double> implements Serializable {

  private static final long serialVersionUID = 1L;

  /** So many words are sooner compared one by one than looked up. */
  private static final int FEW = 48;

  private final String[] words;
  private final double[] weights;

  private Terms(String[] words, double[] weights) {
    this.words = words;
    this.weights = weights;
  }

  /** An unmodifiable copy of a map, in its order. */
  static Map<String, Double> copyOf(Map<String, Double> map) {
    if (map instanceof Terms) {
      return map;
    }
    if (map.size() > FEW) {
      return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
    String[] words = new String[map.size()];
    double[] weights = new double[words.length];
    int size = 0;
    for (Map.Entry<String, Double> entry : map.entrySet()) {
      words[size] = Objects.requireNonNull(entry.getKey(), "term");
      weights[size++] = entry.getValue();
    }
    return new Terms(words, weights);
  }

  @Override
  public int size() {
    return words.length;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return at(key) >= 0;
  }

  @Override
  public @Nullable Double get(@Nullable Object key) {
    int at = at(key);
    return at < 0 ? null : weights[at];
  }

  private int at(@Nullable Object key) {
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals(key)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super Double> action) {
    for (int i = 0; i < words.length; i++) {
      action.accept(words[i], weights[i]);
    }
  }

  @Override
  public Set<Map.Entry<String, Double>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return words.length;
      }

      @Override
      public Iterator<Map.Entry<String, Double>> iterator() {
        return new Iterator<>() {
          private int next;

          @Override
          public boolean hasNext() {
            return next < words.length;
          }

          @Override
          public Map.Entry<String, Double> next() {
            if (!hasNext()) {
              throw new NoSuchElementException();
            }
            return new SimpleImmutableEntry<>(words[next], weights[next++]);
          }
        };
      }
    };
  }
}
