package news.parallax.source.find;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.FoundAttribution;
import news.parallax.text.WordList;
import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * Cuts contents that run on into what the outlet tells, or another says: the main clause behind
 * "While the mayor said the bridge is safe,", or what the speaker says next, "and warned".
 */
public final class ContentTails {
  /** How far up verbs are followed to the one whose clause the cue opens. */
  private static final int MOST_STEPS = 4;

  /** The words from which on a piece with a verb is a clause of its own. */
  private static final int CLAUSE = 8;

  /** The fewest words that are left of a content. */
  private static final int FEWEST = 2;

  /** How far behind "a" the noun of a remark stands. */
  private static final int LONGEST_REMARK = 4;

  private static final String DASHES = "\u2014\u2013";

  /** Nouns by which an outlet calls what it has just told somebody to have said. */
  private static final WordList REMARKS = WordList.of("things", "what was said");

  /** Participles with which an outlet sets what was said beside something else. */
  private static final WordList ECHOES = WordList.of("verbs", "sets words beside others");

  /** How far behind the cue the rest of a clause begins: "said on Monday,". */
  private static final int MOST_BEHIND = 4;

  /** Words with which somebody else has the word, behind a comma or before a source. */
  private static final Set<String> CONTRASTS = Set.of("but", "though", "although", "while");

  private final Words words;
  private final Quotes quotes;
  private final Dependencies tree;
  private final MatrixVerbs matrix;

  public ContentTails(ParsedDocument a) {
    words = a.words();
    quotes = a.quotes();
    tree = Dependencies.of(a);
    matrix = new MatrixVerbs(a, tree);
  }

  /**
   * The attribution, its content without what is not said.
   *
   * @param head the word that heads the cue
   */
  public FoundAttribution cut(FoundAttribution found, int head) {
    FoundAttribution one = withSubject(withoutStrayPieces(found), head);
    if (one.type() == Attribution.Type.DIRECT || !Tag.isVerb(tree.tag(head))) {
      return one;
    }
    List<Span> content = one.content();
    Span last = content.get(content.size() - 1);
    int from = words.at(last.start());
    int end = words.at(last.end() - 1) + 1;
    if (from <= head) {
      return one;
    }
    int told = matrix.begins(head, from, end);
    if (told == end && end > tree.end(head)) {
      return one;
    }
    int to = remark(from, told < end ? told : mainClause(head, from, end));
    if (to >= end || to - from < FEWEST) {
      return one;
    }
    List<Span> said = new ArrayList<>(content.subList(0, content.size() - 1));
    said.add(new Span(last.start(), words.end(to - 1)));
    return one.saidBy(one.source(), said);
  }

  /**
   * With what stands before the source where the rest is no clause: "The new bridge" of "The new
   * bridge, the mayor said, will open in May".
   */
  private FoundAttribution withSubject(FoundAttribution one, int head) {
    if (one.type() == Attribution.Type.DIRECT
        || one.content().size() != 1
        || one.source().size() != 1) {
      return one;
    }
    Span rest = one.content().get(0);
    int verb = words.at(rest.start());
    int source = words.at(one.source().get(0).start());
    int first = words.sentenceFirst(words.sentenceOf(head));
    boolean parted =
        source - 1 > first
            && words.isSign(source - 1, ',')
            && source < head
            && head < verb
            && words.isSign(verb - 1, ',')
            && verb - head <= MOST_BEHIND;
    if (!parted || !Tag.isFinite(tree.tag(verb)) || quotes.of(first) >= 0) {
      return one;
    }
    Span subject = new Span(words.start(first), words.end(source - 2));
    return one.saidBy(one.source(), List.of(subject, rest));
  }

  /**
   * Without pieces that are none of what is said: the source itself, the clause before "but the
   * mayor said", what is told of the source behind "the mayor, who".
   */
  private FoundAttribution withoutStrayPieces(FoundAttribution one) {
    if (one.content().size() < 2 || one.source().size() != 1 || one.cue().isEmpty()) {
      return one;
    }
    Span source = one.source().get(0);
    int first = words.at(source.start());
    boolean joined = first > 0 && CONTRASTS.contains(words.lower(first - 1));
    Span ahead = one.content().get(0);
    boolean whole =
        ahead.end() <= source.start()
            && words.at(ahead.end() - 1) - words.at(ahead.start()) >= CLAUSE
            && hasVerb(ahead);
    List<Span> said = new ArrayList<>();
    for (Span piece : one.content()) {
      boolean before = joined && piece.end() <= source.start();
      boolean told = whole && isRelative(piece, source);
      if (!source.contains(piece) && !before && !told) {
        said.add(piece);
      }
    }
    boolean same = said.isEmpty() || said.size() == one.content().size();
    return same ? one : one.saidBy(one.source(), said);
  }

  /** Whether the piece is what "who" tells of the source before it. */
  private boolean isRelative(Span piece, Span source) {
    int first = words.at(piece.start());
    return piece.start() > source.end()
        && words.is(first, "who")
        && words.isSign(first - 1, ',')
        && words.end(first - 2) == source.end();
  }

  /** Whether a finite verb stands there. */
  private boolean hasVerb(Span piece) {
    return words.in(piece).anyMatch(w -> Tag.isFinite(tree.tag(w)));
  }

