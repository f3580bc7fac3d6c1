package dev.concordant.benchmarks.prose;

import dev.concordant.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Reports as news writes them, made up from a seed. About a third of the sentences hold figures, in
 * every kind that the library reads. Immutable.
 */
public final class Prose {

  /** Of so many sentences ... */
  private static final int OF = 100;

  /** ... these hold figures, */
  private static final int FIGURED = 33;

  /** and one written by hand stands in every so manieth report, as long as there are any. */
  private static final int WRITTEN_EVERY = 5;

  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 6);
  private static final int DAYS = 500;

  private final long seed;
  private final Grammar grammar = Grammar.standard();
  private final List<String> written;

  private Prose(long seed) {
    this.seed = seed;
    List<String> shuffled = new ArrayList<>(Grammar.lines("written.txt"));
    Collections.shuffle(shuffled, new Random(seed));
    this.written = List.copyOf(shuffled);
  }

  /** The prose of a seed. */
  public static Prose ofSeed(long seed) {
    return new Prose(seed);
  }

  /** The report with a number, of 2 to 6 kB. */
  public Source report(int number) {
    return story(number, 1, 2_000 + Draws.random(seed, number, 1).nextInt(4_000)).get(0);
  }

  /** The first reports, until they have so many characters. */
  public List<Source> reports(int chars) {
    List<Source> reports = new ArrayList<>();
    for (int i = 0, n = 0; n < chars; i++) {
      Source report = report(i);
      reports.add(report);
      n += report.text().length();
    }
    return reports;
  }

  /** A text of so many characters: reports, one after the other. */
  public String text(int chars) {
    StringBuilder text = new StringBuilder(chars + 8_000);
    for (int i = 0; text.length() < chars; i++) {
      text.append(report(i).text()).append("\n\n");
    }
    return text.substring(0, chars);
  }

  /**
   * One story, told several times: each telling leaves out some of its figures, words what it tells
   * in its own way, and gets few figures wrong.
   *
   * @param number tells stories apart
   * @param chars about how long each telling is to be
   */
  public List<Source> story(int number, int tellings, int chars) {
    Random told = Draws.random(seed, number);
    Cast cast = Cast.of(grammar, told);
    String topic = "topic-" + grammar.expand("topics", new Draws(told, told, cast));
    LocalDate day = FIRST_DAY.plusDays(told.nextInt(DAYS));
    List<Source> sources = new ArrayList<>();
    for (int t = 0; t < tellings; t++) {
      Random wording = Draws.random(seed, number, t, 2);
      String text = new Telling(number, cast.anew(), topic, tellings > 1, wording).tell(chars);
      String id = "report" + number + (tellings > 1 ? "." + t : "");
      sources.add(Source.of(id, text).publishedOn(day.plusDays(t % 2)));
    }
    return sources;
  }

  /** One report while it is written. */
  private final class Telling {
    private static final double LEFT_OUT = 0.3;
    private static final double WRONG = 0.03;

    private final int number;
    private final Cast cast;
    private final String topic;
    private final boolean oneOfSeveral;
    private final Random wording;
    private int fact;

    Telling(int number, Cast cast, String topic, boolean oneOfSeveral, Random wording) {
      this.number = number;
      this.cast = cast;
      this.topic = topic;
      this.oneOfSeveral = oneOfSeveral;
      this.wording = wording;
    }

    String tell(int chars) {
      StringBuilder out = new StringBuilder();
      Draws words = new Draws(wording, wording, cast);
      out.append(finished(grammar.expand("headline", words))).append("\n\n");
      out.append(finished(grammar.expand("dateline", words))).append(' ');
      int left = 1 + wording.nextInt(2);
      int byHand = number / WRITTEN_EVERY;
      boolean owing = number % WRITTEN_EVERY == 0 && byHand < written.size() && !oneOfSeveral;
      while (out.length() < chars) {
        boolean now = owing && out.length() > chars / 2;
        out.append(now ? written.get(byHand) : sentence(words));
        owing &= !now;
        left--;
        out.append(left == 0 ? "\n\n" : " ");
        if (left == 0) {
          left = 1 + wording.nextInt(4);
        }
      }
      return out.toString().strip() + "\n";
    }

    private String sentence(Draws words) {
      if (wording.nextInt(OF) >= FIGURED) {
        return finished(grammar.expand("plain", words));
      }
      while (oneOfSeveral && wording.nextDouble() < LEFT_OUT) {
        fact++;
      }
      Random told = Draws.random(seed, number, fact++, 3);
      Draws draws = new Draws(told, wording, cast);
      if (oneOfSeveral && wording.nextDouble() < WRONG) {
        draws.slipping();
      }
      return finished(grammar.expand(told.nextInt(4) == 0 ? "any" : topic, draws));
    }
  }

  /** The sentence with its articles chosen and a capital letter. */
  private static String finished(String drawn) {
    StringBuilder out = new StringBuilder(drawn.length());
    int at = 0;
    for (int found = drawn.indexOf("a(n) "); found >= 0; found = drawn.indexOf("a(n) ", at)) {
      boolean vowel = "aeiouAEIOU".indexOf(drawn.charAt(found + 5)) >= 0;
      out.append(drawn, at, found).append(vowel ? "an " : "a ");
      at = found + 5;
    }
    out.append(drawn, at, drawn.length());
    for (int i = 0; i < Math.min(2, out.length()); i++) {
      if (Character.isLetter(out.charAt(i))) {
        out.setCharAt(i, out.substring(i, i + 1).toUpperCase(Locale.ROOT).charAt(0));
        break;
      }
      if (Character.isDigit(out.charAt(i))) {
        break;
      }
    }
    return out.toString();
  }
}
