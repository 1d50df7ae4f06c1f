package news.parallax.text.syntax;

/**
 * The numbers by which models and lists know forms in lower case. Models hold them, so they stay as
 * they are. Now and then two forms share one: "let" and "n't" do, and a model that tells one from
 * the other does so by their tags. A rule about such a word asks {@link Words#is} for the form.
 */
final class FormHash {
  private FormHash() {}

  static int of(char[] text, int from, int to) {
    int hash = 17;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c >= 'A' && c <= 'Z') {
        c = (char) (c | 0x20);
      } else if (c >= 0x80) {
        c = Character.toLowerCase(c);
      }
      hash = hash * 31 + c;
    }
    return hash * 0x9E3779B1;
  }
}
