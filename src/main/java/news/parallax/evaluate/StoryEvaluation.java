package news.parallax.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import news.parallax.story.Stories;
import news.parallax.story.Story;
import news.parallax.story.StorySignature;
import news.parallax.story.StorySigner;
import news.parallax.text.Segmenter;
import news.parallax.yaml.Problems;

/**
 * Scores stories on articles whose events were coded, mixed with others as noise. Every other event
 * (in order of the events' names) was used for tuning; the rest is reported apart.
 */
public final class StoryEvaluation {
  private static final List<String> HEADER = List.of("id", "event", "part", "story");

  private final Segmenter segmenter = new Segmenter();
  private final StorySigner signer = new StorySigner();

  /**
   * What came of it.
   *
   * @param scores by part of the events: tuned, held apart, all; with dates and without
   */
  public record Result(Map<String, StoryScores> scores, List<String> problems) {
    public Result {
      problems = List.copyOf(problems);
    }

    /** The figures, one part a line. */
    public List<String> lines() {
      return scores.entrySet().stream()
          .map(entry -> entry.getValue().line(entry.getKey()))
          .toList();
    }

    /** The figures as a table. */
    public ScoreTable table() {
      List<List<String>> rows = new ArrayList<>();
      scores.forEach(
          (name, s) -> {
            List<String> row = new ArrayList<>(List.of(name, Integer.toString(s.articles())));
            for (double figure :
                new double[] {
                  s.pairwisePrecision(),
                  s.pairwiseRecall(),
                  s.pairwiseF1(),
                  s.bCubedF1(),
                  s.strictPairwiseF1(),
                  s.strictBCubedF1()
                }) {
              row.add(String.format(Locale.ROOT, "%.4f", figure));
            }
            rows.add(row);
          });
      return new ScoreTable(
          List.of(
              ("part articles pairwise_precision pairwise_recall pairwise_f1 b_cubed_f1 "
                      + "strict_pairwise_f1 strict_b_cubed_f1")
                  .split(" ", -1)),
          rows);
    }
  }

  /**
   * Groups the articles and writes one CSV row for each coded one.
   *
   * @param noiseCount how many articles of the noise file to mix in: those with the smallest ids
   * @throws IOException if a file cannot be read or the predictions cannot be written
   */
  public Result run(Path codedFile, Path noiseFile, int noiseCount, Path predictions)
      throws IOException {
    Problems problems = new Problems();
    List<StoryArticles.Text> coded = StoryArticles.read(codedFile, problems);
    List<StoryArticles.Text> texts = new ArrayList<>(coded);
    List<StoryArticles.Text> noise = StoryArticles.read(noiseFile, problems);
    texts.addAll(noise.subList(0, Math.min(noiseCount, noise.size())));
    List<StorySignature> dated = texts.stream().map(text -> sign(text, true)).toList();
    List<StorySignature> undated = texts.stream().map(text -> sign(text, false)).toList();
    Map<String, String> parts = parts(coded);
    Map<String, StoryScores> scores = new LinkedHashMap<>();
    List<StoryScores.Placed> placed = place(texts, dated);
    for (String part : List.of("tuned", "held apart", "all")) {
      scores.put(part, score(placed, part, parts));
    }
    List<StoryScores.Placed> placedUndated = place(texts, undated);
    for (String part : List.of("tuned", "held apart", "all")) {
      scores.put(part + ", coded articles undated", score(placedUndated, part, parts));
    }
    new ScoreTable(
            HEADER,
            IntStream.range(0, coded.size()).mapToObj(i -> row(placed.get(i), parts)).toList())
        .write(predictions);
    return new Result(scores, problems.messages());
  }

  private static List<String> row(StoryScores.Placed placed, Map<String, String> parts) {
    String event = placed.event() == null ? "" : placed.event();
    return List.of(
        placed.id(),
        event,
        parts.getOrDefault(event, ""),
        placed.group() == null ? "" : placed.group());
  }

  /** The part each event belongs to. */
  static Map<String, String> parts(List<StoryArticles.Text> coded) {
    TreeSet<String> events = new TreeSet<>();
    coded.forEach(
        text -> {
          if (text.event() != null) {
            events.add(text.event());
          }
        });
    Map<String, String> parts = new HashMap<>();
    for (String event : events) {
      parts.put(event, parts.size() % 2 == 0 ? "tuned" : "held apart");
    }
    return parts;
  }

  StorySignature sign(StoryArticles.Text text, boolean withDate) {
    boolean dated = text.date() != null && (withDate || text.event() == null);
    return signer.sign(
        text.id(),
        text.outlet(),
        dated ? text.date() : null,
        segmenter.segment(text.text(), text.headlineEnd()));
  }

  private static List<StoryScores.Placed> place(
      List<StoryArticles.Text> texts, List<StorySignature> signatures) {
    Map<String, String> storyOf = new HashMap<>();
    for (Story story : Stories.of(signatures)) {
      story.members().forEach(member -> storyOf.put(member.articleId(), story.id()));
    }
    return texts.stream()
        .map(text -> new StoryScores.Placed(text.id(), text.event(), storyOf.get(text.id())))
        .toList();
  }

  /** Scores one part; events of the other part are strangers to it. */
  private static StoryScores score(
      List<StoryScores.Placed> placed, String part, Map<String, String> parts) {
    return StoryScores.of(
        placed.stream()
            .map(
                one ->
                    part.equals("all") || part.equals(parts.get(one.event()))
                        ? one
                        : new StoryScores.Placed(one.id(), null, one.group()))
            .toList());
  }
}
