package news.parallax.text.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import news.parallax.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document with its words, quotations and syntax, shared by all who read it. Each is worked out
 * when it is first asked for, syntax sentence by sentence. For one thread.
 */
public final class ParsedDocument {
  private final Document document;
  private final SyntaxModel.Worker worker;
  private @Nullable Words words;
  private @Nullable Quotes quotes;
  private @Nullable Syntax syntax;
  private int[] stems = {};
  private final Map<Class<?>, Object> made = new HashMap<>();

  ParsedDocument(Document document, SyntaxModel.Worker worker) {
    this.document = document;
    this.worker = worker;
  }

  public Document document() {
    return document;
  }

  /** The words; all indexes of words here and in {@link #syntax()} are into them. */
  public Words words() {
    Words known = words;
    if (known == null) {
      known = new Words(document, worker.clusters());
      words = known;
    }
    return known;
  }

  public Quotes quotes() {
    Quotes known = quotes;
    if (known == null) {
      known = new Quotes(document, words());
      quotes = known;
    }
    return known;
  }

  public Syntax syntax() {
    Syntax known = syntax;
    if (known == null) {
      known = new Syntax(words(), worker);
      syntax = known;
    }
    return known;
  }

  /**
   * What a reader makes of the document, made at the first call and kept for the next: readers that
   * need the same need not make it twice.
   *
   * @param kind what it is kept by
   */
  public <T> T once(Class<T> kind, Function<ParsedDocument, T> maker) {
    T known = kind.cast(made.get(kind));
    if (known == null) {
      known = maker.apply(this);
      made.put(kind, known);
    }
    return known;
  }

  /** A hash of the word without its ending. */
  public int stem(int word) {
    if (stems.length == 0) {
      stems = new int[words().count()];
    }
    int known = stems[word];
    if (known == 0) {
      known = Stems.of(words(), word, syntax().tag(word));
      stems[word] = known;
    }
    return known;
  }

  /** The coarse cluster of the word: words used alike; -1 if it has none. */
  public int coarse(int word) {
    return words().coarse(word);
  }

  /** The fine cluster of the word and the coarse one together; -1 if it has none. */
  public int fine(int word) {
    return words().fine(word);
  }

  public int paragraphOf(int word) {
    return words().paragraphOf(word);
  }

  public int paragraphFirst(int paragraph) {
    return words().paragraphFirst(paragraph);
  }

  public int sentenceOf(int word) {
    return words().sentenceOf(word);
  }
}
