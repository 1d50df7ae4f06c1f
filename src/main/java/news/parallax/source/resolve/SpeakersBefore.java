package news.parallax.source.resolve;

import java.util.List;
import news.parallax.article.Span;
import news.parallax.source.CitedSource;
import news.parallax.source.FoundAttribution;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Entity.Gender;
import news.parallax.text.mention.NameLists;
import org.jspecify.annotations.Nullable;

/** Tells which persons are cited before a pronoun that stands for somebody who is cited. */
final class SpeakersBefore {
  /** How many attributions back a pronoun looks. */
  private static final int FARTHEST = 16;

  private final CitingArticle article;
  private final PersonNouns people;

  SpeakersBefore(CitingArticle article, NameLists names) {
    this.article = article;
    people = new PersonNouns(names);
  }

  /**
   * A person whom an earlier attribution of the sentence cites, who is not cited within the words
   * of another before who is; null if none does.
   */
  @Nullable Resolved in(int sentence, int before, int index, Gender gender) {
    Resolved within = null;
    for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
      if (sentenceOf(i) != sentence) {
        continue;
      }
      Resolved speaker = article.resolved(i);
      boolean named =
          speaker.entity() != null
              || (speaker.how().equals(CitedSource.DESCRIPTION)
                  && people.isPerson(speaker.description()));
      if (named && isBefore(i, before) && canBe(speaker, gender)) {
        if (!isWithinSpeech(i)) {
          return speaker;
        }
        within = within == null ? speaker : within;
      }
    }
    return within;
  }

  /**
   * Who is named and was cited last before a sentence, in a paragraph from the first on; null if
   * nobody is. Who is only cited within what another says is passed over.
   */
  @Nullable Resolved lastBefore(int sentence, int first, int index, Gender gender) {
    for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
      int at = sentenceOf(i);
      if (at < 0 || at > sentence || isWithinSpeech(i)) {
        continue;
      }
      if (article.document.sentences().get(at).paragraph() < first) {
        return null;
      }
      Resolved speaker = article.resolved(i);
      if (speaker.entity() != null && canBe(speaker, gender)) {
        return speaker;
      }
    }
    return null;
  }

  /** Whether somebody else is cited before an attribution whom a pronoun of the gender fits. */
  boolean isOther(Entity entity, int index, Gender gender) {
    for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
      Entity cited = article.resolved(i).entity();
      if (cited != null && cited != entity && canBe(article.resolved(i), gender)) {
        return true;
      }
    }
    return false;
  }

  /** Who is named and speaks of what stands at a word, in the same attribution; null if nobody. */
  @Nullable Resolved of(int word, int index, Gender gender) {
    int telling = lastTelling(word, index);
    if (telling < 0) {
      return null;
    }
    Resolved speaker = article.resolved(telling);
    return speaker.entity() != null && canBe(speaker, gender) ? speaker : null;
  }

  /** Whether a word that an attribution cites stands in nothing that another one attributes. */
  boolean isOutside(int word, int index) {
    return lastTelling(word, index) < 0;
  }

  /** The last attribution before the index whose content holds a word; -1 if none does. */
  private int lastTelling(int word, int index) {
    int at = article.words.start(word);
    for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
      if (article.attributions.get(i).content().stream().anyMatch(span -> span.contains(at))) {
        return i;
      }
    }
    return -1;
  }

  /** The sentence in which an attribution tells who speaks; -1 if it does not. */
  private int sentenceOf(int index) {
    List<Span> source = article.attributions.get(index).source();
    return source.isEmpty() ? -1 : article.document.sentenceAt(source.get(0).start());
  }

  private boolean isBefore(int index, int word) {
    return article.attributions.get(index).source().get(0).start() < article.words.start(word);
  }

  private boolean isWithinSpeech(int index) {
    FoundAttribution attribution = article.attributions.get(index);
    return article.isAttributed(article.words.at(attribution.source().get(0).start()));
  }

  private boolean canBe(Resolved speaker, Gender gender) {
    Entity entity = speaker.entity();
    return speaker.isIndividual() && (entity == null || article.canBe(entity, gender));
  }
}