  /** Where the clause begins that the cue's clause only leads up to. */
  private int mainClause(int head, int from, int end) {
    int at = head;
    for (int step = 0; step < MOST_STEPS && at >= 0; step++) {
      int up = tree.head(at);
      boolean leads = tree.relation(at) == Relation.ADVCL && isLedIn(at);
      if (leads && up > from && up < end && Tag.isVerb(tree.tag(up)) && quotes.of(up) < 0) {
        return comma(up, from, end);
      }
      at = up;
    }
    return end;
  }

  /** Where the outlet begins to speak of what was said: ", a claim that", ", echoing". */
  private int remark(int from, int end) {
    for (int w = from + FEWEST; w + 2 < end; w++) {
      boolean apart = words.isSign(w, ',') || DASHES.indexOf(words.first(w)) >= 0;
      if (apart && quotes.of(w) < 0 && (ECHOES.contains(words.lower(w + 1)) || isRemark(w + 1))) {
        return w;
      }
    }
    return end;
  }

  /** "a claim that", "an old charge she", "a reference to". */
  private boolean isRemark(int from) {
    if (!words.is(from, "a") && !words.is(from, "an")) {
      return false;
    }
    for (int w = from + 1; w < Math.min(words.count() - 1, from + LONGEST_REMARK); w++) {
      int next = tree.tag(w + 1);
      boolean linked = next == Tag.IN || next == Tag.TO || Tag.isSign(next);
      if (REMARKS.contains(words.lower(w)) && (!linked || words.is(w + 1, "that"))) {
        return true;
      }
      if (words.is(w, "reference") && words.is(w + 1, "to")) {
        return true;
      }
    }
    return false;
  }

  /** Whether "while", "when" or its form shows that the verb's clause leads up to another. */
  private boolean isLedIn(int verb) {
    for (int child : tree.children(verb)) {
      boolean mark = tree.relation(child) == Relation.MARK || tree.tag(child) == Tag.WRB;
      if (mark && child < verb && tree.tag(child) != Tag.TO) {
        return true;
      }
    }
    return tree.tag(verb) == Tag.VBG || tree.tag(verb) == Tag.VBN;
  }

  /** The comma before the subject of a main verb; the end if there is none. */
  private int comma(int verb, int from, int end) {
    int subject = -1;
    for (int child : tree.children(verb)) {
      boolean is =
          tree.relation(child) == Relation.NSUBJ || tree.relation(child) == Relation.NSUBJPASS;
      subject = is && child > from && child < verb && subject < 0 ? child : subject;
    }
    int start = subject < 0 ? -1 : tree.phraseStart(subject);
    for (int w = start - 1; w > from && w >= start - 4; w--) {
      if (words.isSign(w, ',') && quotes.of(w) < 0) {
        return w;
      }
    }
    return end;
  }

  /**
   * What somebody says ends where the next cue takes over: one whose source is the same words
   * ("said the bridge is safe and warned"), or who stands behind "but" or "though".
   */
  public void endAtNextCue(List<FoundAttribution> found) {
    NavigableMap<Integer, List<FoundAttribution>> cues = new TreeMap<>();
    for (FoundAttribution one : found) {
      if (!one.cue().isEmpty()) {
        cues.computeIfAbsent(one.cue().get(0).start(), start -> new ArrayList<>()).add(one);
      }
    }
    for (int i = 0; i < found.size(); i++) {
      FoundAttribution one = found.get(i);
      Span last = one.content().get(one.content().size() - 1);
      int end = last.end();
      for (List<FoundAttribution> there : cues.subMap(last.start(), last.end()).values()) {
        for (FoundAttribution other : there) {
          if (takesOver(one, other, last)) {
            end = Math.min(end, joint(other, last));
          }
        }
      }
      int from = words.at(last.start());
      if (end < last.end() && words.at(end - 1) + 1 - from >= FEWEST) {
        List<Span> said = new ArrayList<>(one.content().subList(0, one.content().size() - 1));
        said.add(new Span(last.start(), end));
        found.set(i, one.saidBy(one.source(), said));
      }
    }
  }

  private boolean takesOver(FoundAttribution one, FoundAttribution other, Span last) {
    if (one.cue().isEmpty() || other.cue().isEmpty() || one.source().isEmpty()) {
      return false;
    }
    int cue = other.cue().get(0).start();
    boolean within = last.contains(cue) && quotes.of(words.at(cue)) < 0;
    boolean behind = one.cue().get(0).start() < last.start() && one.source().get(0).end() < cue;
    boolean own = !other.source().isEmpty() && last.contains(other.source().get(0));
    boolean shared = other.source().equals(one.source());
    return within && behind && (own || shared) && joint(other, last) < last.end();
  }

  /** Where the words begin that join the cue to what stands before; the end of all if none do. */
  private int joint(FoundAttribution other, Span last) {
    boolean own = !other.source().isEmpty() && last.contains(other.source().get(0));
    int at = words.at(own ? other.source().get(0).start() : other.cue().get(0).start());
    int least = Math.max(words.at(last.start()), at - (own ? 2 : 4));
    for (int w = at - 1; w > least; w--) {
      boolean joins =
          own
              ? words.isSign(w - 1, ',') && CONTRASTS.contains(words.lower(w))
              : tree.tag(w) == Tag.CC;
      if (joins) {
        return words.end(words.isSign(w - 1, ',') ? w - 2 : w - 1);
      }
    }
    return last.end();
  }
}
