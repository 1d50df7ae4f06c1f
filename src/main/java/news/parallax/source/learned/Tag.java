package news.parallax.source.learned;

/** Parts of speech: those of the Penn Treebank, rare ones merged. */
final class Tag {
  static final int NN = 0;
  static final int NNS = 1;
  static final int NNP = 2;
  static final int JJ = 3;
  static final int RB = 4;
  static final int IN = 5;
  static final int DT = 6;
  static final int CC = 7;
  static final int CD = 8;
  static final int PRP = 9;
  static final int PRPS = 10;
  static final int MD = 11;
  static final int VB = 12;
  static final int VBD = 13;
  static final int VBZ = 14;
  static final int VBP = 15;
  static final int VBN = 16;
  static final int VBG = 17;
  static final int TO = 18;
  static final int POS = 19;
  static final int WDT = 20;
  static final int WP = 21;
  static final int WRB = 22;
  static final int RP = 23;
  static final int EX = 24;
  static final int X = 25;
  static final int COMMA = 26;
  static final int STOP = 27;
  static final int COLON = 28;
  static final int QUOTE = 29;
  static final int BRACKET = 30;
  static final int SIGN = 31;
  static final int NONE = 32;

  /** How many a tagger has to choose from; signs need no choice. */
  static final int LEARNED = COMMA;

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
  static int ofPenn(String name) {
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
  static int ofSign(char first) {
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

  static boolean isVerb(int tag) {
    return tag >= VB && tag <= VBG;
  }

  static boolean isNoun(int tag) {
    return tag <= NNP;
  }

  static boolean isSign(int tag) {
    return tag >= COMMA;
  }
}
