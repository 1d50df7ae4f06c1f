package news.parallax.text.syntax;

import java.util.List;

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

  /** By tag, its name in the Penn Treebank. */
  private static final List<String> NAMES =
      List.of(
          "NN", "NNS", "NNP", "JJ", "RB", "IN", "DT", "CC", "CD", "PRP", "PRP$", "MD", "VB", "VBD",
          "VBZ", "VBP", "VBN", "VBG", "TO", "POS", "WDT", "WP", "WRB", "RP", "EX", "X", ",", ".",
          ":", "''", "-LRB-", "SYM", "none");

  private Tag() {}

  /** The tag for a tag of the Penn Treebank. */
  public static int ofPenn(String name) {
    return switch (name) {
      case "NNPS" -> NNP;
      case "JJR", "JJS" -> JJ;
      case "RBR", "RBS" -> RB;
      case "PDT" -> DT;
      case "WP$" -> WP;
      case "HYPH" -> COLON;
      case "``" -> QUOTE;
      case "-RRB-" -> BRACKET;
      case "$" -> SIGN;
      default -> NAMES.contains(name) ? NAMES.indexOf(name) : X;
    };
  }

  /** The name of a tag in the Penn Treebank. */
  public static String name(int tag) {
    return NAMES.get(tag);
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

  /** Whether it is of a verb that makes a clause a sentence: "goes", "went", "may". */
  public static boolean isFinite(int tag) {
    return tag == VBZ || tag == VBD || tag == VBP || tag == MD;
  }

  public static boolean isVerb(int tag) {
    return tag >= VB && tag <= VBG;
  }

  /**
   * Whether the word stands before a clause or a phrase and belongs to none: "how", "as", "and".
   */
  public static boolean opensClause(int tag) {
    return tag == IN
        || tag == WRB
        || tag == WP
        || tag == WDT
        || tag == TO
        || tag == CC
        || tag == MD;
  }

  /** Whether the word means something by itself: noun, verb, adjective, adverb. */
  public static boolean isOpenClass(int tag) {
    return isNoun(tag) || isVerb(tag) || tag == JJ || tag == RB;
  }

  public static boolean isNoun(int tag) {
    return tag <= NNP;
  }

  public static boolean isSign(int tag) {
    return tag >= COMMA;
  }
}
