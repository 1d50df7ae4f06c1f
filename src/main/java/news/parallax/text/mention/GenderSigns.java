package news.parallax.text.mention;

import java.util.BitSet;
import news.parallax.text.grammar.SentenceSubjects;
import news.parallax.text.mention.Entity.Gender;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.syntax.Words;

/**
 * Tells by pronouns beside a name whether it is a man's or a woman's: "Lund released her album in
 * May" names a woman.
 */
public final class GenderSigns {
  /** How many mentions of one person are looked at. */
  private static final int MOST = 30;

  private final ArticleMentions mentions;
  private final Words words;
  private final SentenceSubjects subjects;
  private final BitSet attributed;

  /**
   * @param attributed the words within the content of attributions
   */
  public GenderSigns(ArticleMentions mentions, BitSet attributed) {
    this.mentions = mentions;
    this.attributed = attributed;
    words = mentions.grammar().words();
    subjects = new SentenceSubjects(mentions.grammar());
  }

  /** What the sentences tell that are of the person alone; unknown if they disagree. */
  public Gender of(Entity entity) {
    Gender told = Gender.UNKNOWN;
    int looked = 0;
    for (Mention mention : entity.mentions()) {
      if (!mention.isName()) {
        continue;
      }
      if (looked++ == MOST) {
        break;
      }
      Gender here = behind(mention);
      if (!here.fits(told)) {
        return Gender.UNKNOWN;
      }
      told = here == Gender.UNKNOWN ? told : here;
    }
    return told;
  }

  /** The gender of the first pronoun behind a name that is the subject of its sentence. */
  private Gender behind(Mention mention) {
    int sentence = mentions.document().sentenceAt(words.start(mention.from()));
    int first = words.firstOf(sentence);
    if (attributed.get(mention.from()) || !isAlone(first, mention)) {
      return Gender.UNKNOWN;
    }
    for (int i = mention.to(); i < words.firstOf(sentence + 1); i++) {
      Mention other = mentions.nameAt(i);
      boolean another =
          other != null
              && other.entity() != mention.entity()
              && other.entity().kind() == Kind.PERSON;
      if (attributed.get(i) || another) {
        return Gender.UNKNOWN;
      }
      Gender gender = Gender.ofPronoun(words.lower(i));
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
    }
    return Gender.UNKNOWN;
  }

  /** Whether nobody else is named before, and the name does not stand there by the way. */
  private boolean isAlone(int first, Mention mention) {
    for (int i = first; i < mention.first(); i++) {
      Mention other = mentions.at(i);
      if (other != null && other.entity().kind() == Kind.PERSON) {
        return false;
      }
    }
    return !subjects.isAside(first, mention.first());
  }
}
