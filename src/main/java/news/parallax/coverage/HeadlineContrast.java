package news.parallax.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.VoicedAssignment;
import news.parallax.article.Section;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The frames of an article's headline against those of its lead and body, by one codebook: how far
 * the two distributions lie apart and which frames part them.
 *
 * @param headlineFrames the frames of the headline, sorted
 * @param bodySentences sentences of lead and body with at least one frame
 * @param divergence in bits, 0 to 1; null if the headline has no frame or fewer than {@value
 *     #LEAST_SENTENCES} sentences have one
 * @param interval of the divergence over samples of the sentences, of at most {@value #MOST_DRAWN}
 *     each, so that it is rather too wide for the longest texts; null if the divergence is
 * @param causes the frames that part the two, the weightiest first; empty if there is no divergence
 */
public record HeadlineContrast(
    String codebookId,
    List<String> headlineFrames,
    long bodySentences,
    @Nullable Double divergence,
    Divergence.@Nullable Interval interval,
    List<Cause> causes) {
  /** Below this a distribution over the body says little. */
  public static final int LEAST_SENTENCES = 5;

  private static final int REPLICATES = 200;

  /**
   * As many sentences as a sample has at most: what a very long text would make narrower still is
   * not worth its time.
   */
  public static final int MOST_DRAWN = 1_000;

  /**
   * A frame that parts headline and body.
   *
   * @param bits what it adds to the divergence
   * @param inHeadline whether its share in the headline is the larger one
   */
  public record Cause(String frameId, double bits, boolean inHeadline) {}

  /** The contrasts of an article, one for each codebook that finds anything in it, sorted. */
  public static List<HeadlineContrast> of(ArticleFacts facts) {
    if (facts.article().headline() == null) {
      return List.of();
    }
    Set<String> codebooks = new TreeSet<>();
    facts.sureAssignments().forEach(assignment -> codebooks.add(assignment.codebookId()));
    return codebooks.stream().map(codebook -> of(codebook, facts)).toList();
  }

  private static HeadlineContrast of(String codebook, ArticleFacts facts) {
    SortedMap<String, Long> headline = new TreeMap<>();
    SortedMap<Span, Set<String>> body = new TreeMap<>();
    for (VoicedAssignment assignment : facts.sureAssignments()) {
      if (!assignment.codebookId().equals(codebook)) {
        continue;
      }
      if (assignment.section() == Section.HEADLINE) {
        headline.merge(assignment.frameId(), 1L, Long::sum);
      } else if (assignment.section().isReported()) {
        body.computeIfAbsent(assignment.sentence(), unused -> new LinkedHashSet<>())
            .add(assignment.frameId());
      }
    }
    List<String> frames = List.copyOf(headline.keySet());
    if (headline.isEmpty() || body.size() < LEAST_SENTENCES) {
      return new HeadlineContrast(codebook, frames, body.size(), null, null, List.of());
    }
    return compare(codebook, headline, body.values(), facts.article().id());
  }

  private static HeadlineContrast compare(
      String codebook,
      SortedMap<String, Long> headline,
      Collection<Set<String>> body,
      String articleId) {
    Set<String> all = new TreeSet<>(headline.keySet());
    body.forEach(all::addAll);
    List<String> frames = List.copyOf(all);
    long[] left = new long[frames.size()];
    for (Map.Entry<String, Long> entry : headline.entrySet()) {
      left[frames.indexOf(entry.getKey())] = entry.getValue();
    }
    List<int[]> sentences = new ArrayList<>();
    long[] right = new long[frames.size()];
    for (Set<String> sentence : body) {
      int[] carried = sentence.stream().mapToInt(frames::indexOf).toArray();
      sentences.add(carried);
      count(carried, right);
    }
    SplitMix chance = new SplitMix(seed(articleId, codebook));
    double[] replicates = new double[REPLICATES];
    long[] drawn = new long[frames.size()];
    for (int r = 0; r < REPLICATES; r++) {
      Arrays.fill(drawn, 0);
      for (int i = 0; i < Math.min(sentences.size(), MOST_DRAWN); i++) {
        count(sentences.get(chance.below(sentences.size())), drawn);
      }
      replicates[r] = Divergence.of(left, drawn);
    }
    return new HeadlineContrast(
        codebook,
        List.copyOf(headline.keySet()),
        sentences.size(),
        Divergence.of(left, right),
        Divergence.interval(replicates),
        causes(frames, left, right));
  }

  private static void count(int[] frames, long[] into) {
    for (int frame : frames) {
      into[frame]++;
    }
  }

  private static long seed(String articleId, String codebook) {
    return articleId.hashCode() * 0x9E3779B97F4A7C15L + codebook.hashCode();
  }

  private static List<Cause> causes(List<String> frames, long[] left, long[] right) {
    double[] parts = Divergence.parts(left, right);
    double leftTotal = Arrays.stream(left).sum();
    double rightTotal = Arrays.stream(right).sum();
    List<Cause> causes = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] > 0) {
        boolean more = left[i] / leftTotal > right[i] / rightTotal;
        causes.add(new Cause(frames.get(i), parts[i], more));
      }
    }
    causes.sort(
        (a, b) -> {
          int order = Double.compare(b.bits(), a.bits());
          return order != 0 ? order : a.frameId().compareTo(b.frameId());
        });
    return causes;
  }
}
