package news.parallax.text.grammar;

import java.util.Locale;
import news.parallax.text.Document;
import news.parallax.text.syntax.KnownWords;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Words;

/**
 * The words of a document with their classes, and the noun phrases and verb groups around a word.
 * Shallow: it looks at classes and order, never at a whole tree. All indexes are into {@link
 * Words}; ranges are half open.
 */
public final class Grammar {
  private final ParsedDocument parsed;
  private final Document document;
  private final Words words;
  private final byte[] classes;
  private final NounPhrases phrases;

  private final KnownWords known;

  /** By word, its number among the known ones. */
  private final int[] numbers;

  /** By the number of a word, on which of the lists of {@link FunctionWords} it stands. */
  private final int[] kinds;

  Grammar(ParsedDocument parsed, WordClasses wordClasses, int[] kinds) {
    this.parsed = parsed;
    document = parsed.document();
    words = parsed.words();
    phrases = new NounPhrases(this, words);
    known = wordClasses.known();
    numbers = words.numbers(known);
    classes = wordClasses.of(words, numbers, document.sentences().size());
    this.kinds = kinds;
    mendClitics();
  }

  /** "'s" belongs to a noun as its possessive, to a pronoun as its verb. */
  private void mendClitics() {
    for (int i = 1; i < classes.length; i++) {
      if (words.is(i, "'s")) {
        boolean noun = isNominal(i - 1) && !is(i - 1, WordClass.PRONOUN);
        boolean possessive = noun && !(i + 1 < classes.length && startsPredicate(i + 1));
        classes[i] = (possessive ? WordClass.PARTICLE : WordClass.AUXILIARY).code();
      } else if (words.is(i, "n't")) {
        classes[i] = WordClass.PARTICLE.code();
      } else if (is(i, WordClass.NOUN) && isSpeechVerb(i)) {
        classes[i] = WordClass.VERB.code();
      }
    }
  }

  /** "…," he notes. "…," Smith adds. */
  private boolean isSpeechVerb(int i) {
    boolean named =
        is(i - 1, WordClass.NAME) || isKind(i - 1, FunctionWords.PERSONAL) || isBehindQuote(i - 1);
    if (!named || !isKind(i, FunctionWords.SPEECH_FORM)) {
      return false;
    }
    return i + 1 >= classes.length
        || !words.isWord(i + 1)
        || words.is(i + 1, "that")
        || words.is(i + 1, "on")
        || words.is(i + 1, "for");
  }

  /** Whether a closing quotation mark and a noun phrase stand here: "…," the mayor. */
  private boolean isBehindQuote(int noun) {
    if (!is(noun, WordClass.NOUN)) {
      return false;
    }
    int start = phraseStart(noun, Math.max(0, noun - NounPhrases.LONGEST));
    return start > 0 && words.isSign(start - 1, '"');
  }

  private boolean startsPredicate(int i) {
    return is(i, WordClass.DETERMINER)
        || words.is(i, "not")
        || (is(i, WordClass.VERB) && words.lower(i).endsWith("ing"));
  }

  public Document document() {
    return document;
  }

  public Words words() {
    return words;
  }

  public Quotes quotes() {
    return parsed.quotes();
  }

  /** The text of the words from the first up to, but without, the second; line ends are spaces. */
  public String text(int from, int to) {
    return from < to ? cut(words.start(from), end(to - 1)) : "";
  }

  /** The same without the full stop of an abbreviation at its end: "Ana Diaz Jr". */
  public String name(int from, int to) {
    return from < to ? cut(words.start(from), words.bareEnd(to - 1)) : "";
  }

  private String cut(int start, int end) {
    return document.text().substring(start, end).replace('\n', ' ');
  }

  /** The text in lower case. */
  public String lower(int from, int to) {
    return text(from, to).toLowerCase(Locale.ROOT);
  }

  /** The name in lower case. */
  public String lowerName(int from, int to) {
    return name(from, to).toLowerCase(Locale.ROOT);
  }

  /** Whether a full stop stands at the word's end that is not the one of an abbreviation. */
  public boolean stops(int i) {
    return words.hasStop(i) && !isAbbreviation(i);
  }

  /** "Sen", "U.S", "R-Ky". */
  private boolean isAbbreviation(int i) {
    String form = words.lower(i);
    int hyphen = form.lastIndexOf('-');
    return isKind(i, FunctionWords.ABBREVIATION)
        || form.indexOf('.') >= 0
        || (hyphen > 0
            && isOfKind(known.number(form.substring(hyphen + 1)), FunctionWords.ABBREVIATION));
  }

  /** Where what the word ends comes to its end: behind the stop of an abbreviation, no other. */
  public int end(int i) {
    return stops(i) ? words.bareEnd(i) : words.end(i);
  }

  public boolean is(int i, WordClass wordClass) {
    return classes[i] == wordClass.code();
  }

  boolean isKind(int i, int kind) {
    return isOfKind(numbers[i], kind);
  }

  private boolean isOfKind(int number, int kind) {
    return number >= 0 && (kinds[number] & kind) != 0;
  }

  public WordClass classOf(int i) {
    return WordClass.at(classes[i]);
  }

  public boolean isVerbal(int i) {
    return is(i, WordClass.VERB) || is(i, WordClass.AUXILIARY);
  }

  public boolean isNominal(int i) {
    return is(i, WordClass.NOUN)
        || is(i, WordClass.NAME)
        || is(i, WordClass.NUMBER)
        || (is(i, WordClass.PRONOUN) && !isKind(i, FunctionWords.RELATIVE));
  }

  public boolean isBe(int i) {
    return isKind(i, FunctionWords.BE);
  }

  public boolean isNegation(int i) {
    return isKind(i, FunctionWords.NEGATION);
  }

  public boolean isRelative(int i) {
    return isKind(i, FunctionWords.RELATIVE);
  }

  public boolean isComma(int i) {
    return words.isSign(i, ',');
  }

  /** Whether the word says how many: "some", "two". */
  public boolean isQuantity(int i) {
    return isKind(i, FunctionWords.QUANTITY);
  }

  /** Whether the word is "his", "their" and the like. */
  public boolean isPossessive(int i) {
    return isKind(i, FunctionWords.POSSESSIVE);
  }

  /**
   * Where what may possess a noun stands, before the noun and its adjectives: the "'s" of "the
   * mayor's firm belief", the "her" of "her claim". It need not be a possessive.
   *
   * @param from looked for at this word at the earliest
   */
  public int possessorBefore(int noun, int from) {
    int before = noun - 1;
    while (before > from && is(before, WordClass.ADJECTIVE)) {
      before--;
    }
    return before;
  }

  /** Whether the word is "he", "they", "who" and the like. */
  public boolean isPersonal(int i) {
    return isKind(i, FunctionWords.PERSONAL);
  }

  /** Whether the word is "Monday", "today", "year" and the like. */
  public boolean isTime(int i) {
    return isKind(i, FunctionWords.TIME);
  }

  /**
   * The first word of the noun phrase that ends with the given word, with the prepositional phrases
   * in it; -1 if no noun phrase ends there.
   *
   * @param last the last word of the phrase
   * @param from the phrase begins at this word at the earliest
   */
  public int phraseStart(int last, int from) {
    return phrases.start(last, from);
  }

  /** The end of the noun phrase that begins at the word, prepositional phrases included. */
  public int phraseEnd(int first, int to) {
    return phrases.end(first, to);
  }
}
