package dev.concordant.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.source.Source;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceNamesTest {

  @Test
  void the_folder_and_the_ending_that_all_share_are_left_out() {
    assertThat(names("in/a/wire.txt", "in/a/blog.txt")).containsExactly("wire", "blog");
    assertThat(names("in/a/wire.txt", "in/b/wire.txt")).containsExactly("a/wire", "b/wire");
    assertThat(names("in/wire.txt", "in/wire.md")).containsExactly("wire.txt", "wire.md");
    assertThat(names("draft", "wire")).containsExactly("draft", "wire");
    assertThat(names("in/draft.txt")).containsExactly("draft");
    assertThat(names("/", "//")).containsExactly("/", "//");
    assertThat(names("v1.0", "v1.5")).containsExactly("v1.0", "v1.5");
  }

  private static List<String> names(String... ids) {
    Report report =
        Concordant.standard()
            .compare(Arrays.stream(ids).map(id -> Source.of(id, "It cost $4.")).toList());
    SourceNames names = new SourceNames(report);
    return Arrays.stream(ids).map(names::of).toList();
  }
}
