package news.parallax.source.form;

import java.util.List;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionParts;
import news.parallax.source.FoundAttribution;
import news.parallax.source.FoundBy;
import news.parallax.source.Manner;
import news.parallax.source.Rule;
import news.parallax.text.CalendarWords;
import news.parallax.text.WordList;
import news.parallax.text.syntax.Stems;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * Finds those who were asked and gave no answer: "declined to comment", "did not respond to a
 * request", "could not be reached". The content is what was not given, from the verb on or from
 * what was declined.
 */
final class Unanswered {
  /** More words than any subject with its clauses has before the verb. */
  private static final int LONGEST_SOURCE = 40;

  /** So far behind the verb what was asked for stands at most. */
  private static final int NEAR = 9;

  private static final Set<Integer> DECLINE = Stems.ofVerbs(Set.of("decline", "refuse"));
  private static final int REFUSE = Stems.ofVerbs(Set.of("refuse")).iterator().next();
  private static final Set<Integer> ANSWER =
      Stems.ofVerbs(Set.of("respond", "reply", "return", "answer", "comment"));
  private static final Set<Integer> REACH = Stems.ofVerbs(Set.of("reach", "contact", "locate"));
  private static final int DRAW = Stems.ofVerbs(Set.of("draw")).iterator().next();

  /** What somebody would not be drawn on, or is not asked about any more: "drawn further". */
  private static final Set<Integer> DRAWN_ON = Words.hashes("on", "about", "further", "into");

  private static final Set<Integer> WOULD = Words.hashes("would", "will", "could");
  private static final Set<Integer> AT_ONCE = Words.hashes("immediately", "promptly");
  private static final Set<Integer> AVAILABLE = Words.hashes("available", "unavailable");
  private static final Set<Integer> HAVE = Stems.ofVerbs(Set.of("have", "offer"));

  /** What opens a clause that only supposes something. */
  private static final Set<Integer> SUPPOSING = Words.hashes("if", "whether", "unless", "why");

  private static final WordList TELLING = WordList.of("verbs", "gives an answer");
  private static final WordList TELLING_IF_DECLINED =
      WordList.of("verbs", "gives an answer if declined");
  private static final WordList SENT = WordList.of("things", "sent by who asks");
  private static final int TO = Words.hash("to");
  private static final int FOR = Words.hash("for");
  private static final int NO = Words.hash("no");
  private static final int YET = Words.hash("yet");
  private static final int COMMENT = Words.hash("comment");

  private final FormFindings all;
  private final Words words;

  /** By word, whether it stands in a cue found before, or in a content. */
  private final boolean[] cues;

  private final boolean[] contents;

  Unanswered(FormFindings all) {
    this.all = all;
    words = all.words;
    cues = new boolean[words.count()];
    contents = new boolean[words.count()];
    for (FoundAttribution one : all.found) {
      one.cue().forEach(span -> mark(cues, span));
      one.content().forEach(span -> mark(contents, span));
    }
  }

  /** Looks at the words of a paragraph. */
  void add(int first, int end) {
    for (int w = first; w < end; w++) {
      if (!isKnown(w) || all.a.quotes().of(w) >= 0 || isSupposed(w)) {
        continue;
      }
      int clauseEnd = clauseEnd(w, end);
      int content = content(w, clauseEnd);
      int asked = content < 0 ? -1 : asked(w);
      int cue = cueStart(w);
      if (asked >= 0 && asked < cue && !isTold(cue, w + 1)) {
        add(asked, cue, content > w ? w + 1 : Math.max(content, cue + 1), content, clauseEnd);
      }
    }
  }

  /** Who was asked: the last word of his naming; -1 if the sentence does not tell. */
  private int asked(int w) {
    int verb = AVAILABLE.contains(words.hash(w)) ? all.under.tree().head(w) : w;
    if (verb < 0) {
      return -1;
    }
    int speaker = all.spoken.speaker(verb);
    return speaker >= 0 ? speaker : all.under.subject(verb);
  }

