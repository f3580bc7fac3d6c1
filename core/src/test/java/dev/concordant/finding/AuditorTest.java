package dev.concordant.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.source.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule's examples of the audit, run end to end. */
class AuditorTest {

  @TestFactory
  Stream<DynamicTest> examples_are_caught_or_left_alone() {
    return AuditRules.ALL.stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.id() + ": " + example.text(), () -> check(rule, example))));
  }

  private static void check(AuditRule rule, AuditExample example) {
    Source source = Source.of("a", example.text());
    if (example.published() != null) {
      source = source.publishedOn(example.published());
    }
    List<Finding> findings = Concordant.standard().audit(source).findings();
    if (example.clash()) {
      assertThat(findings).extracting(Finding::rule).containsExactly(rule.id());
      assertThat(findings)
          .allSatisfy(
              f -> {
                assertThat(f.verdict()).isEqualTo(Verdict.CONTRADICTS);
                assertThat(f.second()).isPresent();
                assertThat(f.second().orElseThrow().source()).isEqualTo(f.a().source());
                assertThat(f.explanation()).isNotBlank();
              });
    } else {
      assertThat(findings).isEmpty();
    }
  }

  @Test
  void ids_are_unique_and_rules_say_why() {
    assertThat(AuditRules.ALL).extracting(AuditRule::id).doesNotHaveDuplicates();
    assertThat(RuleBook.RULES)
        .extracting(Rule::id)
        .doesNotContainAnyElementsOf(AuditRules.ALL.stream().map(AuditRule::id).toList());
    assertThat(AuditRules.ALL)
        .allSatisfy(
            rule -> {
              assertThat(rule.why()).endsWith(".");
              assertThat(rule.examples()).extracting(AuditExample::clash).contains(true, false);
            });
  }

  @Test
  void comparing_tells_the_contradictions_within_each_text() {
    String slip = "Exports climbed 32%, from $50 million to $61 million.";
    assertThat(Concordant.standard().compare("Nothing else is known.", slip).findings())
        .anySatisfy(
            f -> {
              assertThat(f.rule()).isEqualTo("percent-change");
              assertThat(f.a().source()).isEqualTo("b");
            });
  }
}
