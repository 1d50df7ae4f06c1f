package news.parallax.steps;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToLongBiFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an article costs grows with its length and no faster, whatever it is made of. Steps are
 * counted, not time: every method entered, every round of a loop, and how far the methods of the
 * JDK run along texts and lists. What the shortest article takes is taken off first.
 *
 * <p>Something may be found from some length on, and not in shorter texts of the kind: steps then
 * rise once and go on in a straight line. So where they rise faster from the first length to the
 * second, the third is counted too, and both the way from the second to the third and the whole way
 * must be no faster than the text.
 *
 * <p>The kinds that once grew faster and every third of the others at 20 and 100 kB, some at 500 kB
 * and what rises once at 300; {@code make linear} takes 20, 100 and 500 kB of all kinds.
 */
class LinearStepsTest {
  private static final double MOST = 1.1;

  private static final int SHORT = 20_000;
  private static final int LONG = 100_000;
  private static final int LONGER = 300_000;
  private static final int VERY_LONG = 500_000;

  private static final int ONE_OF_OTHERS = 3;

  /** Those that grew faster once. */
  private static final List<String> RISKY_KINDS =
      List.of(
          "who said",
          "X said that",
          "said that he",
          "told an outlet",
          "according to",
          "speakers told apart",
          "spoken figures",
          "short quotations",
          "loaded quotations",
          "quotations without cue",
          "many names",
          "offices of many towns",
          "loaded words",
          "sentences",
          "credits",
          "short lines",
          "questions",
          "one long word");

  /** One of them grew faster from 100 kB on only; the others cost least to look at. */
  private static final List<String> VERY_LONG_KINDS =
      List.of("spoken figures", "names without comma", "one long word");

  private static ToLongBiFunction<String, Path> analysis;
  private static long shortest;

  @TempDir private static Path folder;

  @BeforeAll
  static void load() throws ReflectiveOperationException, IOException {
    CountingLoader loader = new CountingLoader(LinearStepsTest.class.getClassLoader());
    analysis = analysis(loader.loadClass("news.parallax.steps.OneArticle"));
    IntFunction<String> nothing = i -> "";
    analysis.applyAsLong(GrowingTexts.text(GrowingTexts.kinds().get("news"), SHORT), folder());
    shortest = steps(nothing, 0);
  }

  @SuppressWarnings("unchecked")
  private static ToLongBiFunction<String, Path> analysis(Class<?> kind)
      throws ReflectiveOperationException {
    return (ToLongBiFunction<String, Path>) kind.getConstructor().newInstance();
  }

  @Test
  void stepsGrowWithTheLengthOfTheText() throws IOException {
    boolean all = Boolean.getBoolean("parallax.steps.all");
    List<String> faster = new ArrayList<>();
    int others = 0;
    for (Map.Entry<String, IntFunction<String>> kind : GrowingTexts.kinds().entrySet()) {
      boolean listed =
          RISKY_KINDS.contains(kind.getKey()) || VERY_LONG_KINDS.contains(kind.getKey());
      if (!all && !listed && others++ % ONE_OF_OTHERS != 0) {
        continue;
      }
      long few = steps(kind.getValue(), SHORT);
      long many = steps(kind.getValue(), LONG);
      boolean step = exponent(few, many, LONG / SHORT) > MOST;
      boolean far = all || VERY_LONG_KINDS.contains(kind.getKey());
      if (step || far) {
        int longest = far ? VERY_LONG : LONGER;
        long most = steps(kind.getValue(), longest);
        check(kind.getKey(), many, most, (double) longest / LONG, faster);
        many = step ? most : many;
        check(kind.getKey(), few, many, (double) (step ? longest : LONG) / SHORT, faster);
      } else {
        check(kind.getKey(), few, many, LONG / SHORT, faster);
      }
    }
    assertThat(String.join("\n", faster), faster.isEmpty(), is(true));
  }

  /** The count sees what is known to be slow. */
  @Test
  void aSlowProgramIsSeen() throws ReflectiveOperationException, IOException {
    CountingLoader loader = new CountingLoader(LinearStepsTest.class.getClassLoader());
    ToLongBiFunction<String, Path> slow =
        analysis(loader.loadClass("news.parallax.steps.SlowOnPurpose"));
    for (String way : List.of("loop", "search", "copy")) {
      Steps.clear();
      slow.applyAsLong(way + " " + "a".repeat(1_000), folder);
      long few = Steps.taken();
      Steps.clear();
      slow.applyAsLong(way + " " + "a".repeat(5_000), folder);
      assertThat(way, exponent(few, Steps.taken(), 5), greaterThan(1.8));
    }
  }

  /**
   * Tells a kind that grew faster, with the methods that took most of the steps just counted.
   *
   * @param growth how many times as long the text of the many is
   */
  private static void check(String kind, long few, long many, double growth, List<String> faster) {
    double exponent = exponent(few, many, growth);
    System.out.printf("%-28s %,15d %,15d %.2f%n", kind, few, many, exponent);
    if (exponent > MOST) {
      String costliest =
          Steps.byMethod().entrySet().stream()
              .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
              .limit(5)
              .map(method -> method.getKey() + " " + method.getValue())
              .toList()
              .toString();
      faster.add(kind + " grows with exponent " + exponent + ": " + costliest);
    }
  }

  private static double exponent(long few, long many, double growth) {
    return Math.log((double) many / few) / Math.log(growth);
  }

  private static long steps(IntFunction<String> kind, int length) throws IOException {
    Steps.clear();
    analysis.applyAsLong(GrowingTexts.text(kind, length), folder());
    return Math.max(1, Steps.taken() - shortest);
  }

  private static Path folder() throws IOException {
    return Files.createTempDirectory(folder, "run");
  }
}