  private boolean isKnown(int w) {
    int stem = all.a.stem(w);
    return AVAILABLE.contains(words.hash(w))
        || (Tag.isVerb(all.a.syntax().tag(w))
            && (DECLINE.contains(stem)
                || ANSWER.contains(stem)
                || REACH.contains(stem)
                || stem == DRAW
                || HAVE.contains(stem)));
  }

  /** Where the clause of a verb ends: at a comma or semicolon, or with its sentence. */
  private int clauseEnd(int verb, int paragraphEnd) {
    int last = Math.min(paragraphEnd, words.sentenceFirst(all.a.sentenceOf(verb) + 1));
    int w = verb + 1;
    while (w < last && !words.is(w, ',') && !words.is(w, ';')) {
      w++;
    }
    return w;
  }

  /** The first word of what was not given, seen from a verb; -1 if it tells of no such thing. */
  private int content(int w, int end) {
    int stem = all.a.stem(w);
    boolean negated = all.under.isNegated(w) || isYet(w);
    if (DECLINE.contains(stem)) {
      boolean told = w + 2 < end && words.hash(w + 1) == TO && isTelling(w, w + 2);
      boolean asked = sent(w + 1, Math.min(end, w + 5)) >= 0;
      return !negated && !all.under.hasModal(w) && (told || asked) ? w + 1 : -1;
    }
    if (stem == DRAW) {
      return isDrawn(w, end) ? w - 1 : -1;
    }
    if (HAVE.contains(stem)) {
      int comment = sent(w + 1, Math.min(end, w + 5));
      boolean none = w + 1 < end && words.hash(w + 1) == NO && comment >= 0;
      return none && words.hash(comment) == COMMENT ? w + 1 : -1;
    }
    if (AVAILABLE.contains(words.hash(w))) {
      boolean not = words.lower(w).startsWith("un") || isNotBefore(w);
      return not && isForComment(w, end) ? w : -1;
    }
    if (REACH.contains(stem)) {
      boolean ends = all.under.hasModal(w) && w + 1 == end - 1;
      boolean wanted = isForComment(w, end) || ends || isSoughtThen(w);
      return negated && wanted && all.under.isPassive(w) ? passiveStart(w) : -1;
    }
    boolean asked = words.hash(w) == COMMENT || sent(w + 1, Math.min(end, w + NEAR)) >= 0;
    return negated && (asked || isAtOnce(w)) ? w : -1;
  }

  /** "would not be drawn on the cost", "refused to be drawn further". */
  private boolean isDrawn(int w, int end) {
    int be = w - 1;
    boolean passive = be > 1 && words.is(be, "be");
    boolean declined = passive && words.hash(be - 1) == TO && DECLINE.contains(all.a.stem(be - 2));
    boolean would = passive && all.under.isNegated(w) && WOULD.contains(words.hash(be - 2));
    boolean ends = w + 1 >= end - 1;
    return (declined || would) && (ends || DRAWN_ON.contains(words.hash(w + 1)));
  }

  /** "Lund could not be reached on Monday": who has a name is sought, an island is sailed to. */
  private boolean isSoughtThen(int w) {
    boolean day = isTime(w + 1) || (words.is(w + 1, "on") && isTime(w + 2));
    int subject = day && all.under.hasModal(w) ? all.under.subject(w) : -1;
    if (subject < 0) {
      return false;
    }
    int tag = all.a.syntax().tag(subject);
    boolean within = subject > words.sentenceFirst(all.a.sentenceOf(w));
    boolean name = tag == Tag.NNP || (within && words.isCapitalised(subject));
    return name || (tag == Tag.PRP && !words.is(subject, "it"));
  }

  private boolean isTime(int w) {
    return w < words.count() && CalendarWords.WEEKDAYS.contains(words.lower(w));
  }

