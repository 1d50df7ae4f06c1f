package news.parallax.source.resolve;

import java.util.List;
import java.util.Locale;
import news.parallax.article.Span;
import news.parallax.source.CitedSource;
import news.parallax.source.CitedSource.Form;
import news.parallax.text.Document;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.SentenceSubjects;
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
  private final SentenceSubjects subjects;

  PronounGroups(CitingArticle article, NameLists names) {
    this.article = article;
    this.names = names;
    mentions = article.mentions;
    document = article.document;
    grammar = article.grammar;
    words = article.words;
    people = new PersonNouns(names);
    subjects = new SentenceSubjects(grammar);
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
              || (article.resolved(i).how().equals(CitedSource.DESCRIPTION)
                  && article.resolved(i).entity() == null);
      if (thing && form != Form.UNNAMED_GROUP) {
        Resolved meant = article.resolved(i).as("pronoun");
        return isNear(i, pronoun) ? meant : meant.doubted();
      }
    }
    int sentence = document.sentenceAt(words.start(pronoun));
    for (int s = sentence; s >= Math.max(0, sentence - 3); s--) {
      int to = Math.min(words.firstOf(s + 1), pronoun);
      for (int i = Math.max(words.firstOf(s), to - NEAR); i < to; i++) {
        Mention mention = mentions.nameAt(i);
        Kind kind = mention == null ? null : mention.entity().kind();
        if (mention != null && (kind == Kind.BODY || kind == Kind.PLACE)) {
          Resolved meant =
              new Resolved(
                  mention.entity().name(),
                  mention.entity(),
                  "",
                  mention.entity().name().toLowerCase(Locale.ROOT),
                  Form.NAMED_GROUP,
                  "pronoun",
                  "");
          boolean subject = !subjects.isAside(words.firstOf(s), mention.first());
          return subject && !isModifier(mention) ? meant : meant.doubted();
        }
      }
    }
    return Resolved.NOBODY;
  }

  /** Whether an attribution cites its source in the sentence of a word or the one before. */
  private boolean isNear(int index, int word) {
    List<Span> source = article.attributions.get(index).source();
    int sentence = document.sentenceAt(words.start(word));
    return !source.isEmpty() && document.sentenceAt(source.get(0).start()) >= sentence - 1;
  }

  /** "Russian ads", "the Porto plan": whose they are, not what they are. */
  private boolean isModifier(Mention mention) {
    int next = mention.to();
    return grammar.is(mention.from(), WordClass.ADJECTIVE)
        || (next < words.count() && (words.is(next, "'s") || grammar.is(next, WordClass.NOUN)));
  }

  /** The people that "they" stands for. */
  Resolved groupBefore(int pronoun, int index) {
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      Resolved before = article.resolved(i);
      boolean group =
          before.form() == Form.NAMED_GROUP
              || (before.form() == Form.UNNAMED_GROUP && people.arePeople(before.description()));
      if (group && !people.isDocument(before.lower())) {
        boolean outlet = before.entity() != null && article.isOutlet(before.entity());
        boolean body = before.form() == Form.NAMED_GROUP;
        boolean sure = !outlet && !(body && (i < index - 1 || !isNear(i, pronoun)));
        Resolved meant = before.as("pronoun");
        return sure ? meant : meant.doubted();
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
              grammar.text(start, i + 1),
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
