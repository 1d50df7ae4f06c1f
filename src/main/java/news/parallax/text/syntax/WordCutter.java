package news.parallax.text.syntax;

import java.util.Arrays;
import java.util.List;
import news.parallax.text.Document;
import news.parallax.text.PlainText;

/**
 * Cuts a document into {@link Words}: its tokens, with clitics cut off and stops and runs joined.
 */
final class WordCutter {
  /** What is longer is read as several sentences by the parser. */
  static final int LONGEST = 200;

  final String plain;
  int[] starts;
  int[] ends;
  int count;

  /** First words of the sentences as the parser reads them, behind the last the count of words. */
  int[] sentenceFirst;

  int sentences;

  /** First words of the sentences of the document, behind the last the count of words. */
  final int[] firstOf;

  final int[] paragraphFirst;

  private WordCutter(String plain, int words, int sentences, int paragraphs) {
    this.plain = plain;
    starts = new int[words];
    ends = new int[words];
    sentenceFirst = new int[sentences + 1];
    firstOf = new int[sentences + 1];
    paragraphFirst = new int[paragraphs + 1];
  }

  /** One sentence, its words given one by one. */
  static WordCutter of(List<String> forms) {
    WordCutter cut = new WordCutter(PlainText.of(String.join(" ", forms)), forms.size(), 1, 1);
    cut.startSentence();
    int at = 0;
    for (String form : forms) {
      cut.add(at, at + form.length());
      at += form.length() + 1;
    }
    return cut.closed();
  }

  static WordCutter of(Document document) {
    int expected = document.tokenCount() + document.tokenCount() / 16 + 8;
    WordCutter cut =
        new WordCutter(
            document.plain(), expected, document.sentences().size(), document.paragraphs().size());
    for (int p = 0; p < document.paragraphs().size(); p++) {
      cut.paragraphFirst[p] = cut.count;
      Document.Paragraph paragraph = document.paragraphs().get(p);
      for (int s = paragraph.firstSentence(); s < paragraph.endSentence(); s++) {
        Document.Sentence sentence = document.sentences().get(s);
        cut.firstOf[s] = cut.count;
        cut.addSentence(document, sentence.firstToken(), sentence.endToken());
      }
    }
    return cut.closed();
  }

  private WordCutter closed() {
    sentenceFirst[sentences] = count;
    firstOf[firstOf.length - 1] = count;
    paragraphFirst[paragraphFirst.length - 1] = count;
    return this;
  }

  private void addSentence(Document document, int firstToken, int endToken) {
    startSentence();
    int sentenceStart = count;
    int lastWord = endToken;
    while (lastWord > firstToken
        && !Character.isLetterOrDigit(plain.charAt(document.tokenStart(lastWord - 1)))) {
      lastWord--;
    }
    for (int t = firstToken; t < endToken; t++) {
      int start = document.tokenStart(t);
      int end = document.tokenEnd(t);
      char sign = plain.charAt(start);
      boolean adjacent = count > sentenceStart && ends[count - 1] == start;
      boolean run = adjacent && isRun(sign) && plain.charAt(start - 1) == sign;
      boolean abbreviation =
          adjacent && sign == '.' && t < lastWord && endsInLetter(count - 1) && !glues(start);
      if (run || abbreviation) {
        ends[count - 1] = end;
      } else {
        if (count - sentenceFirst[sentences - 1] >= LONGEST) {
          startSentence();
        }
        split(start, end);
      }
    }
  }

  /** For each word, the number of the stretch it stands in. */
  int[] spread(int[] firsts, int stretches) {
    int[] of = new int[count];
    for (int s = 0; s < stretches; s++) {
      Arrays.fill(of, firsts[s], firsts[s + 1], s);
    }
    return of;
  }

  /** Where each word ends without the full stop of an abbreviation. */
  int[] bareEnds() {
    int[] bare = Arrays.copyOf(ends, count);
    for (int w = 0; w < count; w++) {
      while (plain.charAt(bare[w] - 1) == '.' && plain.charAt(starts[w]) != '.') {
        bare[w]--;
      }
    }
    return bare;
  }

  private void startSentence() {
    if (sentences + 1 >= sentenceFirst.length) {
      sentenceFirst = Arrays.copyOf(sentenceFirst, sentences + (sentences >> 1) + 8);
    }
    sentenceFirst[sentences++] = count;
  }

  static boolean isRun(char sign) {
    return sign == '.' || sign == '-' || sign == '\'' || sign == '`';
  }

  /** Whether the stop stands between two sentences that lack their space: "he said.Officials". */
  private boolean glues(int stop) {
    return Character.isUpperCase(plain.charAt(stop + 1))
        && Character.isLowerCase(plain.charAt(starts[count - 1]));
  }

  private boolean endsInLetter(int word) {
    return Character.isLetter(plain.charAt(ends[word] - 1));
  }

  /** Adds a token, cut before its clitic if it has one. */
  private void split(int start, int end) {
    int length = end - start;
    int cut = 0;
    if (length > 2 && plain.charAt(end - 2) == '\'') {
      cut = isLetter(end - 1, 't') && isLetter(end - 3, 'n') ? 3 : isAny(end - 1, "smd") ? 2 : 0;
    } else if (length > 3 && plain.charAt(end - 3) == '\'') {
      boolean clitic =
          (isLetter(end - 2, 'r') && isLetter(end - 1, 'e'))
              || (isLetter(end - 2, 'v') && isLetter(end - 1, 'e'))
              || (isLetter(end - 2, 'l') && isLetter(end - 1, 'l'));
      cut = clitic ? 3 : 0;
    }
    if (cut > 0 && cut < length) {
      add(start, end - cut);
      add(end - cut, end);
    } else {
      add(start, end);
    }
  }

  private boolean isLetter(int at, char letter) {
    return (plain.charAt(at) | 0x20) == letter;
  }

  private boolean isAny(int at, String letters) {
    return letters.indexOf(plain.charAt(at) | 0x20) >= 0;
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count + (count >> 1) + 8);
      ends = Arrays.copyOf(ends, starts.length);
    }
    starts[count] = start;
    ends[count] = end;
    count++;
  }
}
