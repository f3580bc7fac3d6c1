package dev.concordant.language;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * What a word looks like, with the names that OpenNLP has for it; the tagger weighs it.
 *
 * <p>OpenNLP asks of each letter what script it is of. For words in ASCII the answer is known, and
 * the shape is told without it; all other words are left to OpenNLP.
 */
enum WordShape {
  HIRAGANA("jah"),
  KATAKANA("jak"),
  LOWER_CASE("lc"),
  TWO_DIGITS("2d"),
  FOUR_DIGITS("4d"),
  DIGITS_AND_LETTERS("an"),
  DIGITS_AND_HYPHEN("dd"),
  DIGITS_AND_SLASH("ds"),
  DIGITS_AND_COMMA("dc"),
  DIGITS_AND_PERIOD("dp"),
  DIGITS("num"),
  ONE_CAPITAL("sc"),
  CAPITALS("ac"),
  CAPITAL_AND_PERIOD("cp"),
  CAPITALISED("ic"),
  OTHER("other");

  private static final Map<String, WordShape> BY_CODE = new HashMap<>();

  static {
    for (WordShape shape : values()) {
      BY_CODE.put(shape.code, shape);
    }
  }

  private final String code;

  WordShape(String code) {
    this.code = code;
  }

  /**
   * The shape that OpenNLP calls by a name.
   *
   * @throws IllegalArgumentException if there is no such shape
   */
  static WordShape coded(String code) {
    WordShape shape = BY_CODE.get(code);
    if (shape == null) {
      throw new IllegalArgumentException("no shape of words: " + code);
    }
    return shape;
  }

  /** The shape of a word that is not empty. */
  static WordShape of(String word) {
    int lower = 0;
    int upper = 0;
    int digits = 0;
    int n = word.length();
    for (int i = 0; i < n; i++) {
      char c = word.charAt(i);
      if (c < ' ' || c >= 127) {
        return coded(FeatureGeneratorUtil.tokenFeature(word));
      } else if (c >= 'a' && c <= 'z') {
        lower++;
      } else if (c >= 'A' && c <= 'Z') {
        upper++;
      } else if (c >= '0' && c <= '9') {
        digits++;
      }
    }
    if (lower == n) {
      return LOWER_CASE;
    } else if (digits > 0) {
      return withDigits(word, digits, lower + upper > 0);
    } else if (upper == n) {
      return n == 1 ? ONE_CAPITAL : CAPITALS;
    }
    char first = word.charAt(0);
    if (first < 'A' || first > 'Z') {
      return OTHER;
    }
    return n == 2 && word.charAt(1) == '.' ? CAPITAL_AND_PERIOD : CAPITALISED;
  }

  private static WordShape withDigits(String word, int digits, boolean letters) {
    if (digits == 2) {
      return TWO_DIGITS;
    } else if (digits == 4) {
      return FOUR_DIGITS;
    } else if (letters) {
      return DIGITS_AND_LETTERS;
    } else if (word.indexOf('-') >= 0) {
      return DIGITS_AND_HYPHEN;
    } else if (word.indexOf('/') >= 0) {
      return DIGITS_AND_SLASH;
    } else if (word.indexOf(',') >= 0) {
      return DIGITS_AND_COMMA;
    }
    return word.indexOf('.') >= 0 ? DIGITS_AND_PERIOD : DIGITS;
  }
}
