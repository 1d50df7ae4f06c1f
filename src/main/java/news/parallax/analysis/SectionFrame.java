package news.parallax.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.frame.CueMatch;

/**
 * What a part of an article, or the whole, says in the way of a frame.
 *
 * @param score sum of the scores of those that carry it; of a model that judged the article as a
 *     whole, its score
 * @param strongest the sentence of the highest score, of equals the first
 * @param cues what decided it, the weightiest first, each with the sum of its weights
 */
public record SectionFrame(
    FrameName frame,
    Part part,
    Extent extent,
    double score,
    VoicedAssignment strongest,
    List<WeighedCue> cues) {
  /**
   * How many sentences carry the frame.
   *
   * @param sentences the part's sentences that carry the frame, at least one
   * @param of all sentences of the part
   * @param bySources those of them whose evidence only sources speak
   * @param mixed those of them whose evidence sources and the outlet speak
   */
  public record Extent(int sentences, int of, int bySources, int mixed) {}

  /** The parts that are looked at. */
  public enum Part {
    HEADLINE,
    LEAD,
    BODY,
    /** All three together. */
    ARTICLE
  }

  /** A cue of the codebook or a term of a model, and what it adds to the score. */
  public record WeighedCue(String pattern, double weight) {}

  public SectionFrame {
    cues = List.copyOf(cues);
  }

  /**
   * The frames of each part of an article, sorted by frame, then part.
   *
   * @param judgedAsAWhole frames whose score is one for the whole article
   */
  public static List<SectionFrame> of(ArticleFacts facts, Predicate<FrameName> judgedAsAWhole) {
    Map<Part, Integer> lengths = sentencesOfParts(facts);
    SortedMap<FrameName, Map<Part, List<VoicedAssignment>>> found = new TreeMap<>();
    for (VoicedAssignment assignment : facts.sureAssignments()) {
      if (assignment.section().isReported()) {
        FrameName name = new FrameName(assignment.codebookId(), assignment.frameId());
        Map<Part, List<VoicedAssignment>> parts =
            found.computeIfAbsent(name, unused -> new EnumMap<>(Part.class));
        for (Part part : List.of(partOf(assignment.section()), Part.ARTICLE)) {
          parts.computeIfAbsent(part, unused -> new ArrayList<>()).add(assignment);
        }
      }
    }
    List<SectionFrame> frames = new ArrayList<>();
    found.forEach(
        (name, parts) ->
            parts.forEach(
                (part, own) ->
                    frames.add(
                        of(
                            name,
                            part,
                            own,
                            lengths.getOrDefault(part, 0),
                            judgedAsAWhole.test(name)))));
    return frames;
  }

  private static SectionFrame of(
      FrameName name, Part part, List<VoicedAssignment> own, int length, boolean asAWhole) {
    VoicedAssignment strongest = own.get(0);
    double score = 0;
    int bySources = 0;
    int mixed = 0;
    for (VoicedAssignment each : own) {
      score += each.score();
      bySources += each.voice() == Voice.SOURCE ? 1 : 0;
      mixed += each.voice() == Voice.MIXED ? 1 : 0;
      strongest = each.score() > strongest.score() ? each : strongest;
    }
    return new SectionFrame(
        name,
        part,
        new Extent(own.size(), length, bySources, mixed),
        asAWhole ? strongest.score() : score,
        strongest,
        cues(asAWhole ? List.of(strongest) : own));
  }

  private static List<WeighedCue> cues(List<VoicedAssignment> own) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (VoicedAssignment assignment : own) {
      for (CueMatch cue : assignment.cues()) {
        weights.merge(cue.pattern(), cue.weight(), Double::sum);
      }
    }
    return weights.entrySet().stream()
        .map(entry -> new WeighedCue(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingDouble((WeighedCue cue) -> -Math.abs(cue.weight))
                .thenComparing(WeighedCue::pattern))
        .toList();
  }

  private static Map<Part, Integer> sentencesOfParts(ArticleFacts facts) {
    Map<Part, Integer> lengths = new EnumMap<>(Part.class);
    for (Span sentence : facts.sentences()) {
      Section section = facts.sectionAt(sentence.start());
      if (section.isReported()) {
        lengths.merge(partOf(section), 1, Integer::sum);
        lengths.merge(Part.ARTICLE, 1, Integer::sum);
      }
    }
    return lengths;
  }

  private static Part partOf(Section section) {
    return switch (section) {
      case HEADLINE -> Part.HEADLINE;
      case LEAD -> Part.LEAD;
      case BODY -> Part.BODY;
      case METADATA, FURNITURE ->
          throw new IllegalArgumentException(section + " is no part of the reporting");
    };
  }
}
