package news.parallax.source.resolve;

import java.util.List;
import news.parallax.article.Span;
import news.parallax.text.grammar.SentenceSubjects;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Entity.Gender;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.mention.Mention;

/**
 * Finds pronouns of which too little tells for whom they stand, once all sources of an article are
 * resolved. Who goes on to speak was cited right before, and by name somewhere; whoever was not is
 * meant surely only if the sentence is about him, or the one before, and about nobody else.
 */
final class DoubtedPronouns {
  private final CitingArticle article;
  private final List<Resolved> sources;
  private final SentenceSubjects subjects;
  private final ShownPeople shown;

  /**
   * @param sources whom the attributions cite, in their order
   */
  DoubtedPronouns(CitingArticle article, List<Resolved> sources) {
    this.article = article;
    this.sources = sources;
    subjects = new SentenceSubjects(article.grammar);
    shown = new ShownPeople(article);
  }

  /** The source, in doubt if it is a pronoun that may stand for another. */
  Resolved judge(int index) {
    Resolved source = sources.get(index);
    Entity entity = source.entity();
    List<Span> spans = article.attributions.get(index).source();
    boolean pronoun = source.how().equals("pronoun") && entity != null && !spans.isEmpty();
    int word = spans.isEmpty() ? 0 : article.words.at(spans.get(0).start());
    if (!pronoun || entity == null || article.words.lower(word).equals("they")) {
      return source;
    }
    boolean goesOn = isLastCited(entity, index) && article.isCitedByName(entity);
    return goesOn || isOnlySubject(entity, word) ? source : source.doubted();
  }

  /** Whether whoever the text cites last before an attribution is the same. */
  private boolean isLastCited(Entity entity, int index) {
    int at = start(index);
    int last = -1;
    for (int i = 0; i < sources.size(); i++) {
      boolean nearer = last < 0 || start(i) > start(last);
      if (i != index && start(i) < at && nearer) {
        last = i;
      }
    }
    return last >= 0 && sources.get(last).entity() == entity;
  }

  /** Where an attribution tells who speaks, or else where the words begin. */
  private int start(int index) {
    List<Span> source = article.attributions.get(index).source();
    return (source.isEmpty() ? article.attributions.get(index).content() : source).get(0).start();
  }

  /** Whether the sentence of a pronoun, or the one before, is about one person and no other. */
  private boolean isOnlySubject(Entity entity, int pronoun) {
    Gender gender = Gender.ofPronoun(article.words.lower(pronoun));
    int sentence = article.document.sentenceAt(article.words.start(pronoun));
    boolean subject = false;
    for (int s = Math.max(0, sentence - 1); s <= sentence; s++) {
      int from = article.words.firstOf(s);
      int to = Math.min(pronoun, article.words.firstOf(s + 1));
      for (int i = from; i < to; i++) {
        Mention mention = article.mentions.at(i);
        if (mention == null || mention.entity().kind() != Kind.PERSON) {
          continue;
        }
        boolean other = mention.entity() != entity && shown.contains(mention.entity());
        if (other && article.canBe(mention.entity(), gender)) {
          return false;
        }
        boolean owns = mention.to() < to && article.words.is(mention.to(), "'s");
        subject |= !owns && !subjects.isAside(from, mention.first());
      }
    }
    return subject && gender != Gender.UNKNOWN;
  }
}
