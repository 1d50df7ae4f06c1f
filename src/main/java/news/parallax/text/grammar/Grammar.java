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
  /** Longest noun phrase looked at, in words: keeps odd text from costing more than its length. */
  private static final int LONGEST_PHRASE = 40;

  private final ParsedDocument parsed;
  private final Document document;
  private final Words words;
  private final byte[] classes;

  private final KnownWords known;

  /** By word, its number among the known ones. */
  private final int[] numbers;

  /** By the number of a word, on which of the lists of {@link FunctionWords} it stands. */
  private final int[] kinds;

  Grammar(ParsedDocument parsed, WordClasses wordClasses, int[] kinds) {
    this.parsed = parsed;
    document = parsed.document();
    words = parsed.words();
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
    int start = phraseStart(noun, Math.max(0, noun - LONGEST_PHRASE));
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
            && isOfKind(known.number(form, hyphen + 1, form.length()), FunctionWords.ABBREVIATION));
  }

  /** Where what the word ends comes to its end: behind the stop of an abbreviation, no other. */
  public int end(int i) {
    return stops(i) ? words.bareEnd(i) : words.end(i);
  }

  public boolean is(int i, WordClass wordClass) {
    return classes[i] == wordClass.code();
  }

  private boolean isKind(int i, int kind) {
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

  /** Whether the word is "he", "they", "who" and the like. */
  public boolean isPersonal(int i) {
    return isKind(i, FunctionWords.PERSONAL);
  }

  /** Whether the word is "Monday", "today", "year" and the like. */
  public boolean isTime(int i) {
    return isKind(i, FunctionWords.TIME);
  }

  /** Whether a noun phrase can go on over the word, seen from its right. */
  private boolean isInsidePhrase(int i) {
    return switch (classOf(i)) {
      case NOUN, NAME, ADJECTIVE, NUMBER -> true;
      case PARTICLE -> words.is(i, "'s") || words.isSign(i, '\'');
      case PUNCTUATION, OTHER ->
          words.isSign(i, '&')
              || words.isSign(i, '-')
              || words.isSign(i, '\'')
              || (words.isSign(i, '.')
                  && words.isAttached(i)
                  && isKind(i - 1, FunctionWords.ABBREVIATION));
      default -> words.is(i, "'s") || words.isSign(i, '%') || words.isSign(i, '$');
    };
  }

  /**
   * The first word of the noun phrase that ends with the given word, with the prepositional phrases
   * in it; -1 if no noun phrase ends there.
   *
   * @param last the last word of the phrase
   * @param from the phrase begins at this word at the earliest
   */
  public int phraseStart(int last, int from) {
    if (last < from) {
      return -1;
    }
    if (is(last, WordClass.PRONOUN) && !words.is(last, "one")) {
      return last;
    }
    if (!isNominal(last)
        && !is(last, WordClass.ADJECTIVE)
        && !is(last, WordClass.DETERMINER)
        && !words.is(last, "'s")
        && !isInsidePhrase(last)) {
      return -1;
    }
    int limit = Math.max(from, last - LONGEST_PHRASE);
    int start = chunkStart(last, limit);
    while (start - 2 >= limit && joins(start - 1) && isPhraseEnd(start - 2)) {
      int before = chunkStart(start - 2, limit);
      if (before < 0 || before > start - 2) {
        break;
      }
      start = before;
    }
    return start;
  }

  private boolean isPhraseEnd(int i) {
    return isKind(i, FunctionWords.QUANTITY) || (isNominal(i) && !is(i, WordClass.PRONOUN));
  }

  /** Whether a preposition ties the phrase behind it to the one before. */
  private boolean joins(int i) {
    if (is(i, WordClass.PREPOSITION)) {
      return isKind(i, FunctionWords.JOINING) && !(i > 0 && isTime(i - 1));
    }
    return words.is(i, "and") || words.isSign(i, '&');
  }

  /** The start of the run of nouns, adjectives and determiner that ends with the word. */
  private int chunkStart(int last, int limit) {
    int start = last;
    while (start - 1 >= limit
        && isInsidePhrase(start - 1)
        && !stops(start - 1)
        && !(isTime(start - 1) && start - 1 < last)) {
      start--;
    }
    while (start - 1 >= limit && isDeterminer(start - 1)) {
      start--;
    }
    if (start - 1 >= limit && words.is(start - 1, "'s")) {
      return chunkStart(start - 1, limit);
    }
    return start;
  }

  private boolean isDeterminer(int i) {
    return (is(i, WordClass.DETERMINER) && !words.is(i, "that"))
        || (is(i, WordClass.PRONOUN) && isKind(i, FunctionWords.POSSESSIVE))
        || (isKind(i, FunctionWords.QUANTITY) && !is(i, WordClass.VERB));
  }

  /** The end of the noun phrase that begins at the word, prepositional phrases included. */
  public int phraseEnd(int first, int to) {
    int limit = Math.min(to, first + LONGEST_PHRASE);
    if (first >= limit) {
      return first;
    }
    if (is(first, WordClass.PRONOUN)
        && !isKind(first, FunctionWords.POSSESSIVE)
        && !isKind(first, FunctionWords.QUANTITY)) {
      return first + 1;
    }
    int end = chunkEnd(first, limit);
    while (end > first
        && end + 1 < limit
        && joinsForward(end)
        && chunkEnd(end + 1, limit) > end + 1) {
      int next = chunkEnd(end + 1, limit);
      if (isTime(end + 1)) {
        break;
      }
      end = next;
    }
    return end;
  }

  private boolean joinsForward(int i) {
    return (is(i, WordClass.PREPOSITION) && isKind(i, FunctionWords.JOINING))
        || words.is(i, "and")
        || words.isSign(i, '&');
  }

  private int chunkEnd(int first, int limit) {
    int end = first;
    while (end < limit && isDeterminer(end)) {
      end++;
    }
    while (end < limit
        && isInsidePhrase(end)
        && (end == first || !(isTime(end) || stops(end - 1)))) {
      end++;
    }
    return end;
  }
}
