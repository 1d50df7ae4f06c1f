package news.parallax.evaluate;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import news.parallax.story.Stories;
import news.parallax.story.Story;
import news.parallax.story.StorySignature;
import news.parallax.story.Term;
import news.parallax.yaml.Problems;

/**
 * How the time to find stories grows: the articles of a file, replicated with a share of their
 * words replaced, spread over years, all on one day, or all with one sentence in common. {@code
 * make bench-stories} runs it.
 */
final class StoryTiming {
  private static final int SEED = 20200914;
  private static final double REPLACED = 0.1;
  private static final int YEAR = 365;
  private static final LocalDate DAY = LocalDate.of(2020, 9, 14);
  private static final List<String> SENTENCE =
      List.of("kropotel", "vandermoor", "zilbrand", "subscribers", "bulletin");

  private StoryTiming() {}

  /** Where the replicated articles stand. */
  private enum Layout {
    SPREAD,
    ONE_DAY,
    ONE_SENTENCE
  }

  /**
   * Prints CPU seconds and stories.
   *
   * @param args a file of articles, then numbers of articles
   */
  public static void main(String[] args) throws IOException {
    StoryEvaluation evaluation = new StoryEvaluation();
    List<StorySignature> signatures =
        StoryArticles.read(Path.of(args[0]), new Problems()).stream()
            .map(text -> evaluation.sign(text, true))
            .toList();
    // compiled first, or the first figure pays for all
    time(replicated(signatures, signatures.size(), Layout.SPREAD));
    for (Layout layout : Layout.values()) {
      double before = 0;
      int countBefore = 0;
      for (int i = 1; i < args.length; i++) {
        int count = Integer.parseInt(args[i]);
        List<StorySignature> all = replicated(signatures, count, layout);
        Timed timed = time(all);
        System.out.printf(
            Locale.ROOT,
            "%-12s %6d articles %7.2f CPU s %6d stories, largest %4d, exponent %s%n",
            layout.name().toLowerCase(Locale.ROOT),
            count,
            timed.seconds(),
            timed.stories(),
            timed.largest(),
            before == 0
                ? "-"
                : String.format(
                    Locale.ROOT,
                    "%.2f",
                    Math.log(timed.seconds() / before) / Math.log((double) count / countBefore)));
        before = timed.seconds();
        countBefore = count;
      }
    }
  }

  private record Timed(double seconds, int stories, int largest) {}

  private static Timed time(List<StorySignature> signatures) {
    System.gc();
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<Story> stories = Stories.of(signatures);
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    int largest = stories.stream().mapToInt(story -> story.members().size()).max().orElse(0);
    return new Timed(nanos / 1e9, stories.size(), largest);
  }

  private static List<StorySignature> replicated(
      List<StorySignature> signatures, int count, Layout layout) {
    List<StorySignature> all = new ArrayList<>(count);
    Random random = new Random(SEED);
    for (int i = 0; i < count; i++) {
      StorySignature original = signatures.get(i % signatures.size());
      int round = i / signatures.size();
      List<Term> terms = new ArrayList<>();
      for (Term term : original.terms()) {
        boolean replaced = round > 0 && random.nextDouble() < REPLACED;
        String word = replaced ? term.word() + "x" + random.nextInt(100_000) : term.word();
        terms.add(new Term(word, term.count(), term.early(), term.kind()));
      }
      if (layout == Layout.ONE_SENTENCE) {
        SENTENCE.forEach(word -> terms.add(new Term(word, 1, 0, Term.Kind.WORD)));
      }
      LocalDate date = original.date();
      LocalDate moved =
          layout == Layout.ONE_DAY ? DAY : date == null ? null : date.plusDays((long) YEAR * round);
      all.add(
          new StorySignature(
              "art_%016x".formatted(Integer.toUnsignedLong(i * 0x9E3779B9)),
              original.outletId(),
              moved,
              terms,
              original.slots()));
    }
    return all;
  }
}
