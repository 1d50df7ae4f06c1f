package news.parallax.frame.label;

import java.util.Locale;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Mention;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells names that may be told as somebody's from parts of longer ones ("Life" of "Priests for
 * Life", "Trade Act" of "Freedom of Trade Act", "Minutes" of "60 Minutes") and from what many are
 * called by ("the Cuban-American").
 */
final class WholeNames {
  private final Words words;
  private final LabelWords lists;
  private final ArticleMentions mentions;

  WholeNames(ArticleMentions mentions, LabelWords lists) {
    this.mentions = mentions;
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
    return first > 1
        && entity.kind() != Entity.Kind.PERSON
        && (words.is(first - 1, "for") || words.is(first - 1, "of"))
        && words.isCapitalised(first - 2)
        && words.sentenceFirst(words.sentenceOf(first)) < first - 2
        && !lists.names.isTitle(words.lower(first - 2))
        && !isPerson(mentions.nameAt(first - 2));
  }

  /** "Ana Diaz of Orlov News". */
  private static boolean isPerson(@Nullable Mention other) {
    return other != null && other.entity().isToldPerson();
  }
}
