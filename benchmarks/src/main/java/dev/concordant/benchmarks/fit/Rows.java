package dev.concordant.benchmarks.fit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows that each model learns from. */
final class Rows {

  private final Map<Model, List<Row>> rows = new EnumMap<>(Model.class);

  Rows() {
    for (Model model : Model.values()) {
      rows.put(model, new ArrayList<>());
    }
  }

  void add(Model model, Row row) {
    of(model).add(row);
  }

  List<Row> of(Model model) {
    return rows.getOrDefault(model, List.of());
  }
}
