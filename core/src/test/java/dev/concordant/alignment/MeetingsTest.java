package dev.concordant.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.claim.Reading;
import dev.concordant.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingsTest {

  private static final List<String> STORIES =
      List.of(
          "The quarry at Hollen employs 40 workers and sold 900 tonnes of slate.",
          "Repairs to the Tarn viaduct cost $12 million and took 3 years.",
          "The walk from Skelby to the lighthouse is 9 km long and takes 4 hours.",
          "The monks of Saint Orwin have kept bees for 70 years in 15 hives.",
          "The choir of Leddon sang before 600 guests for 40 minutes.",
          "The reservoir above Felding holds 50,000 tonnes of sediment.",
          "At dawn the thermometer in Vasby showed 31 degrees Celsius.",
          "Sales of the Ambrose brewery rose by 18%, to 7,000 barrels.");

  @Test
  void few_texts_all_meet() {
    Meetings meetings = Meetings.amongAll(nodes(1));
    for (int s = 0; s < 8; s++) {
      assertThat(meetings.of(s)).hasSize(7).doesNotContain(s);
    }
  }

  @Test
  void of_many_those_meet_that_tell_one_story() {
    Nodes nodes = nodes(4);
    Meetings meetings = Meetings.amongAll(nodes);
    for (int s = 0; s < nodes.texts(); s++) {
      for (int o = 0; o < nodes.texts(); o++) {
        if (s != o && s % STORIES.size() == o % STORIES.size()) {
          assertThat(meetings.meet(s, o)).as("%s and %s", s, o).isTrue();
        }
        assertThat(meetings.meet(s, o)).isEqualTo(meetings.meet(o, s));
      }
    }
  }

  @Test
  void what_very_many_tell_hangs_together_by_few_meetings() {
    Nodes nodes = nodes(30);
    Meetings meetings = Meetings.amongAll(nodes);
    boolean[] reached = new boolean[nodes.texts()];
    int pairs = 0;
    reach(meetings, 0, reached);
    for (int s = 0; s < nodes.texts(); s++) {
      pairs += meetings.of(s).length;
      if (s % STORIES.size() == 0) {
        assertThat(reached[s]).as("text %s", s).isTrue();
      }
    }
    assertThat(pairs).isLessThan(10 * nodes.texts());
  }

  private static void reach(Meetings meetings, int text, boolean[] reached) {
    reached[text] = true;
    for (int other : meetings.of(text)) {
      if (!reached[other] && other % STORIES.size() == text % STORIES.size()) {
        reach(meetings, other, reached);
      }
    }
  }

  @Test
  void a_draft_meets_all_its_evidence() {
    Nodes nodes = nodes(4);
    assertThat(Meetings.ofDraft(nodes).of(0)).hasSize(nodes.texts() - 1);
    assertThat(Meetings.amongAll(nodes).of(0)).hasSizeLessThan(nodes.texts() - 1);
  }

  @Test
  void a_draft_and_few_reports_all_meet() {
    Meetings meetings = Meetings.ofDraft(nodes(1));
    for (int s = 0; s < 8; s++) {
      assertThat(meetings.of(s)).hasSize(7).doesNotContain(s);
    }
  }

  @Test
  void whom_a_draft_meets_meets_the_draft() {
    Nodes nodes = nodes(4);
    Meetings meetings = Meetings.ofDraft(nodes);
    for (int s = 1; s < nodes.texts(); s++) {
      assertThat(meetings.of(s)).contains(0).doesNotContain(s);
      assertThat(meetings.of(0)).contains(s);
    }
  }

  @Test
  void texts_of_a_story_that_many_tell_alike_meet_its_first_one() {
    Nodes nodes = nodes(4);
    Meetings meetings = Meetings.amongAll(nodes);
    int last = nodes.texts() - 1;
    assertThat(meetings.of(last)).contains(last % STORIES.size()).hasSizeBetween(3, 4);
  }

  private static Nodes nodes(int tellings) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < tellings * STORIES.size(); i++) {
      String text = STORIES.get(i % STORIES.size());
      readings.add(Concordant.standard().read(Source.of("text" + i, text)));
    }
    return new Nodes(readings);
  }
}
