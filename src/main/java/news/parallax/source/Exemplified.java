package news.parallax.source;

import java.util.List;
import java.util.Locale;

/** A constant that is explained by examples: a rule, or a pass behind the rules. */
public interface Exemplified {
  /** The name of the constant. */
  String name();

  Illustration illustration();

  /** The name it is published under. */
  default String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it does, in a sentence. */
  default String title() {
    return illustration().title();
  }

  /** Texts in which it does that, the content it finds or leaves between angle quotation marks. */
  default List<String> right() {
    return illustration().right();
  }

  /** Texts in which it does nothing. */
  default List<String> wrong() {
    return illustration().wrong();
  }
}
