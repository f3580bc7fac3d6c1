package dev.concordant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Place;
import dev.concordant.finding.Verdict;
import dev.concordant.report.Report;
import dev.concordant.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What must hold of any texts, whatever they say. */
class ConcordantLawsTest {

  private static final Concordant CONCORDANT = Concordant.standard();

  /** A statement with one figure; {@code %s} is where it goes. */
  private static final List<String> FRAMES =
      List.of(
          "The quarry at Hollen employs %s workers.",
          "Repairs to the Tarn viaduct cost $%s million.",
          "Sales of the Ambrose brewery rose by %s%%.",
          "The reservoir above Felding holds %s tonnes of sediment.",
          "The walk from Skelby to the lighthouse is %s km long.",
          "The monks of Saint Orwin have kept bees for %s years.",
          "The choir of Leddon sang before %s guests on Sunday.",
          "At dawn the thermometer in Vasby showed %s degrees Celsius.");

  private static final String UNRELATED =
      "\n\nThe sculptor Ottilie Wren prefers limestone. Her garden smells of thyme, and a grey cat"
          + " sleeps on the wall.";

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> sentence =
        Combinators.combine(
                Arbitraries.of(FRAMES), Arbitraries.integers().between(2, 990).map(String::valueOf))
            .as(ConcordantLawsTest::fill);
    return sentence.list().ofMinSize(1).ofMaxSize(5).map(list -> String.join(" ", list));
  }

  @Provide
  Arbitrary<String> scraps() {
    return OddTexts.any();
  }

  @Property(tries = 200)
  void the_order_of_two_texts_does_not_matter(
      @ForAll("texts") String first, @ForAll("texts") String second) {
    Source a = Source.of("a", first);
    Source b = Source.of("b", second);
    assertThat(told(CONCORDANT.compare(b, a)))
        .containsExactlyInAnyOrderElementsOf(told(CONCORDANT.compare(a, b)));
  }

  @Property(tries = 200)
  void a_text_does_not_differ_from_itself(@ForAll("texts") String text) {
    assertThat(told(CONCORDANT.compare(text, text)))
        .allMatch(finding -> finding.startsWith("agrees"));
  }

  @Property(tries = 100)
  void odd_text_does_not_differ_from_itself(@ForAll("scraps") String text) {
    // all but what a text contradicts within itself, which its audit tells
    long within = CONCORDANT.audit(text).findings().size();
    assertThat(CONCORDANT.compare(text, text).findings())
        .filteredOn(finding -> finding.verdict() != Verdict.AGREES)
        .hasSize((int) (2 * within))
        .allMatch(f -> f.b() != null && f.a().source().equals(f.b().source()));
  }

  @Property(tries = 200)
  void a_changed_figure_is_found(
      @ForAll @IntRange(max = 7) int frame,
      @ForAll @IntRange(min = 20, max = 990) int figure,
      @ForAll @IntRange(min = 2, max = 9) int factor) {
    String before = fill(FRAMES.get(frame), String.valueOf(figure));
    String after = fill(FRAMES.get(frame), String.valueOf(figure * factor + 1));
    assertThat(CONCORDANT.compare(before, after).findings())
        .anyMatch(f -> f.verdict() == Verdict.CONTRADICTS || f.verdict() == Verdict.DRIFTS);
  }

  @Property(tries = 200)
  void an_unrelated_paragraph_moves_no_verdict(
      @ForAll("texts") String first, @ForAll("texts") String second) {
    assertThat(told(CONCORDANT.compare(first, second + UNRELATED)))
        .containsExactlyElementsOf(told(CONCORDANT.compare(first, second)));
  }

  @Property(tries = 300)
  void quotes_are_what_stands_at_their_offsets(@ForAll("scraps") String text) {
    Reading reading = CONCORDANT.read(Source.of(text));
    int end = 0;
    for (Claim claim : reading.claims()) {
      assertThat(claim.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(claim.quote()).isNotEmpty().isEqualTo(claim.span().in(text));
      end = claim.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Property(tries = 100)
  void places_of_findings_quote_their_source(
      @ForAll("texts") String first, @ForAll("texts") String second) {
    for (Finding finding : CONCORDANT.compare(first, second).findings()) {
      Place other = Objects.requireNonNull(finding.b());
      assertThat(List.of(finding.a().source(), other.source())).containsExactly("a", "b");
      assertThat(finding.a().quote()).isEqualTo(finding.a().span().in(first));
      assertThat(other.quote()).isEqualTo(other.span().in(second));
      assertThat(finding.confidence()).isBetween(0.0, 1.0);
    }
  }

  @Property(tries = 100)
  void what_follows_a_text_takes_none_of_its_claims_away(@ForAll("texts") String text) {
    List<Claim> alone = CONCORDANT.claims(text);
    List<Claim> followed = CONCORDANT.claims(text + UNRELATED);
    assertThat(followed).startsWith(alone.toArray(new Claim[0]));
  }

  @Property(tries = 100)
  void a_text_reads_the_same_twice_in_any_locale_and_time_zone(
      @ForAll("scraps") String first, @ForAll("texts") String second) {
    Report report = CONCORDANT.compare(first, second);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(CONCORDANT.compare(first, second)).isEqualTo(report);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Example
  void eight_threads_read_in_ten_thousand_texts_what_one_reads()
      throws InterruptedException, ExecutionException {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      String frame = FRAMES.get(i % FRAMES.size());
      texts.add(fill(frame, String.valueOf(i)) + (i % 3 == 0 ? " It opened in 1954." : ""));
    }
    List<List<Claim>> alone = texts.stream().map(CONCORDANT::claims).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<Claim>>> together =
          texts.stream().map(text -> threads.submit(() -> CONCORDANT.claims(text))).toList();
      for (int i = 0; i < texts.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Example
  void eight_threads_find_what_one_finds() throws InterruptedException, ExecutionException {
    List<List<Source>> tasks = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      String first = fill(FRAMES.get(i % FRAMES.size()), String.valueOf(20 + i));
      String second = fill(FRAMES.get(i % FRAMES.size()), String.valueOf(20 + i * 7 % 400));
      String third = fill(FRAMES.get((i + 3) % FRAMES.size()), String.valueOf(20 + i));
      tasks.add(
          List.of(
              Source.of("a", first + " " + third),
              Source.of("b", third + " " + second),
              Source.of("c", second)));
    }
    List<Report> alone = tasks.stream().map(CONCORDANT::compare).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < tasks.size(); i++) {
        order.add(i);
      }
      Collections.reverse(order);
      List<Future<Report>> together =
          order.stream().map(i -> threads.submit(() -> CONCORDANT.compare(tasks.get(i)))).toList();
      for (int i = 0; i < order.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(order.get(i)));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static String fill(String frame, String figure) {
    return frame.replace("%s", figure).replace("%%", "%");
  }

  private static List<String> told(Report report) {
    return report.findings().stream().map(ConcordantLawsTest::tell).toList();
  }

  private static String tell(Finding finding) {
    Place a = finding.a();
    Place b = Objects.requireNonNull(finding.b());
    boolean turned = a.source().compareTo(b.source()) > 0;
    Place first = turned ? b : a;
    Place second = turned ? a : b;
    return finding.verdict().label()
        + " "
        + finding.reason()
        + " "
        + first.span().start()
        + " "
        + first.quote()
        + " ~ "
        + second.span().start()
        + " "
        + second.quote();
  }
}
