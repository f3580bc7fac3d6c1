package dev.concordant.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.claim.Reading;
import dev.concordant.source.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlignerTest {

  private static final Reading POST =
      read("post", "The ferry Maren carried 48 passengers when it sank off Skelby.");
  private static final Reading WIRE =
      read("wire", "The Maren, a ferry, sank off Skelby. It carried 84 passengers.");
  private static final Reading LATE =
      read(
          "late",
          "The ferry Maren carried 84 passengers when it sank. The quarry is 90 years old.");
  private static final Reading OTHER = read("other", "The quarry of Hollen is 90 years old.");

  @Test
  void a_fact_holds_what_agrees_and_what_clashes() {
    Alignment alignment = new Aligner().align(List.of(POST, WIRE, LATE, OTHER));
    assertThat(alignment.facts()).hasSize(2);
    Fact passengers = alignment.facts().get(0);
    assertThat(passengers.claims())
        .extracting(c -> c.source() + " " + c.quote())
        .containsExactly("post 48", "wire 84", "late 84");
    assertThat(passengers.label()).contains("passenger");
    assertThat(told(alignment))
        .containsExactly(
            "post 48 DISJOINT wire 84",
            "post 48 DISJOINT late 84",
            "wire 84 EQUAL late 84",
            "late 90 years old EQUAL other 90 years old");
  }

  @Test
  void of_a_draft_and_its_evidence_only_what_the_draft_tells_is_given() {
    Alignment alignment = new Aligner().alignDraft(POST, List.of(WIRE, LATE, OTHER));
    assertThat(alignment.facts()).hasSize(1);
    assertThat(told(alignment))
        .containsExactly("post 48 DISJOINT wire 84", "post 48 DISJOINT late 84");
  }

  @Test
  void a_fact_is_called_by_the_longest_of_its_subjects_that_is_not_too_long() {
    Reading brief = read("a", "The ferry carried 48 passengers.");
    Reading longer = read("b", "The ferry carried 48 rescued passengers.");
    Reading longest =
        read("c", "The ferry carried 48 internationally renowned holidaymaking passengers.");
    assertThat(label(brief, longer)).isEqualTo(label(longer, brief)).contains("rescued");
    assertThat(label(longer, longest)).isEqualTo(label(brief, longer));
    assertThat(label(brief, read("d", "The ferry carried 48."))).contains("passenger");
  }

  private static String label(Reading... readings) {
    return new Aligner().align(List.of(readings)).facts().get(0).label();
  }

  @Test
  void a_bare_figure_that_may_be_an_age_clashes_with_one() {
    Alignment alignment =
        new Aligner()
            .align(
                List.of(
                    read("a", "The driver of the bus that hit the Tarn viaduct is 43."),
                    read("b", "The bus that hit the Tarn viaduct had a 45-year-old driver.")));
    assertThat(told(alignment)).containsExactly("a 43 DISJOINT b 45-year-old");
  }

  @Test
  void one_text_alone_makes_no_fact() {
    Alignment alignment = new Aligner().align(List.of(LATE));
    assertThat(alignment.facts()).isEmpty();
    assertThat(alignment.pairs()).isEmpty();
  }

  @Test
  void a_figure_is_put_to_three_of_its_tellings_in_another_text() {
    String telling = "The ferry Maren sank with 48 passengers. ";
    Reading once = read("once", telling);
    Reading often =
        read(
            "often",
            IntStream.range(0, 6)
                .mapToObj(i -> "Then " + "ABCDEF".charAt(i) + " said: " + telling)
                .collect(Collectors.joining()));
    for (List<Reading> texts : List.of(List.of(once, often), List.of(often, once))) {
      Alignment alignment = new Aligner().align(texts);
      assertThat(alignment.facts())
          .singleElement()
          .satisfies(fact -> assertThat(fact.claims()).hasSize(7));
      assertThat(alignment.pairs()).hasSize(3);
    }
  }

  private static List<String> told(Alignment alignment) {
    return alignment.pairs().stream()
        .map(
            p ->
                p.a().source()
                    + " "
                    + p.a().quote()
                    + " "
                    + p.comparison()
                    + " "
                    + p.b().source()
                    + " "
                    + p.b().quote())
        .toList();
  }

  private static Reading read(String id, String text) {
    return Concordant.standard().read(Source.of(id, text));
  }
}
