package news.parallax.text.syntax;

import news.parallax.text.Segmenter;

/** Texts parsed with the model that comes with Parallax, for tests. */
public final class ParsedText {
  public static final SyntaxModel MODEL = SyntaxModel.load();

  private static final Segmenter SEGMENTER = new Segmenter();

  private ParsedText() {}

  /** The text with its words and syntax. */
  public static ParsedDocument of(String text) {
    return MODEL.parse(SEGMENTER.segment(text));
  }
}
