package news.parallax.frame.label;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Mention;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Words;

/**
 * Tells of which pronouns it is sure whom they stand for: nobody else who could be meant is spoken
 * of in the sentence before and so far in this one, or it takes up as subject the subject of the
 * sentence before. Not sure within quotation marks, where another speaks, but of whom is named
 * there.
 */
public final class SurePronouns {
  private static final LabelWords LISTS = new LabelWords();

  private static final int SENTENCES_BACK = 2;

  private final ArticleMentions mentions;
  private final Words words;
  private final Syntax syntax;
  private final int[] openQuote;

  /** Reads where quotation marks are open. */
  public SurePronouns(ParsedDocument document, ArticleMentions mentions) {
    this.mentions = mentions;
    this.words = mentions.grammar().words();
    syntax = document.syntax();
    openQuote = openQuotes(words);
  }

  /**
   * Whether the pronoun surely stands for its entity.
   *
   * @param others words of the parse that head who else takes part in the clause
   */
  public boolean isSure(Mention pronoun, List<Integer> others) {
    Entity entity = pronoun.entity();
    int word = pronoun.from();
    int sentence = words.sentenceOf(word);
    int from = words.sentenceFirst(Math.max(0, sentence - SENTENCES_BACK));
    int quote = openQuote[word];
    Set<Entity> people = new HashSet<>();
    boolean strangers = false;
    boolean named = false;
    for (int w = Math.max(from, quote); w < word; w++) {
      Mention mention = mentions.at(w);
      if (mention == null) {
        strangers |= isStranger(w) && words.sentenceOf(w) == sentence;
        continue;
      }
      Entity other = mention.entity();
      boolean person = other.kind() == Entity.Kind.PERSON && fits(other, entity);
      if (person) {
        people.add(other);
        named |= other == entity && mention.isName();
      }
    }
    for (int other : others) {
      Mention mention = mentions.at(other);
      if (mention != null && mention.entity() == entity) {
        return false;
      }
    }
    return named && !strangers && (people.size() == 1 || continues(pronoun, word, quote));
  }

  private static boolean fits(Entity other, Entity entity) {
    return other == entity || other.gender().fits(entity.gender());
  }

  /** Whether it takes up, as subject, the subject of the sentence before. */
  private boolean continues(Mention pronoun, int word, int quote) {
    int sentence = words.sentenceOf(word);
    if (quote > 0 || sentence == 0 || word > words.sentenceFirst(sentence) + 2) {
      return false;
    }
    Set<Entity> subjects = new HashSet<>();
    for (int w = words.sentenceFirst(sentence - 1); w < words.sentenceFirst(sentence); w++) {
      Mention mention = isSubject(w) || isJoined(w) ? mentions.at(w) : null;
      if (mention != null && mention.entity().kind() == Entity.Kind.PERSON) {
        subjects.add(mention.entity());
      }
    }
    return isSubject(word) && subjects.equals(Set.of(pronoun.entity()));
  }

  private boolean isSubject(int word) {
    int relation = syntax.relation(word);
    return relation == Relation.NSUBJ || relation == Relation.NSUBJPASS;
  }

  /** Whether it is joined to a subject: "Ana and Tom left". */
  private boolean isJoined(int word) {
    return syntax.relation(word) == Relation.CONJ
        && syntax.head(word) >= 0
        && isSubject(syntax.head(word));
  }

  /** A person without a name: "the ideal pick", "a lawyer". */
  private boolean isStranger(int word) {
    int relation = syntax.relation(word);
    boolean argument = isSubject(word) || relation == Relation.DOBJ || relation == Relation.POBJ;
    String form = words.form(word);
    return argument && (LISTS.isPerson(form) || form.equals("person"));
  }

  /** For each word the quotation mark of its paragraph that is open before it; -1 if none is. */
  private static int[] openQuotes(Words words) {
    int[] open = new int[words.count()];
    int at = -1;
    for (int w = 0; w < open.length; w++) {
      at = w > 0 && words.paragraphOf(w) != words.paragraphOf(w - 1) ? -1 : at;
      open[w] = at;
      if (words.isMark(w)) {
        at = at < 0 ? w : -1;
      }
    }
    return open;
  }
}
