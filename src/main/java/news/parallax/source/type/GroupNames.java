package news.parallax.source.type;

import java.util.List;
import news.parallax.source.SourceType;
import news.parallax.source.type.DescriptionWords.Token;
import news.parallax.source.type.TypeWords.Entry;
import news.parallax.source.type.TypeWords.Match;

/**
 * Names that end with "Group", which firms have: a group that is no name has an article or an
 * adjective before it, "the group", "a civil rights group".
 */
final class GroupNames {
  private static final String GROUP = "group";

  private final TypeWords list;

  GroupNames(TypeWords list) {
    this.list = list;
  }

  /** The firm of "at Lund Group"; the body itself where it is no such name. */
  Match firm(List<Token> words, Match body) {
    if (!body.entry().phrase().equals(GROUP) || !endsName(words, body.to())) {
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
