package news.parallax.source.type;

import java.util.List;
import news.parallax.source.type.DescriptionWords.Token;
import news.parallax.source.type.TypeWords.Entry;
import news.parallax.source.type.TypeWords.Match;
import org.jspecify.annotations.Nullable;

/** Who holds an office told behind the name of a body: "University of Porto president". */
final class BodyBearers {
  private final TypeWords list;

  BodyBearers(TypeWords list) {
    this.list = list;
  }

  /**
   * The president of "Federation of Teachers President", not the owners of "Association of Owners".
   */
  static boolean isOfficer(Match bearer) {
    return bearer.entry().role() == HeadRole.OFFICE && !bearer.entry().phrase().endsWith("s");
  }

  /** Who stands at the end of a body's name, or is named beside it; null if nobody. */
  @Nullable Match behind(List<Token> words, int phraseEnd) {
    if (phraseEnd >= words.size()) {
      return null;
    }
    String next = words.get(phraseEnd).word();
    return SourceTyping.BELONGING.contains(next) || next.equals("and") ? atEnd(words) : null;
  }

  /** "University of Porto president": the president, not the university. */
  private @Nullable Match atEnd(List<Token> words) {
    int last = words.size() - 1;
    Entry entry = list.head(words.get(last).word());
    boolean bearer =
        entry != null
            && entry.role() != HeadRole.MAKER
            && !DescriptionWords.isDeterminer(words.get(last - 1).word())
            && !DescriptionPhrases.isPreposition(words.get(last - 1).word());
    return bearer && entry != null ? new Match(entry, last, last + 1) : null;
  }
}
