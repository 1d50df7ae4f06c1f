package news.parallax.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.article.Article;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.frame.ArticleFrame;
import news.parallax.frame.Assignment;
import news.parallax.frame.Codebook;
import news.parallax.frame.FrameAssigner;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionExtractor;
import news.parallax.story.StorySigner;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.SyntaxModel;

/**
 * Works out all facts of one article: cut into sentences, find whom it cites and how it frames, say
 * who speaks. Threads may share one.
 */
public final class ArticleAnalyst {
  private final Segmenter segmenter = new Segmenter();
  private final StorySigner signer = new StorySigner();
  private final SyntaxModel syntax;
  private final AttributionExtractor extractor;
  private final List<FrameAssigner> assigners;

  /**
   * @param syntax with it each article is parsed once, for all who ask about its words
   * @param assigners one for each codebook
   */
  public ArticleAnalyst(
      SyntaxModel syntax, AttributionExtractor extractor, List<FrameAssigner> assigners) {
    this.syntax = syntax;
    this.extractor = extractor;
    this.assigners = List.copyOf(assigners);
  }

  /** The facts of the article and what its story is found by. */
  public AnalysedArticle analyse(Article article) {
    Document document = segmenter.segment(article);
    ParsedDocument parsed = syntax.parse(document);
    List<Attribution> attributions = extractor.extract(parsed);
    List<VoicedAssignment> assignments = new ArrayList<>();
    Set<FrameName> frames = new HashSet<>();
    for (FrameAssigner assigner : assigners) {
      List<Assignment> assigned = assigner.assign(document);
      for (Assignment assignment : assigned) {
        assignments.add(withVoice(assignment, attributions));
      }
      frames.addAll(framesOfArticle(assigned, document));
    }
    WordCounts words = new WordCounter(document).count(attributions);
    List<Span> sentences = document.sentences().stream().map(Document.Sentence::span).toList();
    return new AnalysedArticle(
        new ArticleFacts(article, sentences, words, attributions, assignments, frames),
        signer.sign(article, document));
  }

  /** The frames that are frames of the article by the rule of their codebook. */
  private static List<FrameName> framesOfArticle(List<Assignment> assigned, Document document) {
    if (assigned.isEmpty()) {
      return List.of();
    }
    int sentences = 0;
    for (Document.Paragraph paragraph : document.paragraphs()) {
      if (paragraph.section() != Section.METADATA) {
        sentences += paragraph.endSentence() - paragraph.firstSentence();
      }
    }
    Codebook codebook = assigned.get(0).codebook();
    return ArticleFrame.of(codebook, assigned, sentences).stream()
        .map(frame -> new FrameName(codebook.id(), frame.frameId()))
        .toList();
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
