package news.parallax.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Provenance;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * All that one article tells: what the tables are made of.
 *
 * @param sentences the sentences of the stored text, in reading order
 * @param words how many words it has and how many its sources speak
 * @param frames the frames that enough sentences carry to be frames of the article, sorted
 * @param actors what it calls its actors and lets them do or suffer
 * @param loadedWords in reading order
 */
public record ArticleFacts(
    Article article,
    List<Span> sentences,
    WordCounts words,
    List<Attribution> attributions,
    List<VoicedAssignment> assignments,
    Set<FrameName> frames,
    ActorFacts actors,
    List<VoicedLoadedWord> loadedWords) {

  /** The facts of an article without actors and loaded words. */
  public ArticleFacts(
      Article article,
      List<Span> sentences,
      WordCounts words,
      List<Attribution> attributions,
      List<VoicedAssignment> assignments,
      Set<FrameName> frames) {
    this(article, sentences, words, attributions, assignments, frames, ActorFacts.NONE, List.of());
  }

  public ArticleFacts {
    sentences = List.copyOf(sentences);
    attributions = List.copyOf(attributions);
    assignments = List.copyOf(assignments);
    loadedWords = List.copyOf(loadedWords);
    frames = Collections.unmodifiableSortedSet(new TreeSet<>(frames));
  }

  /** The assignments that are sure: those that are counted. */
  public List<VoicedAssignment> sureAssignments() {
    return assignments.stream().filter(VoicedAssignment::sure).toList();
  }

  /** The same facts of an article that was read elsewhere. */
  ArticleFacts readAt(Provenance provenance) {
    return of(article.readAt(provenance));
  }

  /** The same facts of an article with one more issue. */
  ArticleFacts noting(String issue) {
    return of(article.noting(issue));
  }

  /** The same facts of an article that differs in what stands around the reporting. */
  ArticleFacts of(Article same) {
    return new ArticleFacts(
        same, sentences, words, attributions, assignments, frames, actors, loadedWords);
  }

  /** How many of the sentences stand in headline, lead or body. */
  public int reportedSentences() {
    int reported = 0;
    for (Span sentence : sentences) {
      reported += sectionAt(sentence.start()).isReported() ? 1 : 0;
    }
    return reported;
  }

  /** The section of the paragraph that holds the offset, or of the last one before it. */
  public Section sectionAt(int offset) {
    List<Block> blocks = article.blocks();
    int at = lastStarting(blocks.size(), block -> blocks.get(block).span().start(), offset);
    return at < 0 ? Section.BODY : blocks.get(at).section();
  }

  /** The sentence that holds the offset, or the last one before it; null if there is none. */
  public @Nullable Span sentenceAt(int offset) {
    int at = sentenceIndexAt(offset);
    return at < 0 ? null : sentences.get(at);
  }

  /** Which sentence holds the offset, or is the last one before it; -1 if there is none. */
  public int sentenceIndexAt(int offset) {
    return lastStarting(sentences.size(), sentence -> sentences.get(sentence).start(), offset);
  }

  /** The last of some stretches in reading order that starts at the offset or before; or -1. */
  private static int lastStarting(int count, IntUnaryOperator start, int offset) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
