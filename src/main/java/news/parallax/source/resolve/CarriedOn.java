package news.parallax.source.resolve;

import java.util.List;
import news.parallax.article.Span;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.mention.Mention;

/** Tells whether a quotation without a speaker goes on with the words of the speaker before. */
final class CarriedOn {
  /** How many words before and behind the quotation are looked at. */
  private static final int NEAR = 60;

  private final CitingArticle article;

  CarriedOn(CitingArticle article) {
    this.article = article;
  }

  /**
   * Whether the sentence around the quotation speaks of other people and not of the speaker before:
   * "Some of Diaz's speech was vague: “…”".
   */
  boolean isOfAnother(int index) {
    Entity speaker = article.resolved(index - 1).entity();
    List<Span> content = article.attributions.get(index).content();
    if (speaker == null || speaker.kind() != Kind.PERSON) {
      return false;
    }
    int sentence = article.document.sentenceAt(content.get(0).start());
    int quoted = article.words.at(content.get(0).start());
    int behind = article.endOf(content.get(content.size() - 1));
    int from = Math.max(article.words.firstOf(sentence), quoted - NEAR);
    int to = Math.min(article.words.firstOf(sentence + 1), Math.min(behind, quoted + NEAR) + NEAR);
    boolean another = false;
    for (int i = from; i < to; i++) {
      Mention mention = article.mentions.at(i);
      if (mention == null || article.isAttributed(i)) {
        continue;
      }
      if (mention.entity() == speaker) {
        return false;
      }
      another |= mention.entity().kind() == Kind.PERSON && mention.entity().isSurelyPerson();
    }
    return another;
  }
}
