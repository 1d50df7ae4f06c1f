package news.parallax.source;

import java.util.List;

/**
 * What something does, and examples of it.
 *
 * @param title in a sentence
 * @param right texts in which it does so
 * @param wrong texts in which it does not
 */
public record Illustration(String title, List<String> right, List<String> wrong) {
  public Illustration {
    right = List.copyOf(right);
    wrong = List.copyOf(wrong);
  }
}
