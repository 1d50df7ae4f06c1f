package news.parallax.source.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.Span;
import news.parallax.source.CitedSource;
import news.parallax.source.CitedSource.Form;
import news.parallax.text.WordList;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.mention.Description;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Mention;
import news.parallax.text.mention.NameLists;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Tells which body each source belongs to or speaks for. */
final class SourceAffiliations {
  /** How many words behind "who" the body stands at most: "who runs the lab at Lund University". */
  private static final int FARTHEST_BODY = 16;

  /** How many words the name of a body has at most. */
  private static final int LONGEST_BODY = 12;

  /** Verbs behind "who" that tell where somebody works. */
  private static final WordList WORKING = WordList.of("verbs", "tells where somebody works");

  private final CitingArticle article;
  private final Grammar grammar;
  private final Words words;
  private final NameLists names;

  private final SpokenOfBefore before = new SpokenOfBefore();

  /** Where people work, as told where they are cited. */
  private final Map<Entity, String> workplaces = new HashMap<>();

  SourceAffiliations(CitingArticle article, NameLists names) {
    this.article = article;
    this.names = names;
    grammar = article.grammar;
    words = article.words;
  }

  /** Notes where a named person works: "who runs the lab at Lund University". */
  void note(Entity person, List<Span> source) {
    if (source.isEmpty() || workplaces.containsKey(person)) {
      return;
    }
    int who = words.at(source.get(0).start());
    int end = Math.min(words.count() - 2, article.endOf(source.get(0)) + 2);
    while (who < end && !words.is(who, "who")) {
      who++;
    }
    if (who >= end || !WORKING.contains(words.lower(who + 1))) {
      return;
    }
    int limit = Math.min(words.count() - 1, who + FARTHEST_BODY);
    for (int i = who + 2; i < limit && words.isWord(i); i++) {
      int first = words.is(i + 1, "the") && i + 2 < limit ? i + 2 : i + 1;
      if ((words.is(i, "at") || words.is(i, "for")) && words.isCapitalised(first)) {
        workplaces.put(person, grammar.text(first, capitalsEnd(first)));
        return;
      }
    }
  }

  /** The end of capitalised words, "of" and the like between them. */
  private int capitalsEnd(int first) {
    int end = first + 1;
    int limit = Math.min(words.count(), first + LONGEST_BODY);
    while (end < limit) {
      boolean joins = words.is(end, "of") || words.is(end, "and") || words.is(end, "'s");
      boolean joined = joins && end + 1 < words.count() && words.isCapitalised(end + 1);
      if (!joined && !words.isCapitalised(end)) {
        break;
      }
      end += joined ? 2 : 1;
    }
    return end;
  }

  /** "Porto Water Board" of "Ana Diaz of the Porto Water Board"; null if nothing stands there. */
  private @Nullable String besideName(Entity person) {
    Description beside = person.firstOf(Description.Kind.AFFILIATION);
    return beside == null ? null : bodyIn(beside.span());
  }

  /** Whom a spokesperson speaks for; else the body that the title names, or where they work. */
  @Nullable String of(Resolved source, @Nullable Span told, int index) {
    boolean issuer = source.how().equals("document");
    if (!source.speaksFor().isEmpty() && !issuer) {
      return full(source.speaksFor());
    }
    String named = told == null ? null : bodyIn(told);
    Entity entity = source.entity();
    if (named == null && entity != null && entity.kind() == Entity.Kind.PERSON) {
      named = workplaces.getOrDefault(entity, besideName(entity));
    }
    if (told != null || named != null) {
      return named;
    }
    List<Span> spans = article.attributions.get(index).source();
    boolean unnamed =
        source.form() == Form.UNNAMED_INDIVIDUAL || source.form() == Form.UNNAMED_GROUP;
    return unnamed && !spans.isEmpty() && source.how().equals(CitedSource.DESCRIPTION)
        ? before.body(source.lower(), bodyIn(spans.get(0)))
        : null;
  }

  private String full(String client) {
    boolean article = client.regionMatches(true, 0, "the ", 0, 4);
    String bare = article ? client.substring(4) : client;
    Entity entity = this.article.mentions.named(bare);
    return entity == null ? bare : entity.name();
  }

  private @Nullable String bodyIn(Span span) {
    int to = article.endOf(span);
    for (int i = words.at(span.start()); i < to && !isAside(i); i++) {
      Mention mention = article.mentions.nameAt(i);
      if (mention != null && mention.entity().kind() == Entity.Kind.BODY && !isAdjective(mention)) {
        return body(mention, words.at(span.start()));
      }
    }
    return null;
  }

  /** "groups such as the Porto Collective", "an official who told the Herald". */
  private boolean isAside(int word) {
    boolean last = word + 1 >= words.count();
    return words.is(word, "including")
        || (words.is(word, "such") && !last && words.is(word + 1, "as"))
        || (words.is(word, "who") && !last && !WORKING.contains(words.lower(word + 1)));
  }

  /** "Belarusian" of "Belarusian leader", "Russian Presidential" of "Russian Presidential aide". */
  private boolean isAdjective(Mention mention) {
    int last = mention.to() - 1;
    return names.isDemonym(words.lower(last)) || grammar.is(last, WordClass.ADJECTIVE);
  }

  /** "White House" where only "House" is known as a name. */
  private String body(Mention mention, int from) {
    int first = mention.from();
    while (first > from
        && words.isCapitalised(first - 1)
        && !SourceTitles.UNTOLD.contains(words.lower(first - 1))
        && article.mentions.nameAt(first - 1) == null) {
      first--;
    }
    String name = mention.entity().name();
    return first == mention.from() ? name : grammar.text(first, mention.from()) + ' ' + name;
  }
}
