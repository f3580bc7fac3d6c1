package dev.concordant.examples;

import static dev.concordant.assertions.ConcordantAssertions.assertThat;

import dev.concordant.assertions.Drift;
import dev.concordant.source.Source;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An editorial tool's tests of one article. */
class ArticleTest {

  private static final Source WIRE =
      Source.of(
              "wire",
              """
              The ferry Sula Maid ran aground on Tuesday with 214 people on board, the coastguard said.
              Repairs to the Sula Maid would cost £6.5 million, Sound Lines said.
              The line carried 310,000 passengers in 2025.
              """)
          .publishedOn(LocalDate.of(2026, 5, 12));

  private static final Source ARTICLE =
      Source.of(
              "article",
              """
              The ferry Sula Maid ran aground on Tuesday with 214 people on board.
              Repairs to the Sula Maid would cost about £6.5 million.
              The line carried 310,000 passengers last year.
              """)
          .publishedOn(LocalDate.of(2026, 5, 13));

  @Test
  void article_agrees_with_the_wire() {
    assertThat(ARTICLE).as("ferry").allowing(Drift.HEDGED).agreesWith(WIRE);
  }

  @Test
  void every_figure_of_the_article_is_in_the_wire() {
    assertThat(ARTICLE).allowing(Drift.HEDGED).isSupportedBy(WIRE);
  }

  @Test
  void article_fits_itself_and_states_the_toll() {
    assertThat(ARTICLE).isConsistentInItself().states("214 people").states("2025");
  }
}
