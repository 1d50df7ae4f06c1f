package news.parallax.evaluate.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A statement that two coders judged.
 *
 * @param settled what they agreed on when they read it once more, if they disagreed at first
 */
record Coded(String kind, String key, Verdict first, Verdict second, Optional<Verdict> settled) {
  /** What counts: the settled verdict, else the less favourable one. */
  Verdict verdict() {
    return settled.orElse(first.worse(second));
  }

  List<String> codes() {
    return List.of(first.code(), second.code());
  }

  List<String> cells() {
    List<String> cells = new ArrayList<>(List.of(kind, key));
    cells.addAll(codes());
    cells.add(settled.map(Verdict::code).orElse(""));
    return cells;
  }
}
