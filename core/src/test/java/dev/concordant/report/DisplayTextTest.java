package dev.concordant.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DisplayTextTest {

  @Test
  void a_code_point_is_wide_where_unicode_says_so() {
    for (int c = 0x300; c <= Character.MAX_CODE_POINT; c++) {
      int type = Character.getType(c);
      boolean compared =
          type != Character.UNASSIGNED
              && type != Character.SURROGATE
              && DisplayText.width(c) != 0
              && UCharacter.getType(c) != Character.UNASSIGNED;
      if (compared) {
        int icu = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        boolean wide = icu == EastAsianWidth.WIDE || icu == EastAsianWidth.FULLWIDTH;
        assertThat(DisplayText.width(c)).as("U+%04X", c).isEqualTo(wide ? 2 : 1);
      }
    }
  }

  @Test
  void wide_characters_take_two_columns_and_combining_marks_none() {
    assertThat(DisplayText.width("神戸")).isEqualTo(4);
    assertThat(DisplayText.width("cafe\u0301")).isEqualTo(4);
    assertThat(DisplayText.width("가")).isEqualTo(2);
    assertThat(DisplayText.width("\u1100\u1161")).isEqualTo(2);
    assertThat(DisplayText.width("a\u200bb")).isEqualTo(2);
    assertThat(DisplayText.width("🚢")).isEqualTo(2);
  }

  @Test
  void a_cut_keeps_whole_characters() {
    assertThat(DisplayText.head("神戸", 3)).isEqualTo("神");
    assertThat(DisplayText.tail("神戸", 3)).isEqualTo("戸");
    assertThat(DisplayText.head("e\u0301e\u0301", 1)).isEqualTo("e\u0301");
    assertThat(DisplayText.tail("e\u0301e\u0301", 1)).isEqualTo("e\u0301");
  }

  @Test
  void nothing_that_a_terminal_would_obey_is_left() {
    String clean = DisplayText.clean("\u001b[31m\u0007\u009b\u202e\ud800\r\n\tx");
    assertThat(clean).isEqualTo("\ufffd[31m\ufffd\ufffd\ufffd\ufffd   x");
  }

  @Test
  void lines_break_at_spaces_where_there_are() {
    assertThat(DisplayText.wrap("one two  three\nfour", 9))
        .isEqualTo(List.of("one two", "three", "four"));
    assertThat(DisplayText.wrap("神戸神戸", 5)).isEqualTo(List.of("神戸", "神戸"));
    assertThat(DisplayText.wrap("", 5)).isEqualTo(List.of(""));
    assertThat(DisplayText.wrap("\u0301 abcde", 3)).isEqualTo(List.of("\u0301abc", "de"));
  }

  @Property
  void no_line_is_wider_than_asked_and_no_letter_is_lost(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 60) int columns) {
    List<String> lines = DisplayText.wrap(text, columns);
    assertThat(lines)
        .allSatisfy(l -> assertThat(DisplayText.width(l)).isLessThanOrEqualTo(columns));
    assertThat(String.join("", lines).replace(" ", ""))
        .isEqualTo(DisplayText.squeeze(text).replace(" ", ""));
  }
}
