package dev.concordant.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

  @Test
  void the_sample() {
    Golden.check("sample.html", HtmlRenderer.standard().render(SampleReport.create()));
  }

  @Test
  void markup_of_a_text_is_escaped() {
    String page = HtmlRenderer.standard().render(HostileReport.create());
    assertThat(count(page, "<script")).isEqualTo(1);
    assertThat(count(page, "</script>")).isEqualTo(1);
    assertThat(count(page, "</style>")).isEqualTo(1);
    assertThat(page).doesNotContain("<img").doesNotContain("<b>").doesNotContain("<base");
    assertThat(page).doesNotContain("<!-- ");
    assertThat(page).contains("&lt;script&gt;window.owned = 1&lt;/script&gt;&lt;img src=x");
    assertThat(page).contains("&amp;lt; &amp;#60;");
    assertThat(page.chars().filter(c -> c < 0x20 && c != '\n' && c != '\t')).isEmpty();
    assertThat(page.chars().filter(c -> Character.isSurrogate((char) c))).isEmpty();
  }

  @Test
  void nothing_is_fetched_and_no_style_or_handler_stands_in_an_attribute() {
    String page = HtmlRenderer.standard().render(SampleReport.create());
    assertThat(page).doesNotContain(" src=").doesNotContain("@import").doesNotContain("url(");
    assertThat(page).doesNotContain(" style=").doesNotContain("<link");
    Matcher handler = Pattern.compile("<[^>]* on[a-z]+=").matcher(page);
    assertThat(handler.find()).isFalse();
    assertThat(page).contains("default-src &#39;none&#39;");
  }

  @Test
  void ids_are_unique_and_every_link_has_its_target() {
    for (Report report : List.of(SampleReport.create(), HostileReport.create())) {
      String page = HtmlRenderer.standard().render(report);
      List<String> ids = all(page, " id=\"([^\"]*)\"");
      assertThat(ids).doesNotHaveDuplicates();
      assertThat(ids).containsAll(all(page, " href=\"#([^\"]*)\""));
    }
  }

  @Test
  void a_report_on_nothing_is_a_page() {
    Report nothing = new Report(List.of(), List.of(), List.of(), List.of());
    assertThat(HtmlRenderer.standard().render(nothing)).contains("nothing to compare");
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private static List<String> all(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(r -> r.group(1)).toList();
  }
}
