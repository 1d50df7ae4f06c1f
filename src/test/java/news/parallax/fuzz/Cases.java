package news.parallax.fuzz;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;

/** Many cases of one property; {@code -Dparallax.fuzz.cases} sets how many. */
public final class Cases {
  private static final int CASES = Integer.getInteger("parallax.fuzz.cases", 3_000);
  private static final int MOST_SHOWN = 40;

  private Cases() {}

  /** What is to hold of a text. */
  @FunctionalInterface
  public interface Property {
    /** Throws if it does not hold. */
    void check(String text) throws Exception;
  }

  /** Makes texts. */
  @FunctionalInterface
  public interface Texts {
    String next();
  }

  /**
   * Checks one of every so many cases and fails with all that do not hold.
   *
   * @param every how much dearer a case is than the cheapest
   */
  public static void check(int every, Texts texts, Property property) {
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < CASES / every && failures.size() < MOST_SHOWN; i++) {
      String text = texts.next();
      try {
        property.check(text);
      } catch (Exception | StackOverflowError | AssertionError e) {
        failures.add("case " + i + ": " + CleanerProperties.told(e) + " for \"" + text + '"');
      }
    }
    assertThat(String.join("\n", failures), failures, is(empty()));
  }
}
