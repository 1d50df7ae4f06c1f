package news.parallax.source.find;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.FoundAttribution;
import news.parallax.text.grammar.Lemmas;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * Completes contents that end at a comma within a series or behind their subject: "to raise wages,
 * hire drivers and open the books", "the bridge, which is old, would close". For one thread.
 */
public final class SeriesContents {
  /** What joins the last member of a series to the others. */
  private static final Set<Integer> JOINING = Words.hashes("and", "or");

  /** Members stand without a verb of their own; a clause behind "which" has one. */
  private static final Set<Integer> RELATIVE = Set.of(Tag.WDT, Tag.WP);

  /** Verbs of which a clause tells what is said. */
  private static final Set<String> SAYING =
      Set.of("say", "claim", "argue", "add", "believe", "think", "insist", "note", "warn");

  private static final int LONGEST = 80;

  private final ParsedDocument a;
  private final Words words;
  private final Syntax syntax;
  private final Quotes quotes;

  /** For the attributions of a document. */
  public SeriesContents(ParsedDocument a) {
    this.a = a;
    words = a.words();
    syntax = a.syntax();
    quotes = a.quotes();
  }

  /**
   * The attribution with the rest of the series or clause that its content begins.
   *
   * @param head the word that heads the cue
   * @param cue whether a word heads any cue, so that it begins no member
   */
  public FoundAttribution complete(FoundAttribution one, int head, IntPredicate cue) {
    boolean plain =
        one.type() == Attribution.Type.INDIRECT
            && one.content().size() == 1
            && one.content().get(0).start() >= words.end(head)
            && !isSubordinate(one);
    if (!plain) {
      return one;
    }
    int first = words.at(one.content().get(0).start());
    int comma = words.at(one.content().get(0).end() - 1) + 1;
    if (comma >= words.count()
        || tag(comma) != Tag.COMMA
        || a.sentenceOf(comma) != a.sentenceOf(head)) {
      return one;
    }
    int series = endOfSeries(first, comma, cue);
    int end = series < 0 && isSaying(head) ? endOfClause(first, comma) : series;
    if (end < 0) {
      return one;
    }
    Span whole = new Span(words.start(first), words.end(end - 1));
    boolean free = one.source().stream().noneMatch(whole::overlaps);
    return free ? one.telling(List.of(whole), one.type()) : one;
  }

  /** "If you want to help, give blood and …": the clause that a comma ends is not the main one. */
  private boolean isSubordinate(FoundAttribution one) {
    int source = one.source().isEmpty() ? 0 : words.at(one.source().get(0).start());
    int before = source > 0 ? tag(source - 1) : Tag.NONE;
    return before == Tag.IN || before == Tag.WRB;
  }

  /** One past the last word of the series that goes on behind the comma; -1 if none does. */
  private int endOfSeries(int first, int comma, IntPredicate cue) {
    int limit = Math.min(words.sentenceFirst(a.sentenceOf(comma) + 1), comma + LONGEST);
    boolean relative = false;
    boolean opens = true;
    for (int w = comma + 1; w < limit; w++) {
      int tag = tag(w);
      if (quotes.of(w) >= 0 || tag == Tag.STOP || (tag == Tag.COLON && !words.isDash(w))) {
        return -1;
      }
      if (tag == Tag.CC && JOINING.contains(words.hash(w)) && w + 1 < limit) {
        if (isMember(w + 1, first, comma, cue)) {
          return isMemberOrNoun(comma + 1, w, first, comma, cue) ? memberEnd(w + 1, limit) : -1;
        }
        if (w == comma + 1) {
          return -1;
        }
      }
      if (opens && tag == Tag.VBG && !isMember(w, first, comma, cue)) {
        return -1;
      }
      relative = tag != Tag.COMMA && (relative || RELATIVE.contains(tag));
      opens = tag == Tag.COMMA;
      if (Tag.isFinite(tag) && !relative) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether what stands behind the comma is a member too, or a noun that the tree joins. */
  private boolean isMemberOrNoun(int w, int and, int first, int comma, IntPredicate cue) {
    if (w == and || isMember(w, first, comma, cue)) {
      return true;
    }
    for (int n = w; n < and && tag(n) != Tag.COMMA; n++) {
      int head = syntax.head(n);
      if (Tag.isNoun(tag(n)) && syntax.relation(n) == Relation.CONJ && head < comma) {
        return head >= first;
      }
    }
    return false;
  }

  /** Whether a verb stands there in the form of one that the content has. */
  private boolean isMember(int at, int first, int comma, IntPredicate cue) {
    int w = tag(at) == Tag.RB ? at + 1 : at;
    return switch (tag(w)) {
      case Tag.VB -> hasBareVerb(first, comma);
      case Tag.TO -> tag(w + 1) == Tag.VB && tag(first) == Tag.TO;
      case Tag.VBG -> hasParticiple(first, comma) && !cue.test(w);
      default -> false;
    };
  }

  /** "To raise", "would raise". */
  private boolean hasBareVerb(int first, int comma) {
    for (int w = first; w < comma; w++) {
      if (tag(w) == Tag.VB) {
        return true;
      }
    }
    return false;
  }

  /** "Of lying", or a participle that the content begins with. */
  private boolean hasParticiple(int first, int comma) {
    for (int w = first; w < comma; w++) {
      boolean participle =
          tag(w) == Tag.VBG || (tag(w) == Tag.NN && words.lower(w).endsWith("ing"));
      if (participle && (w == first || tag(w - 1) == Tag.IN)) {
        return true;
      }
    }
    return false;
  }

  /**
   * One past the last word of a clause whose subject alone was found: "the bridge, which is old,
   * would close"; -1 if it is none.
   */
  private int endOfClause(int first, int comma) {
    int limit = words.sentenceFirst(a.sentenceOf(comma) + 1);
    boolean subject =
        Tag.isNoun(tag(comma - 1))
            && comma + 1 < limit
            && RELATIVE.contains(tag(comma + 1))
            && words.in(new Span(words.start(first), words.end(comma - 1))).noneMatch(this::isVerb);
    int next = comma + 1;
    while (subject && next < limit && tag(next) != Tag.COMMA) {
      next++;
    }
    boolean verb = subject && next + 1 < limit && Tag.isFinite(tag(next + 1));
    return verb ? memberEnd(next + 1, limit) : -1;
  }

  private boolean isVerb(int w) {
    return Tag.isVerb(tag(w)) || tag(w) == Tag.TO || RELATIVE.contains(tag(w));
  }

  private boolean isSaying(int head) {
    return SAYING.contains(Lemmas.shipped().lemma(words, head, tag(head)));
  }

  /** One past the last word of the last member; -1 if a quotation stands in it. */
  private int memberEnd(int from, int limit) {
    int end = from + 1;
    while (end < limit
        && (!Tag.isSign(tag(end)) || tag(end) == Tag.SIGN)
        && !(words.is(end, "according") && words.is(end + 1, "to"))) {
      end++;
    }
    return end < limit && words.isMark(end) ? -1 : end;
  }

  private int tag(int w) {
    return syntax.tag(w);
  }
}
