package news.parallax.frame.label;

import java.util.Locale;
import java.util.Set;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Mention;
import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells names that may be told as somebody's from parts of longer ones ("Life" of "Priests for
 * Life", "Trade Act" of "Freedom of Trade Act", "Minutes" of "60 Minutes") and from what many are
 * called by ("the Cuban-American").
 */
final class WholeNames {
  /** As many words as the name of a body has before its last part. */
  private static final int LONGEST = 10;

  private static final Set<String> JOINING = Set.of("for", "of", "in", "on", "to", "against");

  private final Words words;
  private final LabelWords lists;
  private final ArticleMentions mentions;
  private final Dependencies tree;

  WholeNames(ParsedDocument document, ArticleMentions mentions, LabelWords lists) {
    this.mentions = mentions;
    tree = Dependencies.of(document);
    this.words = mentions.grammar().words();
    this.lists = lists;
  }

  /** Whether the mention names its actor, and its actor has a name of his own. */
  boolean isWhole(Mention mention) {
    boolean cut = Character.isLowerCase(mention.entity().name().charAt(0)); // "for Women"
    return !cut && !isOfMany(mention.entity()) && !isPart(mention);
  }

  /** "Virginia Democrat", "African-American". */
  private boolean isOfMany(Entity entity) {
    String name = entity.name().toLowerCase(Locale.ROOT);
    String last = name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1);
    boolean tied = name.indexOf('-') > 0 && name.indexOf(' ') < 0;
    boolean person = entity.kind() == Entity.Kind.PERSON;
    return (person && lists.isParty(last)) || (tied && lists.names.isDemonym(last));
  }

  private boolean isPart(Mention mention) {
    int first = mention.first();
    Entity entity = mention.entity();
    if (!mention.isName() || first == 0 || entity.kind() == Entity.Kind.PLACE) {
      return false;
    }
    if (Character.isDigit(words.first(first - 1))) {
      return entity.name().indexOf(' ') < 0;
    }
    if (first < 2 || entity.kind() == Entity.Kind.PERSON) {
      return false;
    }
    return isJoined(first) || endsBody(first);
  }

  /**
   * "Priests for Life". A capital at the start of a sentence tells no name but before "for": "Most
   * of Congress", "Data for Progress".
   */
  private boolean isJoined(int first) {
    boolean isFor = words.is(first - 1, "for");
    int begin = words.sentenceFirst(words.sentenceOf(first));
    boolean opens = begin == first - 2;
    return (isFor || words.is(first - 1, "of"))
        && words.isCapitalised(first - 2)
        && begin <= first - 2
        && (!opens || (isFor && Tag.isNoun(tree.tag(first - 2))))
        && !lists.names.isTitle(words.lower(first - 2))
        && !isPerson(mentions.nameAt(first - 2));
  }

  /** "League of the South", "Foundation for Fair Courts in Education". */
  private boolean endsBody(int first) {
    int begin = words.sentenceFirst(words.sentenceOf(first));
    int joins = 0;
    boolean article = false;
    for (int w = first - 1; w >= Math.max(begin, first - LONGEST); w--) {
      if (words.isCapitalised(w)) {
        boolean joined = joins > 1 || (joins == 1 && article && words.is(first - 2, "of"));
        if (joined && lists.names.isBody(words.lower(w))) {
          return true;
        }
      } else if (JOINING.contains(words.lower(w))) {
        joins++;
      } else if (words.is(w, "the")) {
        article = true;
      } else {
        return false;
      }
    }
    return false;
  }

  /** "Ana Diaz of Orlov News". */
  private static boolean isPerson(@Nullable Mention other) {
    return other != null && other.entity().isToldPerson();
  }
}
