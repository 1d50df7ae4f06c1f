package news.parallax.story.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.story.Hashes;
import news.parallax.story.Slots;
import news.parallax.story.StoryArticle;
import news.parallax.story.WordForms;
import news.parallax.text.Document;

/** The reported words of an article, by hash, and its passages as weighed words. */
final class LinkText {
  /** Sentences of a paragraph are taken together until a passage has this many words. */
  private static final int PASSAGE_WORDS = 20;

  /** "— Ann Lee (@annlee) July 16, 2019". */
  private static final Pattern POST = Pattern.compile("[—–-] ?[^—–()]{2,60} \\(@\\w{2,30}\\)");

  private final StoryArticle article;
  private final Slots slots;
  private int[] hashes;
  private int[] tokens;
  private int count;
  private final boolean[] quoted;
  private final List<Passage> passages = new ArrayList<>();

  /**
   * A few sentences: words {@code from} to before {@code to}.
   *
   * @param counts how often each word occurs, by hash
   */
  record Passage(int from, int to, Map<Integer, Integer> counts) {
    int words() {
      return to - from;
    }
  }

  LinkText(StoryArticle article) {
    this.article = article;
    Document document = article.document();
    slots = Slots.of(document);
    hashes = new int[document.tokenCount()];
    tokens = new int[document.tokenCount()];
    for (Document.Paragraph paragraph : document.paragraphs()) {
      if (paragraph.section().isReported()) {
        read(document, paragraph);
      }
    }
    hashes = Arrays.copyOf(hashes, count);
    tokens = Arrays.copyOf(tokens, count);
    quoted = new boolean[count];
    for (Attribution attribution : article.attributions()) {
      if (attribution.type() == Attribution.Type.DIRECT) {
        attribution.content().forEach(this::markQuoted);
      }
    }
    markBetweenMarks(document);
    markDisplayed(document);
  }

  private void read(Document document, Document.Paragraph paragraph) {
    int from = count;
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int s = paragraph.firstSentence(); s < paragraph.endSentence(); s++) {
      Document.Sentence sentence = document.sentences().get(s);
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        String plain = document.word(i);
        if (Character.isLetterOrDigit(plain.codePointAt(0))) {
          hashes[count] = Hashes.of(WordForms.of(plain));
          counts.merge(hashes[count], 1, Integer::sum);
          tokens[count++] = i;
        }
      }
      if (count - from >= PASSAGE_WORDS || (s + 1 == paragraph.endSentence() && count > from)) {
        passages.add(new Passage(from, count, counts));
        from = count;
        counts = new TreeMap<>();
      }
    }
  }

  private void markQuoted(Span span) {
    for (int i = firstWordAt(span.start()); i < count && startOf(i) < span.end(); i++) {
      quoted[i] = true;
    }
  }

  private void markBetweenMarks(Document document) {
    for (Document.Paragraph paragraph : document.paragraphs()) {
      int open = -1;
      int end = document.firstTokenEndingAfter(paragraph.span().end());
      for (int i = document.firstTokenEndingAfter(paragraph.span().start()); i < end; i++) {
        if (document.word(i).equals("\"")) {
          if (open >= 0) {
            markQuoted(new Span(open, document.tokenStart(i)));
            open = -1;
          } else {
            open = document.tokenEnd(i);
          }
        }
      }
    }
  }

  /**
   * Marks what is quoted by its place rather than by marks: a post, which its author's handle ends,
   * and a paragraph that the one before announces by a colon.
   */
  private void markDisplayed(Document document) {
    boolean announced = false;
    for (Document.Paragraph paragraph : document.paragraphs()) {
      String text = paragraph.span().in(document.plain());
      if (announced || POST.matcher(text).find()) {
        markQuoted(paragraph.span());
      }
      announced = text.endsWith(":");
    }
  }

  private int firstWordAt(int offset) {
    int token = article.document().firstTokenEndingAfter(offset);
    int found = Arrays.binarySearch(tokens, token);
    return found < 0 ? -found - 1 : found;
  }

  StoryArticle article() {
    return article;
  }

  /** Whether the two are written from one template about different things. */
  boolean ofOneTemplate(LinkText other) {
    return slots.ofOneTemplate(other.slots);
  }

  int words() {
    return count;
  }

  int hash(int word) {
    return hashes[word];
  }

  boolean isQuoted(int word) {
    return quoted[word];
  }

  /** Number of words that are not a source's own. */
  int ownWords() {
    int own = 0;
    for (boolean q : quoted) {
      own += q ? 0 : 1;
    }
    return own;
  }

  List<Passage> passages() {
    return passages;
  }

  private int startOf(int word) {
    return article.document().tokenStart(tokens[word]);
  }

  /** Where the words stand in the article's text. */
  Span span(int from, int to) {
    return new Span(startOf(from), article.document().tokenEnd(tokens[to - 1]));
  }

  /** In the order of article keys. */
  static final Comparator<LinkText> BY_ARTICLE = Comparator.comparing(text -> text.article().id());
}
