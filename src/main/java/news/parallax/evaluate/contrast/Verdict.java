package news.parallax.evaluate.contrast;

import java.util.Locale;
import java.util.Optional;

/** What a coder says of a statement, the most favourable first. */
enum Verdict {
  RIGHT,
  /** What the coder was shown does not tell. */
  UNCLEAR,
  WRONG;

  /** The verdict a cell holds; none if it holds something else. */
  static Optional<Verdict> of(String cell) {
    for (Verdict verdict : values()) {
      if (verdict.code().equals(cell.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(verdict);
      }
    }
    return Optional.empty();
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Of two coders that nobody settled, the less favourable one. */
  Verdict worse(Verdict other) {
    return compareTo(other) > 0 ? this : other;
  }
}
