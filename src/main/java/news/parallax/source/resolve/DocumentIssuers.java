package news.parallax.source.resolve;

import java.util.Set;
import news.parallax.source.CitedSource.Form;
import news.parallax.text.WordList;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.mention.Mention;
import news.parallax.text.mention.NameLists;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Who is named beside a document as its issuer: "Diaz's letter", "a study by Lund". */
final class DocumentIssuers {
  /** How a document came to be, if "by" or "from" tells who made it. */
  private static final WordList MADE = WordList.of("verbs", "makes a document");

  /** What joins the words of a name. */
  private static final Set<String> JOINTS = Set.of("of", "on", "for", "and", "&");

  /** Before it stands rather where it appeared than who made it. */
  private static final Set<String> CARRIED =
      Set.of("post", "posting", "message", "blog", "tweet", "email", "e-mail", "note");

  private final ArticleMentions mentions;
  private final Grammar grammar;
  private final Words words;
  private final NameLists names;
  private final NamedSources named;

  DocumentIssuers(CitingArticle article, NameLists names, NamedSources named) {
    mentions = article.mentions;
    grammar = article.grammar;
    words = article.words;
    this.names = names;
    this.named = named;
  }

  /** Who is named before a document: "Diaz's letter", "the latest Home Office letter". */
  @Nullable Resolved before(int from, int head) {
    int first = words.is(from, "the") || words.is(from, "a") ? from + 1 : from;
    Mention owner = mentions.nameAt(first);
    if (owner != null && owner.to() < head && words.is(owner.to(), "'s")) {
      return isAdjective(owner) || isOneOfTwo(owner.to(), head)
          ? null
          : named.of(owner, owner.from(), owner.to(), owner.to());
    }
    boolean near = head > from && words.isCapitalised(head - 1);
    return near && !isCarried(words.lower(head)) ? adjacent(from, head) : null;
  }

  /** A Facebook post is not by Facebook. */
  private static boolean isCarried(String document) {
    return CARRIED.contains(document) || CARRIED.contains(document.replaceAll("s$", ""));
  }

  /** The body right before a document, or two: "a Reuters/Ipsos poll". */
  private @Nullable Resolved adjacent(int from, int head) {
    Mention body = mentions.nameAt(head - 1);
    int first = body == null ? head - 1 : Math.max(from, body.from());
    int start = firstOfPair(first, from);
    if (start < first) {
      return body(start, head);
    }
    if (body == null || body.to() != head || isAdjective(body)) {
      return null;
    }
    boolean pollster =
        IssuedDocuments.POLLS.contains(words.lower(head)) && !body.entity().isSurelyPerson();
    return switch (body.entity().kind()) {
      case BODY -> named.of(body, first, head, head);
      case PERSON -> pollster ? body(first, head) : null;
      default -> null;
    };
  }

  /** "Diaz's tweets and other reports". */
  private boolean isOneOfTwo(int from, int to) {
    int i = from;
    while (i < to && !words.is(i, "and")) {
      i++;
    }
    return i < to;
  }

  /** A body by its words: "Reuters/Ipsos" of "a Reuters/Ipsos poll". */
  private Resolved body(int from, int to) {
    String name = grammar.text(from, to);
    return new Resolved(name, null, grammar.text(from, to), "", Form.NAMED_GROUP, "name", "");
  }

  /** Where the first of those begins who issued it together. */
  private int firstOfPair(int last, int from) {
    int start = last;
    while (start - 2 >= from
        && (words.isSign(start - 1, '/') || words.isSign(start - 1, '-'))
        && words.isCapitalised(start - 2)) {
      Mention other = mentions.nameAt(start - 2);
      start = other == null ? start - 2 : Math.max(from, other.from());
    }
    return start;
  }

  /** "German" of "a German study" has issued nothing. */
  private boolean isAdjective(Mention mention) {
    int last = mention.to() - 1;
    return names.isDemonym(words.lower(last)) || grammar.is(last, WordClass.ADJECTIVE);
  }

  /** "a post by Diaz", "a study published in May by the Porto Institute"; null if by nobody. */
  @Nullable Resolved behind(int head, int end) {
    int by = leadToIssuer(head, end);
    if (by < 0) {
      return null;
    }
    Mention found = null;
    int i = by + 1;
    while (i < end && !grammar.isComma(i) && !grammar.is(i, WordClass.PREPOSITION)) {
      Mention mention = mentions.nameAt(i);
      int next = mention == null ? i + 1 : mention.to();
      boolean more = next < end && (words.is(next, "'s") || grammar.isNominal(next));
      found = mention != null && !more && isIssuer(mention) ? mention : found;
      i = next;
    }
    if (found == null) {
      return null;
    }
    boolean body = found.entity().kind() == Kind.BODY;
    int to = body ? endOfName(found.to(), end) : found.to();
    return to == found.to()
        ? named.of(found, found.from(), found.to(), found.to())
        : body(found.from(), to);
  }

  /** Where "by" or "from" leads to the issuer; -1 if nothing does, as "obtained by" does not. */
  private int leadToIssuer(int head, int end) {
    for (int i = head + 1; i < end && !grammar.isComma(i); i++) {
      String before = words.lower(i - 1);
      boolean made = MADE.contains(before);
      if (words.is(i, "from")) {
        return i == head + 1 || made ? i : -1;
      }
      if (words.is(i, "by")) {
        return made || !grammar.isVerbal(i - 1) ? i : -1;
      }
    }
    return -1;
  }

  /** A body, or who is shown to be a person, as "Congresses" are not. */
  boolean isIssuer(Mention mention) {
    Entity entity = mention.entity();
    boolean told = entity.kind() == Kind.BODY || entity.isSurelyPerson();
    return told && !isAdjective(mention) && !entity.name().endsWith("-based");
  }

  /** The end of "Institute on Taxation and Policy", of which "Institute" is known as a name. */
  private int endOfName(int from, int end) {
    int to = from;
    int next = from;
    while (next < end && JOINTS.contains(words.lower(next))) {
      int first = next + 1 < end && words.is(next + 1, "the") ? next + 2 : next + 1;
      int last = first;
      while (last < end && words.isCapitalised(last) && !grammar.isTime(last)) {
        last++;
      }
      if (last == first) {
        break;
      }
      to = last;
      next = last;
    }
    return to;
  }
}
