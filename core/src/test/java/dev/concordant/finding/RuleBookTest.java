package dev.concordant.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.report.Report;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule's examples, run end to end. */
class RuleBookTest {

  @TestFactory
  Stream<DynamicTest> examples_give_their_verdict() {
    return RuleBook.RULES.stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.id() + ": " + example.a() + " / " + example.b(),
                                () -> check(example))));
  }

  private static void check(Example example) {
    for (List<String> texts :
        List.of(List.of(example.a(), example.b()), List.of(example.b(), example.a()))) {
      Report report = Concordant.standard().compare(texts.get(0), texts.get(1));
      assertThat(report.findings())
          .as("%s", report.readings())
          .anySatisfy(
              finding -> {
                assertThat(finding.verdict()).isEqualTo(example.verdict());
                assertThat(finding.reason()).isEqualTo(example.reason());
              });
      assertThat(report.findings())
          .noneMatch(
              f -> f.verdict() == Verdict.CONTRADICTS && example.verdict() != Verdict.CONTRADICTS);
    }
  }

  @Test
  void ids_are_unique_and_rules_say_why() {
    assertThat(RuleBook.RULES).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(RuleBook.RULES)
        .allSatisfy(
            rule -> {
              assertThat(rule.why()).endsWith(".");
              assertThat(rule.examples()).hasSizeGreaterThanOrEqualTo(2);
            });
  }
}
