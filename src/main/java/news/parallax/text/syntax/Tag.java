package news.parallax.text.syntax;

/** Parts of speech: those of the Penn Treebank, rare ones merged. */
public final class Tag {
  public static final int NN = 0;
  public static final int NNS = 1;
  public static final int NNP = 2;
  public static final int JJ = 3;
  public static final int RB = 4;
  public static final int IN = 5;
  public static final int DT = 6;
  public static final int CC = 7;
  public static final int CD = 8;
  public static final int PRP = 9;
  public static final int PRPS = 10;
  public static final int MD = 11;
  public static final int VB = 12;
  public static final int VBD = 13;
  public static final int VBZ = 14;
  public static final int VBP = 15;
  public static final int VBN = 16;
  public static final int VBG = 17;
  public static final int TO = 18;
  public static final int POS = 19;
  public static final int WDT = 20;
  public static final int WP = 21;
  public static final int WRB = 22;
  public static final int RP = 23;
  public static final int EX = 24;
  public static final int X = 25;
  public static final int COMMA = 26;
  public static final int STOP = 27;
  public static final int COLON = 28;
  public static final int QUOTE = 29;
  public static final int BRACKET = 30;
  public static final int SIGN = 31;
  public static final int NONE = 32;

  /** How many a tagger has to choose from; signs need no choice. */
  public static final int LEARNED = COMMA;

  private static final java.util.Map<String, Integer> BY_NAME =
      java.util.Map.ofEntries(
          java.util.Map.entry("NN", NN),
          java.util.Map.entry("NNS", NNS),
          java.util.Map.entry("NNP", NNP),
          java.util.Map.entry("JJ", JJ),
          java.util.Map.entry("RB", RB),
          java.util.Map.entry("IN", IN),
          java.util.Map.entry("DT", DT),
          java.util.Map.entry("CC", CC),
          java.util.Map.entry("CD", CD),
          java.util.Map.entry("PRP", PRP),
          java.util.Map.entry("MD", MD),
          java.util.Map.entry("VB", VB),
          java.util.Map.entry("VBD", VBD),
          java.util.Map.entry("VBZ", VBZ),
          java.util.Map.entry("VBP", VBP),
          java.util.Map.entry("VBN", VBN),
          java.util.Map.entry("VBG", VBG),
          java.util.Map.entry("TO", TO),
          java.util.Map.entry("POS", POS),
          java.util.Map.entry("WDT", WDT),
          java.util.Map.entry("WP", WP),
          java.util.Map.entry("WRB", WRB),
          java.util.Map.entry("RP", RP),
          java.util.Map.entry("EX", EX),
          java.util.Map.entry("X", X));

  private Tag() {}

  /** The tag for a tag of the Penn Treebank. */
  public static int ofPenn(String name) {
    return switch (name) {
      case "NNPS" -> NNP;
      case "JJR", "JJS" -> JJ;
      case "RBR", "RBS" -> RB;
      case "PDT" -> DT;
      case "PRP$" -> PRPS;
      case "WP$" -> WP;
      case "," -> COMMA;
      case "." -> STOP;
      case ":", "HYPH" -> COLON;
      case "``", "''" -> QUOTE;
      case "-LRB-", "-RRB-" -> BRACKET;
      case "$", "SYM" -> SIGN;
      default -> BY_NAME.getOrDefault(name, X);
    };
  }

  /** The tag of a sign by its first character; -1 if it is a word. */
  public static int ofSign(char first) {
    if (Character.isLetterOrDigit(first)) {
      return -1;
    }
    return switch (first) {
      case ',' -> COMMA;
      case '.', '!', '?' -> STOP;
      case ':', ';', '-', '\u2012', '\u2013', '\u2014', '\u2015', '\u2026' -> COLON;
      case '"' -> QUOTE;
      case '(', ')', '[', ']', '{', '}' -> BRACKET;
      case '\'' -> -1;
      default -> SIGN;
    };
  }

  public static boolean isVerb(int tag) {
    return tag >= VB && tag <= VBG;
  }

  public static boolean isNoun(int tag) {
    return tag <= NNP;
  }

  public static boolean isSign(int tag) {
    return tag >= COMMA;
  }
}
