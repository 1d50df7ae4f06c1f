package news.parallax.text.grammar;

/** Word classes after Universal Dependencies, with the letter each has in the word list. */
public enum WordClass {
  NOUN(0, 'N'),
  NAME(1, 'P'),
  VERB(2, 'V'),
  AUXILIARY(3, 'X'),
  ADJECTIVE(4, 'A'),
  ADVERB(5, 'D'),
  PREPOSITION(6, 'I'),
  DETERMINER(7, 'E'),
  PRONOUN(8, 'O'),
  CONJUNCTION(9, 'C'),
  SUBORDINATOR(10, 'S'),
  NUMBER(11, 'M'),
  PARTICLE(12, 'T'),
  PUNCTUATION(13, 'U'),
  OTHER(14, 'Z');

  private static final WordClass[] ALL = values();

  private final byte code;
  final char letter;

  WordClass(int code, char letter) {
    this.code = (byte) code;
    this.letter = letter;
  }

  /** Its place in this list, from 0. */
  byte code() {
    return code;
  }

  static int count() {
    return ALL.length;
  }

  static WordClass at(int code) {
    return ALL[code];
  }

  /** The code of the class with the letter; -1 if there is none. */
  static int codeOf(char letter) {
    for (WordClass wordClass : ALL) {
      if (wordClass.letter == letter) {
        return wordClass.code;
      }
    }
    return -1;
  }
}
