package news.parallax.source.resolve;

import news.parallax.text.grammar.SentenceSubjects;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Entity.Gender;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.mention.Mention;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells of whom sentences are, for whom a pronoun rather stands than for whom they name by the way.
 */
final class SentenceLeads {
  /** How many sentences before one its rivals may lead. */
  private static final int NEAREST = 3;

  private final CitingArticle article;
  private final ShownPeople shown;
  private final SentenceSubjects subjects;
  private final Words words;

  SentenceLeads(CitingArticle article, ShownPeople shown, SentenceSubjects subjects) {
    this.article = article;
    this.shown = shown;
    this.subjects = subjects;
    words = article.words;
  }

  /** Whether somebody may be meant by a pronoun of the gender. */
  boolean fits(Entity entity, Gender gender, boolean sure) {
    return entity.kind() == Kind.PERSON
        && article.canBe(entity, gender)
        && !shown.isParty(entity)
        && !article.isListedBody(entity)
        && (!sure || shown.contains(entity) || article.isKnownAs(entity, gender));
  }

  /**
   * Whether somebody is mentioned only as a possessor or in the words of another, or by the way in
   * a sentence before the pronoun's, and a sentence before it is of somebody else who may be meant.
   *
   * @param at the sentence of the mention
   * @param within whether that is the sentence of the pronoun too
   * @param first the first sentence that is looked at
   */
  boolean isRivalled(
      Entity entity, Mention mention, int at, boolean within, int first, Gender gender) {
    if (within ? isFree(mention) : isOf(mention, at)) {
      return false;
    }
    for (int s = at - 1; s >= Math.max(first, at - NEAREST); s--) {
      Entity leader = leader(s, gender);
      if (leader != null) {
        return leader != entity;
      }
    }
    return false;
  }

  /** Whom a sentence is of: its first person, if its subject; null if there is none. */
  private @Nullable Entity leader(int sentence, Gender gender) {
    for (int i = words.firstOf(sentence); i < words.firstOf(sentence + 1); i++) {
      Mention mention = article.mentions.at(i);
      if (mention != null && fits(mention.entity(), gender, true)) {
        return isOf(mention, sentence) ? mention.entity() : null;
      }
    }
    return null;
  }

  /** Whether a sentence is of whom a mention names, not only of what is his. */
  private boolean isOf(Mention mention, int sentence) {
    return isFree(mention) && !subjects.isAside(words.firstOf(sentence), mention.first());
  }

  private boolean isFree(Mention mention) {
    return !isOwner(mention) && !article.isAttributed(mention.from());
  }

  /** "Diaz's plan", "his plan", "numerous Diaz nominees". */
  private boolean isOwner(Mention mention) {
    int next = mention.to();
    boolean noun =
        mention.isName()
            && next < words.count()
            && article.grammar.is(next, WordClass.NOUN)
            && !words.isCapitalised(next);
    return noun
        || (next < words.count() && words.is(next, "'s"))
        || article.grammar.isPossessive(mention.from());
  }
}
