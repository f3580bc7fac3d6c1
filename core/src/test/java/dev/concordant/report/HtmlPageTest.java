package dev.concordant.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the page in a real browser and uses it as a reader would. */
class HtmlPageTest {
  private static final String CHOSEN =
      "[...document.querySelectorAll('.body mark.chosen a')].map(a => a.firstChild.data)";
  private static final String STATUS = "document.getElementById('status').textContent";
  private static final String COST =
      "[...document.querySelectorAll('tr.fact button')].find(b => b.textContent.endsWith('cost'))";

  @TempDir static Path folder;
  private static Browser browser;

  @BeforeAll
  static void open_a_browser() throws IOException {
    Optional<Path> installed = Browser.installed();
    if (installed.isEmpty()) {
      System.out.println("SKIPPED: HtmlPageTest, since no chromium is on the path");
    }
    assumeTrue(installed.isPresent(), "no chromium is on the path");
    write("sample.html", SampleReport.create());
    write("hostile.html", HostileReport.create());
    browser = Browser.start(installed.orElseThrow());
  }

  private static void write(String name, Report report) throws IOException {
    Files.writeString(folder.resolve(name), HtmlRenderer.standard().render(report));
  }

  @AfterAll
  static void close_it() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open_the_page() {
    browser.width(1280);
    browser.media("screen", "prefers-color-scheme", "light");
    browser.open(folder.resolve("sample.html"));
  }

  @Test
  void a_click_on_a_fact_shows_its_mentions_in_every_text() {
    assertThat(browser.texts(CHOSEN)).isEmpty();
    browser.click(COST);
    assertThat(browser.texts(CHOSEN)).containsExactly("$24 million", "$240 million", "$240m");
    assertThat(browser.text(COST + ".getAttribute('aria-pressed')")).isEqualTo("true");
    assertThat(browser.text(STATUS))
        .isEqualTo("cost – draft: $24 million; wire: $240 million; gazette: $240m.");
    browser.until(
        "document.querySelector('.texts').getBoundingClientRect().bottom <= innerHeight + 1");
  }

  @Test
  void a_second_click_and_escape_let_go() {
    browser.click(COST);
    browser.click(COST);
    assertThat(browser.texts(CHOSEN)).isEmpty();
    browser.click(COST);
    browser.press("Escape");
    assertThat(browser.texts(CHOSEN)).isEmpty();
    assertThat(browser.text(STATUS)).isEmpty();
  }

