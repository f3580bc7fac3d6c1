package dev.concordant.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 12, 48, 49, 500})
  void are_what_a_map_would_be(int size) {
    Map<String, Double> map = words(size);
    Map<String, Double> terms = Terms.copyOf(map);
    assertThat(terms.equals(map)).isTrue();
    assertThat(terms).hasSameHashCodeAs(map).hasSize(size);
    assertThat(terms.keySet()).containsExactlyElementsOf(map.keySet());
    assertThat(terms.values()).containsExactlyElementsOf(map.values());
    List<String> walked = new ArrayList<>();
    terms.forEach((word, weight) -> walked.add(word + "=" + weight));
    assertThat(walked)
        .containsExactlyElementsOf(map.entrySet().stream().map(Object::toString).toList());
    map.forEach((word, weight) -> assertThat(terms.get(word)).isEqualTo(weight));
    assertThat(map.keySet()).allMatch(terms::containsKey);
    assertThat(terms.get("no word")).isNull();
    assertThat(terms.getOrDefault("no word", 0.5)).isEqualTo(0.5);
    assertThat(terms.containsKey("no word")).isFalse();
  }

  @Test
  void are_a_copy_that_nobody_can_change() {
    Map<String, Double> map = words(3);
    Map<String, Double> terms = Terms.copyOf(map);
    map.put("word 1", 9.0);
    assertThat(terms).isEqualTo(words(3));
    assertThatThrownBy(() -> terms.put("word 1", 1.0))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(terms::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> Terms.copyOf(Map.of()).entrySet().iterator().next())
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void can_be_stored() throws Exception {
    Map<String, Double> terms = Terms.copyOf(words(5));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(terms);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(terms);
    }
  }

  private static Map<String, Double> words(int size) {
    Map<String, Double> map = new LinkedHashMap<>();
    for (int i = size; i > 0; i--) {
      map.put("word " + i, 1.0 / i);
    }
    return map;
  }
}
