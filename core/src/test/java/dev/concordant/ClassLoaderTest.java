package dev.concordant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library in a class loader of its own, as a container or a plug-in would load it. */
class ClassLoaderTest {

  private static final String TEXT = "The mill at Orr employs 1,200 people.";
  private static final String SUMMARY = "2 texts, 2 claims, 1 fact: 1 agreement";

  @Test
  void a_container_can_let_go_of_the_library() throws Exception {
    ExecutorService worker = Executors.newSingleThreadExecutor();
    try {
      // the thread is there before the library, and outlives it, as in a container
      worker.submit(() -> TEXT).get();
      WeakReference<ClassLoader> loader = used(worker);
      // Java 17 remembers the last record whose values it compared, whoever's it is
      assertThat(new Other(1, TEXT))
          .isEqualTo(new Other(1, TEXT))
          .hasSameHashCodeAs(new Other(1, TEXT));
      assertThat(new Other(1, TEXT).toString()).isNotEmpty();
      for (int i = 0; i < 100 && loader.get() != null; i++) {
        System.gc();
        Thread.sleep(50);
      }
      assertThat(loader.get()).isNull();
    } finally {
      worker.shutdownNow();
    }
  }

  private record Other(int number, Object thing) {}

  private static WeakReference<ClassLoader> used(ExecutorService worker) throws Exception {
    try (Container container = new Container(null, null)) {
      assertThat(container.compare()).hasToString(SUMMARY);
      assertThat(worker.submit(container::compare).get()).hasToString(SUMMARY);
      return new WeakReference<>(container);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sentence:sentdetect", "pos:pos"})
  void a_missing_model_is_named_by_its_artifact(String model) throws Exception {
    try (Container container = new Container(kind(model), null)) {
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(container::compare)
            .isExactlyInstanceOf(IllegalStateException.class)
            .hasMessageContaining("org.apache.opennlp:opennlp-models-" + artifact(model) + "-en")
            .hasMessageEndingWith("is missing");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sentence:sentdetect", "pos:pos"})
  void a_damaged_model_is_named_by_its_artifact(String model) throws Exception {
    byte[] whole = bytes(kind(model));
    byte[] flipped = whole.clone();
    for (int i = 2_000; i < flipped.length; i += 1_000) {
      flipped[i] ^= 0x55;
    }
    for (byte[] damaged :
        new byte[][] {{}, {1, 2, 3}, Arrays.copyOf(whole, whole.length / 2), flipped}) {
      try (Container container = new Container(kind(model), damaged)) {
        assertThatThrownBy(container::compare)
            .isExactlyInstanceOf(IllegalStateException.class)
            .hasMessageContaining("org.apache.opennlp:opennlp-models-" + artifact(model) + "-en")
            .hasMessageEndingWith("is damaged");
      }
    }
  }

  private static String kind(String model) {
    return "opennlp-en-ud-ewt-" + model.substring(0, model.indexOf(':'));
  }

  private static String artifact(String model) {
    return model.substring(model.indexOf(':') + 1);
  }

  private static byte[] bytes(String kind) throws IOException {
    try (Container container = new Container(null, null);
        InputStream in = container.getResourceAsStream(kind + "-1.3-2.5.4.bin")) {
      return in.readAllBytes();
    }
  }

  /** Loads the library anew, with one resource left out or put in place of the real one. */
  private static final class Container extends URLClassLoader {

    private final @Nullable String withheld;
    private final byte @Nullable [] instead;

    Container(@Nullable String withheld, byte @Nullable [] instead) {
      super(classPath(), ClassLoader.getPlatformClassLoader());
      this.withheld = withheld;
      this.instead = instead;
    }

    private static URL[] classPath() {
      String path = System.getProperty("surefire.test.class.path", "");
      path = path.isEmpty() ? System.getProperty("java.class.path") : path;
      return Arrays.stream(path.split(File.pathSeparator)).map(Container::url).toArray(URL[]::new);
    }

    private static URL url(String entry) {
      try {
        return Path.of(entry).toUri().toURL();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
      if (withheld == null || !name.startsWith(withheld)) {
        return super.getResourceAsStream(name);
      }
      return instead == null ? null : new ByteArrayInputStream(instead);
    }

    Object compare() throws Exception {
      Class<?> library = loadClass("dev.concordant.Concordant");
      assertThat(library.getClassLoader()).isSameAs(this);
      try {
        Object standard = library.getMethod("standard").invoke(null);
        return library
            .getMethod("compare", String[].class)
            .invoke(standard, (Object) new String[] {TEXT, TEXT});
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof Exception cause) {
          throw cause;
        }
        throw e;
      }
    }
  }
}