  @Test
  void tab_and_enter_do_what_a_click_does() {
    String focused = "document.activeElement.textContent";
    for (int i = 0; i < 40 && !browser.text(focused).endsWith("term of Calloway"); i++) {
      browser.press("Tab");
    }
    assertThat(browser.text("document.activeElement.localName")).isEqualTo("button");
    assertThat(browser.text("getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
    browser.press("Enter");
    assertThat(browser.texts(CHOSEN)).containsExactly("second", "third");
    assertThat(browser.text(STATUS)).endsWith("gazette says nothing of it.");
  }

  @Test
  void a_click_on_a_figure_chooses_its_fact() {
    browser.click("document.querySelector('mark[data-target=fact-4] a')");
    assertThat(browser.texts(CHOSEN)).containsExactly("More than 18,000", "about 18,000", "18,400");
    assertThat(browser.number("document.querySelectorAll('tr.fact.chosen').length")).isEqualTo(1);
  }

  @Test
  void a_filter_hides_the_facts_and_findings_of_its_verdict() {
    String shown =
        "[...document.querySelectorAll('.finding')].filter(f => f.checkVisibility()).length";
    String rows =
        "[...document.querySelectorAll('tr.fact')].filter(f => f.checkVisibility()).length";
    assertThat(browser.number(shown)).isEqualTo(9);
    browser.click("document.getElementById('show-drifts')");
    assertThat(browser.number(shown)).isEqualTo(6);
    assertThat(browser.number(rows)).isEqualTo(4);
    browser.click("document.getElementById('show-contradicts')");
    assertThat(browser.number(shown)).isEqualTo(1);
    browser.click("document.getElementById('show-drifts')");
    assertThat(browser.number(shown)).isEqualTo(4);
  }

  @Test
  void agreements_unfold() {
    browser.click("document.querySelector('summary')");
    String open = "document.querySelectorAll('details[open] .finding').length";
    assertThat(browser.number(open)).isEqualTo(5);
  }

  @Test
  void the_odd_one_out_is_told_apart_and_plotted() {
    assertThat(
            browser.texts("[...document.querySelectorAll('td a.odd bdi')].map(e => e.textContent)"))
        .containsExactly("on 15 March", "$24 million");
    assertThat(browser.number("document.querySelectorAll('svg.plot').length")).isEqualTo(4);
    assertThat(
            browser.texts(
                "[...document.querySelectorAll('svg .odd text')].map(e => e.textContent)"))
        .containsExactly("! draft", "! draft");
    // The scale is linear: what is a tenth stands at the left end, what is equal at one place.
    assertThat(
            browser.texts(
                "[...document.querySelectorAll('svg')[1].querySelectorAll('circle')].map(c => c.getAttribute('cx'))"))
        .containsExactly("134.0", "376.0", "376.0");
  }

  @Test
  void it_fits_every_width() {
    for (int width : List.of(1280, 800, 390, 320)) {
      browser.width(width);
      browser.open(folder.resolve("sample.html"));
      assertThat(browser.number("document.documentElement.scrollWidth"))
          .as("at " + width)
          .isLessThanOrEqualTo(width);
    }
  }

  @Test
  void it_is_dark_where_the_reader_prefers_it() {
    String background = "getComputedStyle(document.body).backgroundColor";
    String light = browser.text(background);
    browser.media("screen", "prefers-color-scheme", "dark");
    assertThat(browser.text(background)).isNotEqualTo(light);
    assertThat(browser.number("+getComputedStyle(document.body).color.match(/[0-9]+/)[0]"))
        .isGreaterThan(200);
  }

  @Test
  void printed_it_shows_whole_texts_on_white_and_no_controls() {
    browser.media("print", "prefers-color-scheme", "dark");
    assertThat(browser.text("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
    assertThat(browser.text("getComputedStyle(document.querySelector('.body')).maxHeight"))
        .isEqualTo("none");
    assertThat(browser.number("document.getElementById('filters').getClientRects().length"))
        .isEqualTo(0);
  }

  @Test
  void a_screen_reader_is_told_the_parts_and_the_verdicts() {
    assertThat(browser.accessible())
        .contains(
            "region: Facts by sources",
            "region: Texts",
            "region: Findings",
            "table: Facts by sources",
            "columnheader: wire",
            "button: cost",
            "rowheader: cost (contradicts)",
            "link: $24 million (the odd one out)",
            "link: $24 million (contradicts)",
            "checkbox: drifts 3");
  }

  @Test
  void nothing_is_blocked_and_nothing_fails() {
    browser.click(COST);
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.number("performance.getEntriesByType('resource').length")).isEqualTo(0);
  }

  @Test
  void markup_and_script_of_a_text_stay_text() {
    browser.open(folder.resolve("hostile.html"));
    assertThat(browser.text("typeof window.owned")).isEqualTo("undefined");
    assertThat(browser.number("document.querySelectorAll('img, iframe, b, base').length")).isZero();
    assertThat(browser.number("document.scripts.length")).isEqualTo(1);
    assertThat(browser.number("document.querySelectorAll('[onclick], [onerror]').length")).isZero();
    assertThat(browser.text("document.querySelector('.body').textContent"))
        .contains("<script>window.owned = 1</script>")
        .contains("\ufffd");
    assertThat(browser.complaints()).isEmpty();
    browser.click("document.querySelector('tr.fact button')");
    assertThat(browser.number("document.querySelectorAll('.body mark.chosen').length"))
        .isEqualTo(2);
    assertThat(browser.text("typeof window.owned")).isEqualTo("undefined");
  }

  @Test
  void the_policy_keeps_a_script_of_others_from_running() {
    String insert =
        "(() => { const s = document.createElement('script'); s.textContent = 'window.owned = 1';"
            + " document.body.append(s); return typeof window.owned; })()";
    assertThat(browser.text(insert)).isEqualTo("undefined");
  }
}
