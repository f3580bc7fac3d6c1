package dev.concordant.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name that several names stand for.
 *
 * @param name the name, in lower case: "international monetary fund" for "IMF"
 * @param words its words, those without a capital left out
 */
public record Alias(String name, List<String> words) {

  private static final Pattern BETWEEN = Pattern.compile("[ -]+");

  public Alias {
    words = List.copyOf(words);
  }

  static Alias of(String name) {
    List<String> words = Arrays.asList(BETWEEN.split(name));
    // "of" and "and" are no part that another name could share
    List<String> capital =
        words.stream().filter(word -> Character.isUpperCase(word.codePointAt(0))).toList();
    return new Alias(
        name.toLowerCase(Locale.ROOT),
        (capital.isEmpty() ? words : capital)
            .stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
  }
}
