package news.parallax.coverage;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Span;
import news.parallax.frame.Assignment;
import news.parallax.frame.FrameAssigner;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionExtractor;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;

/**
 * Works out all facts of one article: cut into sentences, find whom it cites and how it frames, say
 * who speaks. Threads may share one.
 */
public final class ArticleAnalyst {
  private final Segmenter segmenter = new Segmenter();
  private final AttributionExtractor extractor;
  private final List<FrameAssigner> assigners;

  /**
   * @param assigners one for each codebook
   */
  public ArticleAnalyst(AttributionExtractor extractor, List<FrameAssigner> assigners) {
    this.extractor = extractor;
    this.assigners = List.copyOf(assigners);
  }

  /** The facts of the article. */
  public ArticleFacts analyse(Article article) {
    Document document = segmenter.segment(article);
    List<Attribution> attributions = extractor.extract(document);
    List<VoicedAssignment> assignments = new ArrayList<>();
    for (FrameAssigner assigner : assigners) {
      for (Assignment assignment : assigner.assign(document)) {
        assignments.add(withVoice(assignment, attributions));
      }
    }
    WordCounts words = new WordCounter(document).count(attributions);
    List<Span> sentences = document.sentences().stream().map(Document.Sentence::span).toList();
    return new ArticleFacts(article, sentences, words, attributions, assignments);
  }

  private static VoicedAssignment withVoice(Assignment assignment, List<Attribution> attributions) {
    List<VoicedAssignment.VoicedSpan> evidence =
        assignment.evidence().stream()
            .map(span -> new VoicedAssignment.VoicedSpan(span, speaker(span, attributions)))
            .toList();
    return new VoicedAssignment(
        assignment.codebook().id(),
        assignment.frameId(),
        assignment.span(),
        assignment.section(),
        assignment.score(),
        assignment.threshold(),
        evidence,
        assignment.cues());
  }

  /** The innermost attribution whose content holds the span: in nested speech, the last speaker. */
  private static int speaker(Span span, List<Attribution> attributions) {
    int speaker = -1;
    int shortest = Integer.MAX_VALUE;
    for (int i = 0; i < attributions.size(); i++) {
      for (Span content : attributions.get(i).content()) {
        if (content.contains(span) && content.length() < shortest) {
          speaker = i;
          shortest = content.length();
        }
      }
    }
    return speaker;
  }
}
