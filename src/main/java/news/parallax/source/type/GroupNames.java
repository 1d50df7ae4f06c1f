package news.parallax.source.type;

import java.util.List;
import java.util.Set;
import news.parallax.source.SourceType;
import news.parallax.source.type.DescriptionWords.Token;
import news.parallax.source.type.TypeWords.Entry;
import news.parallax.source.type.TypeWords.Match;
import news.parallax.text.WordList;
import news.parallax.text.mention.NameLists;

/**
 * Names of bodies whose last word many kinds of bodies have: a group that is no name has an article
 * or an adjective before it, "the group", "a civil rights group", and councils are of a state by
 * what stands before them.
 */
final class GroupNames {
  private static final String GROUP = "group";
  private static final String COUNCIL = "council";

  /** What councils of a state or a town are called. */
  private static final WordList RULING = WordList.of("people", "council of a state");

  /** What ends the name of a body that has another's name in it: "Reuters Institute". */
  private static final Set<String> ENDINGS =
      Set.of("institute", "union", "society", "foundation", "federation", "league");

  private final TypeWords list;
  private final NameLists names = new NameLists();

  GroupNames(TypeWords list) {
    this.list = list;
  }

  /** The firm of "at Lund Group", the council of an industry; the body itself where it is none. */
  Match named(List<Token> words, Match body) {
    return body.entry().phrase().equals(GROUP) ? firm(words, body) : council(words, body);
  }

  private Match firm(List<Token> words, Match body) {
    if (!endsName(words, body.to())) {
      return body;
    }
    int first = body.from();
    while (first > 0 && isOfName(words.get(first - 1))) {
      first--;
    }
    boolean bare = first > 0 && DescriptionPhrases.isPreposition(words.get(first - 1).word());
    return bare && first < body.from()
        ? new Match(
            new Entry(HeadRole.BODY, SourceType.BUSINESS, body.entry().phrase()), first, body.to())
        : body;
  }

  /**
   * The council that people or firms formed, "Synthetic Turf Council", "Council for Housing"; that
   * of a state or a town as it is: "Porto City Council", "Porto Council", "the council".
   */
  Match council(List<Token> words, Match body) {
    boolean named = body.entry().phrase().equals(COUNCIL) && words.get(body.from()).capital();
    Token before = named && body.from() > 0 ? words.get(body.from() - 1) : null;
    Token first = body.from() > 1 ? words.get(body.from() - 2) : null;
    boolean longer =
        first != null && first.capital() && !DescriptionWords.isDeterminer(first.word());
    boolean ofField = before != null && before.capital() && longer && !isOfState(before);
    boolean forField =
        named && (before == null || !before.capital()) && isForField(words, body.to());
    if (!ofField && !forField) {
      return body;
    }
    boolean firms = words.subList(0, body.from()).stream().anyMatch(GroupNames::isOfIndustry);
    SourceType type = firms ? SourceType.BUSINESS : SourceType.CIVIL_SOCIETY;
    return new Match(new Entry(HeadRole.SEAT, type, COUNCIL), body.from(), body.to());
  }

  private static boolean isOfIndustry(Token token) {
    return token.capital() && Memberships.isIndustry(token.word());
  }

  /** "Council for Housing", "Council of the Great City Schools", but "Council of Ministers". */
  private boolean isForField(List<Token> words, int at) {
    String next = at + 1 < words.size() ? words.get(at).word() : "";
    if (!next.equals("of")) {
      return next.equals("for");
    }
    boolean the = DescriptionWords.isDeterminer(words.get(at + 1).word()) && at + 2 < words.size();
    Token field = words.get(the ? at + 2 : at + 1);
    return field.capital() && !isOfState(field);
  }

  private boolean isOfState(Token before) {
    String word = before.word();
    return before.possessive()
        || RULING.contains(word)
        || StateOffices.isTopic(word)
        || DescriptionWords.isDeterminer(word)
        || DescriptionPhrases.isPreposition(word)
        || names.isPlace(word)
        || names.isCountry(word)
        || list.isKnown(word)
        || list.qualifier(word) != null;
  }

  /** The institute of "Reuters Institute", which is no outlet; the body itself if it is whole. */
  Match ofOutlet(List<Token> words, Match body) {
    boolean held =
        body.entry().role() == HeadRole.BODY
            && (body.entry().type() == SourceType.MEDIA
                || body.entry().type() == SourceType.BUSINESS);
    if (!held || body.to() >= words.size() || words.get(body.to() - 1).possessive()) {
      return body;
    }
    Token next = words.get(body.to());
    Match more = next.capital() ? list.bodyAt(words, body.to(), body.to() + 1) : null;
    more = more == null && next.capital() ? list.headAt(words, body.to(), body.to() + 1) : more;
    return more != null && ENDINGS.contains(next.word()) ? more : body;
  }

  private static boolean endsName(List<Token> words, int end) {
    return end == words.size() || DescriptionPhrases.isPreposition(words.get(end).word());
  }

  /** What is no article, adjective or noun that tells a type by itself. */
  private boolean isOfName(Token token) {
    String word = token.word();
    return !token.possessive()
        && !DescriptionWords.isDeterminer(word)
        && !DescriptionPhrases.isPreposition(word)
        && !list.isKnown(word)
        && list.qualifier(word) == null;
  }
}
