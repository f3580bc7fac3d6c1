package dev.concordant.language;

import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Keeps SLF4J, which OpenNLP logs to, from writing on standard error that it has no provider.
 *
 * <p>An application that has a provider keeps it, and one that says itself how talkative SLF4J is
 * to be is left alone. Otherwise the warning would be all that this library ever wrote anywhere,
 * and nobody who compares two texts asked for a logging facade.
 */
final class QuietLogging {

  /** The system property of SLF4J for what it says about itself. */
  private static final String VERBOSITY = "slf4j.internal.verbosity";

  /** What a provider for SLF4J before 2.0 looked like: worth the warning that SLF4J gives. */
  private static final String OLD_BINDING = "org/slf4j/impl/StaticLoggerBinder.class";

  private static boolean settled;

  private QuietLogging() {}

  /** Settles the matter once; to be called before the first touch of OpenNLP. */
  static synchronized void settle() {
    if (settled) {
      return;
    }
    settled = true;
    if (System.getProperty(VERBOSITY) != null || providerPresent()) {
      return;
    }
    // SLF4J reads the property once, when it starts: it is set for that moment only.
    System.setProperty(VERBOSITY, "ERROR");
    try {
      LoggerFactory.getILoggerFactory();
    } finally {
      System.clearProperty(VERBOSITY);
    }
  }

  private static boolean providerPresent() {
    ClassLoader loader = LoggerFactory.class.getClassLoader();
    try {
      return loader.getResource(OLD_BINDING) != null
          || ServiceLoader.load(SLF4JServiceProvider.class, loader).stream().findAny().isPresent();
    } catch (ServiceConfigurationError broken) {
      // SLF4J meets the same error and tells it.
      return true;
    }
  }
}