  /** The first word, in a stretch, for what an outlet sends; -1 if there is none. */
  private int sent(int from, int to) {
    for (int w = from; w < to; w++) {
      if (SENT.contains(words.lower(w))) {
        return w;
      }
    }
    return -1;
  }

  private boolean isTelling(int declining, int w) {
    String verb = words.lower(w);
    boolean refused = all.a.stem(declining) == REFUSE;
    return TELLING.contains(verb) || (!refused && TELLING_IF_DECLINED.contains(verb));
  }

  private boolean isForComment(int w, int end) {
    return w + 2 < end && words.hash(w + 1) == FOR && sent(w + 2, Math.min(end, w + 5)) >= 0;
  }

  private boolean isNotBefore(int w) {
    int verb = all.under.tree().head(w);
    return (verb >= 0 && all.under.isNegated(verb)) || all.under.isNegated(w);
  }

  /** "has yet to respond". */
  private boolean isYet(int w) {
    return w > 1 && words.hash(w - 1) == TO && words.hash(w - 2) == YET;
  }

  private boolean isAtOnce(int w) {
    return (w > 0 && AT_ONCE.contains(words.hash(w - 1)))
        || AT_ONCE.contains(words.hash(w + 1 < words.count() ? w + 1 : w));
  }

  private int passiveStart(int verb) {
    int w = verb;
    while (w > 0 && Tag.isVerb(all.a.syntax().tag(w - 1))) {
      w--;
    }
    return w;
  }

  private boolean isSupposed(int verb) {
    for (int child : all.under.tree().children(verb)) {
      if (child < verb && SUPPOSING.contains(words.hash(child))) {
        return true;
      }
    }
    return false;
  }

  /** The first of the words of denial and time before a verb, itself if there is none. */
  private int cueStart(int verb) {
    int first = words.sentenceFirst(all.a.sentenceOf(verb));
    int w = verb;
    while (w > first && isPartOfVerb(w - 1)) {
      w--;
    }
    return w;
  }

  private boolean isPartOfVerb(int w) {
    int tag = all.a.syntax().tag(w);
    return Tag.isVerb(tag) || tag == Tag.MD || tag == Tag.RB || tag == Tag.TO;
  }

  private void add(int subject, int cue, int cueEnd, int content, int end) {
    Span source = all.trimmed(all.under.tree().phraseStart(subject), sourceEnd(subject, cue));
    Span given = all.trimmed(content, end);
    if (source.isEmpty() || given.isEmpty()) {
      return;
    }
    all.found.add(
        new FoundAttribution(
                new AttributionParts(
                    List.of(source),
                    List.of(new Span(words.start(cue), words.end(cueEnd - 1))),
                    List.of(given),
                    Attribution.Type.INDIRECT),
                Manner.STATEMENT,
                FoundBy.of(Rule.UNANSWERED),
                null,
                "",
                false)
            .as(Attribution.Act.DECLINED, false));
  }

  /** Where the naming of whoever was asked ends: before the verb, or before a clause about him. */
  private int sourceEnd(int subject, int cue) {
    for (int w = subject + 1; w < cue && w < subject + LONGEST_SOURCE; w++) {
      int tag = all.a.syntax().tag(w);
      boolean relative = tag == Tag.WDT || tag == Tag.WP;
      if (Tag.isVerb(tag) || relative || words.isMark(w)) {
        return subject + 1;
      }
    }
    return cue - subject < LONGEST_SOURCE ? cue : subject + 1;
  }

  /** Whether another attribution has one of the words in its cue, or all of them in its content. */
  private boolean isTold(int from, int to) {
    boolean inside = true;
    for (int w = from; w < to; w++) {
      if (cues[w]) {
        return true;
      }
      inside &= contents[w];
    }
    return inside;
  }

  private void mark(boolean[] marked, Span span) {
    words.in(span).forEach(w -> marked[w] = true);
  }
}
