package news.parallax.frame;

import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.Section;
import news.parallax.text.Document;

/**
 * The terms of a text from which models can learn: words, pairs of neighbouring words, and the
 * beginnings of longer words, written as cues are ("police", "police force", "demonst*").
 */
public final class Terms {
  private static final int STEM = 6;
  private static final int LONGEST_WORD = 64;
  private static final WordTrie NO_CUES = new WordTrie();

  private Terms() {}

  /** The different terms of a text outside section {@code METADATA}, in alphabetical order. */
  public static Set<String> of(Document document) {
    Set<String> terms = new TreeSet<>();
    SentenceWords words = new SentenceWords();
    for (Document.Paragraph paragraph : document.paragraphs()) {
      if (paragraph.section() != Section.METADATA) {
        for (int s = paragraph.firstSentence(); s < paragraph.endSentence(); s++) {
          words.read(document, document.sentences().get(s), NO_CUES);
          addAll(words, document.plain(), terms);
        }
      }
    }
    return terms;
  }

  private static void addAll(SentenceWords words, String plain, Set<String> terms) {
    String before = "";
    for (int w = 0; w < words.count(); w++) {
      String word = word(plain, words.start(w), words.end(w));
      if (!word.isEmpty()) {
        terms.add(word);
        if (word.length() > STEM) {
          terms.add(word.substring(0, STEM) + "*");
        }
        if (!before.isEmpty()) {
          terms.add(before + " " + word);
        }
      }
      before = word;
    }
  }

  /** The word in lower case, as the cue index compares it; empty if it is a sign or too long. */
  private static String word(String plain, int start, int end) {
    if (end - start > LONGEST_WORD || end == start) {
      return "";
    }
    char[] letters = new char[end - start];
    for (int i = start; i < end; i++) {
      char letter = Character.toLowerCase(plain.charAt(i));
      boolean inside = i > start && i < end - 1 && "'.,".indexOf(letter) >= 0;
      if (!Character.isLetterOrDigit(letter) && !inside) {
        return "";
      }
      letters[i - start] = letter;
    }
    return new String(letters);
  }
}
