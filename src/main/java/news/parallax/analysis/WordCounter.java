package news.parallax.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.text.Document;

/** Counts the words of a document and of stretches of it, each stretch in logarithmic time. */
final class WordCounter {
  private final Document document;

  /** Number of words before each token; one longer than the tokens. */
  private final int[] wordsBefore;

  /** The same of words of headline, lead and body. */
  private final int[] reportedBefore;

  WordCounter(Document document) {
    this.document = document;
    wordsBefore = new int[document.tokenCount() + 1];
    for (int t = 0; t < document.tokenCount(); t++) {
      char first = document.plain().charAt(document.tokenStart(t));
      wordsBefore[t + 1] = wordsBefore[t] + (Character.isLetterOrDigit(first) ? 1 : 0);
    }
    boolean[] reported = new boolean[document.tokenCount()];
    for (Document.Paragraph paragraph : document.paragraphs()) {
      if (paragraph.section().isReported()) {
        int first = document.firstTokenEndingAfter(paragraph.span().start());
        Arrays.fill(reported, first, end(first, paragraph.span()), true);
      }
    }
    reportedBefore = new int[wordsBefore.length];
    for (int t = 0; t < reported.length; t++) {
      int words = reported[t] ? wordsBefore[t + 1] - wordsBefore[t] : 0;
      reportedBefore[t + 1] = reportedBefore[t] + words;
    }
  }

  WordCounts count(List<Attribution> attributions) {
    List<Span> content = new ArrayList<>();
    List<Integer> words = new ArrayList<>(attributions.size());
    for (Attribution attribution : attributions) {
      words.add(in(attribution.content()));
      content.addAll(attribution.content());
    }
    return new WordCounts(reported(), reportedIn(union(content)), words);
  }

  /** Words of headline, lead and body. */
  int reported() {
    return reportedBefore[document.tokenCount()];
  }

  /** What an attribution reaches over of furniture and captions does not count. */
  private int reportedIn(List<Span> spans) {
    int words = 0;
    for (Span span : spans) {
      int first = document.firstTokenEndingAfter(span.start());
      words += reportedBefore[end(first, span)] - reportedBefore[first];
    }
    return words;
  }

  private int in(List<Span> spans) {
    int words = 0;
    for (Span span : spans) {
      words += in(span);
    }
    return words;
  }

  private int in(Span span) {
    int first = document.firstTokenEndingAfter(span.start());
    return wordsBefore[end(first, span)] - wordsBefore[first];
  }

  private int end(int first, Span span) {
    int end = Math.max(first, document.firstTokenEndingAfter(span.end()));
    return end < document.tokenCount() && document.tokenStart(end) < span.end() ? end + 1 : end;
  }

  /** The same stretches without overlap, in reading order. */
  private static List<Span> union(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    Collections.sort(sorted);
    List<Span> union = new ArrayList<>();
    for (Span span : sorted) {
      int last = union.size() - 1;
      if (last >= 0 && span.start() < union.get(last).end()) {
        union.set(last, union.get(last).cover(span));
      } else {
        union.add(span);
      }
    }
    return union;
  }
}
