package dev.concordant.assertions;

import static dev.concordant.assertions.ConcordantAssertions.assertThatText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.concordant.Concordant;
import dev.concordant.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class TextAssertTest {

  private static final Source WIRE =
      Source.of(
          "wire",
          """
          The bridge over the Tarn cost $41.6 million, the council said.
          The bridge over the Tarn opened in 2011 and carries 18,000 cars a day.
          """);

  private static final String SAME = "The bridge over the Tarn cost $41.6 million.";
  private static final String ROUNDED = "The bridge over the Tarn cost $42 million.";
  private static final String WRONG = "The bridge over the Tarn cost $46.1 million.";
  private static final String MORE = "The bridge over the Tarn has 77 lamps.";

  private static AssertionFailedError failure(Runnable assertion) {
    AssertionFailedError error = catchThrowableOfType(AssertionFailedError.class, assertion::run);
    assertThat(error).as("a failure").isNotNull();
    return error;
  }

  @Test
  void should_pass_if_the_texts_agree() {
    assertThatText(SAME).agreesWith(WIRE).doesNotContradict(WIRE).isSupportedBy(WIRE);
  }

  @Test
  void should_fail_if_the_texts_contradict() {
    for (Runnable assertion :
        new Runnable[] {
          () -> assertThatText(WRONG).agreesWith(WIRE),
          () -> assertThatText(WRONG).doesNotContradict(WIRE),
          () -> assertThatText(WRONG).isSupportedBy(WIRE)
        }) {
      assertThat(failure(assertion)).hasMessageContainingAll("$46.1 million", "$41.6 million");
    }
  }

  @Test
  void should_fail_if_the_texts_drift_and_the_drift_is_not_allowed() {
    assertThat(failure(() -> assertThatText(ROUNDED).agreesWith(WIRE)))
        .hasMessageContainingAll("rule rounded", "wire:1:31", "draft:1:31");
    assertThatText(ROUNDED).allowing(Drift.ROUNDED).agreesWith(WIRE).isSupportedBy(WIRE);
    assertThatText(ROUNDED).ignoring("rounded").agreesWith(WIRE);
    assertThatText(ROUNDED).doesNotContradict(WIRE);
    assertThat(failure(() -> assertThatText(ROUNDED).allowing(Drift.HEDGED).agreesWith(WIRE)))
        .hasMessageContaining("rule rounded");
  }

  @Test
  void should_fail_if_a_figure_stands_nowhere_in_the_evidence() {
    assertThat(failure(() -> assertThatText(MORE).isSupportedBy(WIRE)))
        .hasMessageContainingAll("unsupported", "77");
    assertThatText(MORE).agreesWith(WIRE).doesNotContradict(WIRE);
    assertThatText(MORE).ignoring("nowhere").isSupportedBy(WIRE);
  }

  @Test
  void should_tell_what_was_not_compared_apart_from_what_agrees() {
    assertThat(failure(() -> assertThatText(WRONG + " " + MORE).agreesWith(WIRE)).getMessage())
        .containsSubsequence("rule value", "Not compared", "\"77\" stands nowhere");
  }

  @Test
  void should_let_figures_pass_that_are_near_enough() {
    String near = "The bridge over the Tarn cost $41.9 million.";
    failure(() -> assertThatText(near).agreesWith(WIRE));
    assertThatText(near).tolerating(0.01).agreesWith(WIRE);
    failure(() -> assertThatText(near).tolerating(0.005).agreesWith(WIRE));
    failure(() -> assertThatText(WRONG).tolerating(0.05).agreesWith(WIRE));
  }

  @Test
  void should_list_all_failures_at_once() {
    Source draft =
        Source.of(
            "draft",
            """
            The bridge over the Tarn cost $42 million.
            The bridge over the Tarn opened in 2012. It has 77 lamps.
            """);
    AssertionFailedError error =
        failure(() -> assertThatText(draft).as("Tarn bridge").isSupportedBy(WIRE));
    golden("failure.txt", error.getMessage() + "\n");
    assertThat(error.getExpected().getStringRepresentation())
        .contains("2011", "$41.6 million", "(nothing)");
    assertThat(error.getActual().getStringRepresentation()).contains("2012", "$42 million", "77");
  }

  @Test
  void should_fail_if_the_text_does_not_state_the_figure() {
    String draft = "Trade rose to US$240bn last year, and 214 people came.";
    assertThatText(draft).states("$240 billion").states("214 people").states("214");
    assertThat(failure(() -> assertThatText(draft).states("$24 billion")))
        .hasMessageContainingAll("should state \"$24 billion\"", "draft:1:15  \"US$240bn\"");
    failure(() -> assertThatText(draft).states("214 dogs"));
    failure(() -> assertThatText(draft).states("more than $240 billion"));
    assertThatText(draft).allowing(Drift.BOUND).states("more than $240 billion");
    assertThatText(draft).tolerating(0.01).states("$241 billion");
  }

  @Test
  void should_state_dates_by_the_day_of_publication() {
    LocalDate day = LocalDate.of(2026, 5, 12);
    assertThatText("The inquiry began last year.").publishedOn(day).states("2025");
    failure(() -> assertThatText("The inquiry began last year.").states("2025"));
  }

  @Test
  void should_pass_if_a_text_has_nothing_against_itself() {
    assertThatText(WIRE).isConsistentInItself();
  }

  @Test
  void should_fail_if_a_text_contradicts_itself() {
    String draft = "The bridge over the Tarn opened on Monday, 12 May 2026.";
    assertThat(failure(() -> assertThatText(draft).isConsistentInItself()))
        .hasMessageContainingAll("\"draft\" should be consistent in itself", "weekday", "Monday");
    assertThatText(draft).ignoring("weekday-date").isConsistentInItself();
  }

  @Test
  void should_use_the_settings_of_another_reader() {
    Concordant lenient = Concordant.builder().without("rounded").build();
    assertThatText(ROUNDED).using(lenient).agreesWith(WIRE);
  }

  @Test
  void should_leave_the_first_assertion_as_it_is_if_an_option_is_set() {
    TextAssert strict = assertThatText(ROUNDED);
    strict.allowing(Drift.ROUNDED).agreesWith(WIRE);
    failure(() -> strict.agreesWith(WIRE));
  }

  @Test
  void should_name_what_is_wrong_with_an_option() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assertThatText(SAME).ignoring("roundd"))
        .withMessageContainingAll("rules", "\"roundd\"", "rounded");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assertThatText(SAME).tolerating(1))
        .withMessage("relative must be from 0 to below 1: 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assertThatText(SAME).states("nothing of the kind"))
        .withMessageContainingAll("figure", "nothing of the kind");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assertThatText(SAME).agreesWith(new String[0]))
        .withMessageContaining("evidence");
  }

  @Test
  void should_throw_a_plain_assertion_error_if_opentest4j_is_not_there() throws Exception {
    Class<?> entry =
        new WithoutOpenTest4j().loadClass("dev.concordant.assertions.ConcordantAssertions");
    Object assertion = entry.getMethod("assertThat", String.class).invoke(null, WRONG);
    assertThatThrownBy(
            () ->
                assertion
                    .getClass()
                    .getMethod("agreesWith", Source[].class)
                    .invoke(assertion, (Object) new Source[] {WIRE}))
        .isInstanceOf(InvocationTargetException.class)
        .cause()
        .isExactlyInstanceOf(AssertionError.class)
        .hasMessageContainingAll("$46.1 million", "$41.6 million");
  }

  /** Loads the assertions anew, and finds nothing of opentest4j. */
  private static final class WithoutOpenTest4j extends ClassLoader {

    WithoutOpenTest4j() {
      super(TextAssertTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("org.opentest4j.")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("dev.concordant.assertions.")) {
        return super.loadClass(name, resolve);
      }
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] code = in.readAllBytes();
        return defineClass(name, code, 0, code.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  private static void golden(String name, String actual) {
    try {
      Path file = Path.of("src/test/resources/dev/concordant/assertions").resolve(name);
      if (Boolean.getBoolean("golden.write")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
