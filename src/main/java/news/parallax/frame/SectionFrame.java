package news.parallax.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.Section;
import news.parallax.text.Document;

/**
 * What a section of an article (headline, lead or body) says in the way of a frame.
 *
 * @param sentences number of the section's sentences that carry the frame, at least one
 * @param share their share of the section's sentences
 * @param score sum of their scores; of a model that judged the article as a whole, its score
 * @param assignments the sentences with their evidence, in reading order
 */
public record SectionFrame(
    String frameId,
    Section section,
    int sentences,
    double share,
    double score,
    List<Assignment> assignments) {

  public SectionFrame {
    assignments = List.copyOf(assignments);
  }

  /**
   * The frames of each section of an article: by section as they stand in {@link Section}, then in
   * the order of the codebook.
   *
   * @param assignments of this document and codebook
   */
  public static List<SectionFrame> of(
      Codebook codebook, Document document, List<Assignment> assignments) {
    Map<Section, Integer> sentences = new LinkedHashMap<>();
    for (Document.Paragraph paragraph : document.paragraphs()) {
      sentences.merge(
          paragraph.section(), paragraph.endSentence() - paragraph.firstSentence(), Integer::sum);
    }
    List<SectionFrame> found = new ArrayList<>();
    for (Section section : Section.values()) {
      for (Frame frame : codebook.frames()) {
        List<Assignment> own =
            assignments.stream()
                .filter(a -> a.section() == section && a.frameId().equals(frame.id()))
                .toList();
        if (!own.isEmpty()) {
          found.add(of(codebook, section, own, sentences.getOrDefault(section, 0)));
        }
      }
    }
    return found;
  }

  private static SectionFrame of(
      Codebook codebook, Section section, List<Assignment> own, int sentences) {
    String frameId = own.get(0).frameId();
    double score =
        codebook.decidesOnArticles(frameId)
            ? own.get(0).score()
            : own.stream().mapToDouble(Assignment::score).sum();
    int carrying = (int) own.stream().mapToInt(Assignment::sentence).distinct().count();
    return new SectionFrame(frameId, section, carrying, (double) carrying / sentences, score, own);
  }
}
