package news.parallax.source.type;

import java.util.List;
import java.util.Set;
import news.parallax.source.SourceType;
import news.parallax.source.type.DescriptionWords.Token;
import news.parallax.source.type.TypeWords.Match;
import news.parallax.text.WordList;

/**
 * Bodies that a description has by the way, and that nobody holds an office at: where he spoke,
 * what he deals with, among whom he is the best, and words of other names.
 */
final class IncidentalBodies {
  /** What is done about a body. */
  private static final WordList DEALING = WordList.of("people", "dealing with a body");

  /** What things are done in, and need not be done for: "runs programs in the United States". */
  private static final Set<String> AREAS =
      Set.of("state", "states", "nation", "nations", "country", "countries", "city", "county");

  /** Articles and owners of a document in which somebody speaks. */
  private static final Set<String> ITS = Set.of("a", "an", "his", "her", "its", "their");

  /** Among whom somebody is the best or the first: "one of the nation's leading lawyers". */
  private static final Set<String> COMPARED = Set.of("leading", "top", "most", "first", "premier");

  private static final Set<String> RECEIVING =
      Set.of(
          "seen", "obtained", "reviewed", "viewed", "read", "cited", "quoted", "leaked", "shared");

  private final TypeWords list;

  IncidentalBodies(TypeWords list) {
    this.list = list;
  }

  /** Whether a body is told by the way. */
  boolean is(List<Token> words, Match body) {
    return isInName(words, body)
        || isDealtWith(words, body)
        || isCompared(words, body)
        || isArea(words, body)
        || isOfName(words, body);
  }

  /** Whether words begin there that tell where somebody spoke or who has his document. */
  boolean isCited(List<Token> words, int i) {
    return isTold(words, i) || isReceived(words, i);
  }

  /** "State" of "Garden State Equality", "state" of "director of state and federal affairs". */
  private boolean isOfName(List<Token> words, Match place) {
    if (!place.entry().phrase().equals("state") || place.to() >= words.size()) {
      return false;
    }
    Token next = words.get(place.to());
    boolean named =
        words.get(place.from()).capital()
            && next.capital()
            && !list.isKnown(next.word())
            && list.qualifier(next.word()) == null;
    return named || next.word().equals("and");
  }

  /** "Child" of "of Porto Child Services", "day laborer" of "Day Laborer Network". */
  private static boolean isInName(List<Token> words, Match people) {
    Token next = people.to() < words.size() ? words.get(people.to()) : null;
    return people.entry().type() == SourceType.CITIZEN
        && next != null
        && !next.word().equals("and")
        && !DescriptionPhrases.isPreposition(next.word());
  }

  /** "government" of "director of government relations", who need not be of it. */
  private static boolean isDealtWith(List<Token> words, Match body) {
    return body.to() < words.size() && DEALING.contains(words.get(body.to()).word());
  }

  /** "in a statement to the Porto Times": where somebody speaks, not where he works. */
  private boolean isTold(List<Token> words, int in) {
    boolean paper =
        in + 2 < words.size()
            && words.get(in).word().equals("in")
            && ITS.contains(words.get(in + 1).word());
    Match document = paper ? list.headAt(words, in + 2, words.size()) : null;
    return document != null && document.entry().role() == HeadRole.MAKER;
  }

  /** "in the United States", "in the city": where something is. */
  private static boolean isArea(List<Token> words, Match place) {
    int before = place.from() - 1;
    while (before > 0
        && (words.get(before).word().equals("united")
            || DescriptionWords.isDeterminer(words.get(before).word()))) {
      before--;
    }
    return before > 0
        && AREAS.contains(place.entry().phrase())
        && words.get(before).word().equals("in")
        && !words.get(place.to() - 1).possessive();
  }

  /** "the nation's" of "one of the nation's leading lawyers". */
  boolean isCompared(List<Token> words, Match place) {
    String next = place.to() < words.size() ? words.get(place.to()).word() : "";
    int one = place.from() - 3;
    boolean among = one >= 0 && words.get(one).word().equals("one");
    return words.get(place.to() - 1).possessive()
        && place.entry().role() == HeadRole.SEAT
        && (among || COMPARED.contains(next) || next.endsWith("est"));
  }

  /** "a letter seen by the Porto Times": who has a document did not issue it. */
  private static boolean isReceived(List<Token> words, int i) {
    return i > 0 && RECEIVING.contains(words.get(i - 1).word()) && words.get(i).word().equals("by");
  }
}
