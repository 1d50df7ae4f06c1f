package news.parallax.source.resolve;

import java.util.Set;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.mention.Mention;
import news.parallax.text.mention.NameLists;
import news.parallax.text.syntax.Words;

/** Finds the words and names that "who" and "which" go back to. */
final class RelativeWords {
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose");

  private static final Set<String> WHERE = Set.of("of", "from", "in", "at", "with");

  private final ArticleMentions mentions;
  private final Grammar grammar;
  private final Words words;
  private final NameLists names;
  private final PersonNouns people;

  RelativeWords(ArticleMentions mentions, NameLists names) {
    this.names = names;
    people = new PersonNouns(names);
    this.mentions = mentions;
    grammar = mentions.grammar();
    words = grammar.words();
  }

  /**
   * The last word of what a relative goes back to, with "who" that of the person before "of" and a
   * place, with "which" that of the body before "in" and a place; -1 if nothing stands before it.
   */
  int lastBefore(int relative) {
    int last = relative - 1;
    while (last > 0
        && (grammar.isComma(last)
            || grammar.is(last, WordClass.PREPOSITION)
            || NameLists.isPartyTag(words.lower(last)))) {
      last--;
    }
    Mention nearest = last >= 0 ? mentions.nameAt(last) : null;
    boolean where =
        nearest != null
            && (words.is(relative, "who") ? isWhereFrom(nearest) : isWhereBodyIs(nearest));
    return nearest != null && where ? nearest.from() - 2 : last;
  }

  /**
   * The first word of what a relative goes back to: with "who" of "the record of public figures"
   * the figures alone.
   */
  int phraseStart(int relative, int last) {
    int start = grammar.phraseStart(last, 0);
    if (words.is(relative, "who") && people.isMany(words.lower(last))) {
      for (int i = last - 1; i > start; i--) {
        if (grammar.is(i, WordClass.PREPOSITION)) {
          return i + 1;
        }
      }
    }
    return start;
  }

  /** "Ana Diaz of Porto", "the mayor of Porto", "many in Porto": where somebody is from. */
  private boolean isWhereFrom(Mention name) {
    int before = name.from() - 1;
    boolean led = before > 0 && WHERE.contains(words.lower(before));
    if (!led || name.entity().isToldPerson()) {
      return false;
    }
    if (name.entity().kind() == Kind.PLACE) {
      return true;
    }
    Mention bearer = mentions.nameAt(before - 1);
    boolean person = bearer != null && bearer.entity().kind() == Kind.PERSON;
    return person || names.isRole(words.lower(before - 1));
  }

  /** "Lund Hospital in Porto". */
  private boolean isWhereBodyIs(Mention name) {
    int before = name.from() - 1;
    Mention body = before > 0 && words.is(before, "in") ? mentions.nameAt(before - 1) : null;
    return name.entity().kind() == Kind.PLACE && body != null && body.entity().kind() == Kind.BODY;
  }

  boolean isRelative(int word) {
    return RELATIVE.contains(words.lower(word));
  }

  /** Whether a relative never goes back to a person. */
  boolean isOfThings(int relative) {
    return words.is(relative, "which") || words.is(relative, "that");
  }
}
