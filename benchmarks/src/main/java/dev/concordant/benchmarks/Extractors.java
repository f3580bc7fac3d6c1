package dev.concordant.benchmarks;

import dev.concordant.Concordant;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.mention.MentionFinder;
import dev.concordant.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * All extractors by name. Peers are found on the class path, where the profile of the build that
 * brings them in has put them.
 */
public final class Extractors {

  /** The least that any reader of figures must do: look for digits, of any script. */
  static final String DIGITS = "digits";

  /** The same for 0 to 9 alone, a loop that the compiler unrolls. */
  static final String ASCII_DIGITS = "ascii-digits";

  static final String MENTIONS = "mentions";
  static final String CLAIMS = "claims";

  private Extractors() {}

  /** The names, peers last. */
  public static List<String> names() {
    List<String> names = new ArrayList<>(List.of(ASCII_DIGITS, DIGITS, MENTIONS, CLAIMS));
    names.addAll(peers());
    return names;
  }

  /** The names of the peers on the class path. */
  public static List<String> peers() {
    return providers().stream().map(provider -> provider.type().getSimpleName()).toList();
  }

  // a jar that was built with the peers may be run without them
  private static List<ServiceLoader.Provider<Extractor>> providers() {
    try {
      return ServiceLoader.load(Extractor.class).stream().toList();
    } catch (ServiceConfigurationError e) {
      return List.of();
    }
  }

  /** Builds an extractor, with its models loaded as far as it does that before the first text. */
  public static Extractor of(String name) {
    return switch (name) {
      case DIGITS -> (text, published) -> runs(text, Character::isDigit);
      case ASCII_DIGITS -> (text, published) -> runs(text, c -> c >= '0' && c <= '9');
      case MENTIONS -> mentions();
      case CLAIMS -> claims();
      default ->
          providers().stream()
              .filter(provider -> provider.type().getSimpleName().equals(name))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("extractor: \"" + name + "\""))
              .get();
    };
  }

  private static int runs(String text, CharPredicate digit) {
    int runs = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean found = digit.test(text.charAt(i));
      runs += found && !inside ? 1 : 0;
      inside = found;
    }
    return runs;
  }

  private interface CharPredicate {
    boolean test(char c);
  }

  private static Extractor mentions() {
    MentionFinder finder = new MentionFinder(Lexicon.english());
    return (text, published) -> finder.find(dated(text, published)).mentions().size();
  }

  private static Extractor claims() {
    Concordant concordant = Concordant.standard();
    return (text, published) -> concordant.read(dated(text, published)).claims().size();
  }

  private static Source dated(String text, LocalDate published) {
    return Source.of(text).publishedOn(published);
  }
}
