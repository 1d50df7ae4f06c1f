package news.parallax.source.resolve;

import java.util.Locale;
import news.parallax.source.CitedSource;
import news.parallax.source.CitedSource.Form;
import news.parallax.text.Document;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.mention.Mention;
import news.parallax.text.mention.NameLists;
import news.parallax.text.syntax.Words;

/** Tells what "it" and whom "they" stand for that are cited. */
final class PronounGroups {
  /** How many words of a sentence are looked at before a pronoun. */
  private static final int NEAR = 100;

  private final CitingArticle article;
  private final ArticleMentions mentions;
  private final Document document;
  private final Grammar grammar;
  private final Words words;
  private final NameLists names;
  private final PersonNouns people;

  PronounGroups(CitingArticle article, NameLists names) {
    this.article = article;
    this.names = names;
    mentions = article.mentions;
    document = article.document;
    grammar = article.grammar;
    words = article.words;
    people = new PersonNouns(names);
  }

  /** The body, or thing that is described, that "it" stands for. */
  Resolved bodyBefore(int pronoun, int index) {
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      Form form = article.resolved(i).form();
      if (form != Form.NAMED_GROUP && people.isPerson(article.resolved(i).description())) {
        continue;
      }
      boolean thing =
          form == Form.NAMED_GROUP
              || (article.resolved(i).how().equals("description")
                  && article.resolved(i).entity() == null);
      if (thing && form != Form.UNNAMED_GROUP) {
        return article.resolved(i).as("pronoun");
      }
    }
    int sentence = document.sentenceAt(words.start(pronoun));
    for (int s = sentence; s >= Math.max(0, sentence - 3); s--) {
      int to = Math.min(words.firstOf(s + 1), pronoun);
      for (int i = Math.max(words.firstOf(s), to - NEAR); i < to; i++) {
        Mention mention = mentions.nameAt(i);
        Kind kind = mention == null ? null : mention.entity().kind();
        if (mention != null && (kind == Kind.BODY || kind == Kind.PLACE)) {
          return new Resolved(
              mention.entity().name(),
              mention.entity(),
              "",
              mention.entity().name().toLowerCase(Locale.ROOT),
              Form.NAMED_GROUP,
              "pronoun",
              "");
        }
      }
    }
    return Resolved.NOBODY;
  }

  /** The people that "they" stands for. */
  Resolved groupBefore(int pronoun, int index) {
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      Resolved before = article.resolved(i);
      boolean group =
          before.form() == Form.NAMED_GROUP
              || (before.form() == Form.UNNAMED_GROUP && people.arePeople(before.description()));
      if (group && !people.isDocument(before.description())) {
        boolean outlet = before.entity() != null && article.isOutlet(before.entity());
        Resolved meant = before.as("pronoun");
        return outlet ? meant.doubted() : meant;
      }
    }
    int sentence = document.sentenceAt(words.start(pronoun));
    for (int s = sentence; s >= Math.max(0, sentence - 2); s--) {
      int to = Math.min(words.firstOf(s + 1), pronoun);
      for (int i = Math.max(words.firstOf(s), to - NEAR); i < to; i++) {
        boolean plural = grammar.is(i, WordClass.NOUN) && people.isMany(words.lower(i));
        if (plural && !article.isAttributed(i) && !names.isDocument(words.lower(i))) {
          int start = Math.max(words.firstOf(s), grammar.phraseStart(i, words.firstOf(s)));
          return new Resolved(
              grammar.text(start, i + 1),
              null,
              grammar.lower(start, i + 1),
              "",
              Form.UNNAMED_GROUP,
              "pronoun",
              "");
        }
      }
    }
    return new Resolved(CitedSource.UNKNOWN_NAME, null, "", "", Form.UNNAMED_GROUP, "none", "");
  }
}
