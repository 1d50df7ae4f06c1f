package news.parallax.text.mention;

import java.util.Set;
import news.parallax.text.WordList;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.syntax.Words;

/**
 * Tells whether what stands beside a name shows that a person bears it: "the baker", "66"; what
 * stands there by chance does not, as in "missing Christmas" or "Porto, in the north".
 */
final class PersonSigns {
  private static final WordList CALLED = WordList.of("roles", "type");
  private static final WordList PERSONS = WordList.of("roles", "person");

  /** What ends like a word for a person: "newsletter". */
  private static final WordList THINGS = WordList.of("people", "ends like people");

  /** How nouns end that name one by what he does or holds. */
  private static final Set<String> ENDINGS = Set.of("ist", "ian", "man", "woman", "person");

  private static final Set<String> NAMING = Set.of("named", "called", "nicknamed");

  private final Grammar grammar;
  private final Words words;
  private final NameLists names;

  PersonSigns(Grammar grammar, NameLists names) {
    this.grammar = grammar;
    words = grammar.words();
    this.names = names;
  }

  /** Whether the description shows a person. */
  boolean show(Description description) {
    int from = words.at(description.span().start());
    int to = from;
    while (to < words.count() && words.start(to) < description.span().end()) {
      to++;
    }
    return switch (description.kind()) {
      case AGE, HOME, PREDICATE -> true;
      case AFFILIATION -> false;
      case BRACKET -> NameLists.isPartyTag(words.lower(from)) || namesPerson(from, to);
      case TITLE -> namesPerson(from, to);
      case APPOSITION ->
          NameLists.isPartyTag(words.lower(from)) || namesPerson(from, headEnd(from, to));
    };
  }

  /** The end of what says what somebody is, before what says more: "whose mayor", "of Porto". */
  private int headEnd(int from, int to) {
    int end = from;
    while (end < to
        && !grammar.is(end, WordClass.PREPOSITION)
        && !grammar.isRelative(end)
        && !words.is(end, "whose")
        && !words.is(end, "that")) {
      end++;
    }
    return end;
  }

  /** "Diaz, who"; but "the mayor of Porto, who". */
  boolean isSpokenOf(NameRun run) {
    int next = run.to();
    int told = next < words.count() && grammar.isComma(next) ? next + 1 : next;
    return told < words.count()
        && (words.is(told, "who") || words.is(told, "whose"))
        && !(run.from() > 0 && grammar.is(run.from() - 1, WordClass.PREPOSITION));
  }

  /** Whether a word for one person stands there, and is not a possessor: "the mayor's Porto". */
  private boolean namesPerson(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean possessor = i + 1 < words.count() && words.is(i + 1, "'s");
      boolean adjective = grammar.is(i, WordClass.ADJECTIVE) || words.isCapitalised(i);
      String word = words.lower(i);
      boolean doer = grammar.is(i, WordClass.NOUN) && isDoer(word);
      boolean person = adjective ? names.isTitle(word) : doer || isPerson(word);
      if (!possessor && (person || word.endsWith("-year-old"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(String word) {
    return names.isTitle(word)
        || names.genderOfNoun(word) != Entity.Gender.UNKNOWN
        || PERSONS.contains(word)
        || CALLED.contains(word)
        || NAMING.contains(word);
  }

  private boolean isDoer(String word) {
    int letters = word.length();
    boolean agent = letters > 4 && (word.endsWith("er") || word.endsWith("or"));
    boolean thing = THINGS.contains(word) || names.isBodyKind(word) || names.isThing(word);
    return (agent && !thing && !names.isBody(word))
        || ENDINGS.stream().anyMatch(end -> letters > end.length() + 2 && word.endsWith(end));
  }
}
