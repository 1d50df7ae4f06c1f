package news.parallax.source.form;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.FoundAttribution;
import news.parallax.source.Rule;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks in a quotation that no cue stands near: whom the sentence before it is about.
 * "The finance minister smiled. 'You will have to wait.'"
 */
final class FloatingSpeakers {
  /** How many paragraphs back somebody who was quoted may go on speaking. */
  private static final int FARTHEST = 2;

  private static final int LONGEST_NAME = 6;

  /** Words of a quotation that tell whether it opens with somebody else. */
  private static final int OPENING = 4;

  private static final Set<Integer> THEY = Words.hashes("he", "she");

  private static final Set<Integer> IT = Words.hashes("it", "this", "that", "there");

  private final FormFindings all;
  private final Words words;
  private final PossibleSpeakers speakers;
  private @Nullable Set<Integer> surnames;

  FloatingSpeakers(FormFindings all, PossibleSpeakers speakers) {
    this.all = all;
    this.speakers = speakers;
    words = all.words;
  }

  /** Adds the quotation with its speaker; false if none is known or one quoted before goes on. */
  boolean add(int paragraph, int from, int to) {
    int first = words.sentenceFirst(all.a.sentenceOf(from));
    boolean alone = from == first || (from == first + 1 && words.isMark(first));
    if (!alone || first == 0 || !isNear(paragraph, first) || isQuotedBefore(paragraph, from)) {
      return false;
    }
    int start = words.sentenceFirst(all.a.sentenceOf(first - 1));
    int speaker = hasMark(start, first) ? -1 : speaker(start, first);
    if (speaker < 0) {
      return false;
    }
    return all.add(
        nameStart(speaker, start), speaker + 1, -1, 0, from, to, Rule.FLOATING_QUOTATION);
  }

  /**
   * Adds the quotation to whom the sentence before it in its paragraph is about, though another was
   * quoted before: "Marsh shook her head. 'It was the heater.'" False if that sentence is about
   * nobody or reports speech, or the quotation speaks of him or her as another does: "He was the
   * best of us."
   */
  boolean addOther(int paragraph, int from, int to) {
    int first = words.sentenceFirst(all.a.sentenceOf(from));
    boolean behind = from == first && first > all.a.paragraphFirst(paragraph);
    if (!behind || isOfHim(from, Math.min(to, from + OPENING))) {
      return false;
    }
    int start = words.sentenceFirst(all.a.sentenceOf(first - 1));
    boolean silent = !hasMark(start, first) && all.isUnclaimed(start, first);
    int speaker = silent ? mainSubject(start, first) : -1;
    return speaker >= 0
        && all.add(
            nameStart(speaker, start), speaker + 1, -1, 0, from, to, Rule.FLOATING_QUOTATION);
  }

  /**
   * The person who is the subject of the sentence, or the only one named before an "it": "For Ann
   * Lee it was a feast.", "For Lee, who built it, it was a feast."; -1 if there is none.
   */
  private int mainSubject(int start, int end) {
    int named = -1;
    for (int w = start; w < end; w++) {
      if (speakers.endsFullName(w, start, end) || isSurname(w)) {
        named = named < 0 ? w : end;
      }
      if (all.under.isSubject(w) && isOfMainClause(w)) {
        if (IT.contains(words.hash(w))) {
          return named < end ? named : -1;
        }
        boolean known = speakers.isName(w) && surnames().contains(words.hash(w));
        return known || speakers.isPerson(w) ? w : -1;
      }
    }
    return -1;
  }

  /** "Lee" alone, of a person whose full name the article has. */
  private boolean isSurname(int w) {
    return speakers.isName(w)
        && speakers.nameStart(w) == w
        && (w + 1 == words.count() || !speakers.isName(w + 1))
        && speakers.isPerson(w)
        && surnames().contains(words.hash(w));
  }

  private boolean isOfMainClause(int subject) {
    int verb = all.under.tree().head(subject);
    int relation = verb < 0 ? Relation.ROOT : all.under.tree().relation(verb);
    return relation != Relation.ADVCL && relation != Relation.RELCL && relation != Relation.CCOMP;
  }

  /** The last words of all full names, for some are those of places, too. */
  private Set<Integer> surnames() {
    Set<Integer> known = surnames;
    if (known == null) {
      known = new HashSet<>();
      for (int w = 0; w < words.count(); w++) {
        if (speakers.isName(w) && speakers.nameStart(w) < w && !speakers.isBody(w)) {
          known.add(words.hash(w));
        }
      }
      surnames = known;
    }
    return known;
  }

  private boolean hasMark(int start, int end) {
    return IntStream.range(start, end).anyMatch(w -> words.isMark(w));
  }

  /**
   * Whether a quotation is what somebody cited in its paragraph says to the sentence before it,
   * which asks something or is about him: "Was she sad? 'Not a bit.'", "On the rest he was less
   * firm. 'We will see.'"
   */
  boolean isAnswer(int paragraph, int from) {
    int first = words.sentenceFirst(all.a.sentenceOf(from));
    int start = all.a.paragraphFirst(paragraph);
    if (first <= start || first != from) {
      return false;
    }
    int before = words.sentenceFirst(all.a.sentenceOf(first - 1));
    if (hasMark(before, first)) {
      return false;
    }
    boolean led = words.is(first - 1, '?') || isOfHim(before, first);
    return led && isCited(words.start(start), words.start(before));
  }

  private boolean isOfHim(int start, int end) {
    return IntStream.range(start, end)
        .anyMatch(w -> THEY.contains(words.hash(w)) && all.under.isSubject(w));
  }

  /** Whether somebody who is named is cited in a stretch of the text. */
  private boolean isCited(int from, int to) {
    return all.found.stream()
        .anyMatch(
            one ->
                one.content().get(0).start() >= from
                    && one.content().get(0).end() <= to
                    && !one.source().isEmpty());
  }

  /** Whether the sentence before stands in the same paragraph or in the last one. */
  private boolean isNear(int paragraph, int first) {
    return all.a.paragraphOf(first - 1) >= paragraph - 1;
  }

  /** The person that the sentence is about: its subject, or the only one named; -1 if none is. */
  private int speaker(int start, int end) {
    int person = -1;
    int people = 0;
    for (int w = start; w < end; w++) {
      if (Tag.isVerb(all.a.syntax().tag(w))) {
        int subject = all.under.subject(w);
        if (subject >= start && subject < w && speakers.isPerson(subject)) {
          return subject;
        }
      }
      if (speakers.endsFullName(w, start, end)) {
        people++;
        person = w;
      }
    }
    return people == 1 ? person : -1;
  }

  private int nameStart(int noun, int start) {
    int first = Math.max(start, all.under.tree().phraseStart(noun));
    return Math.max(first, noun - LONGEST_NAME);
  }

  /** Whether somebody was quoted here or a little before: then he goes on more often than not. */
  private boolean isQuotedBefore(int paragraph, int from) {
    int first = words.start(all.a.paragraphFirst(Math.max(0, paragraph - FARTHEST)));
    for (FoundAttribution one : all.found) {
      Span content = one.content().get(0);
      boolean near = content.start() >= first && content.end() <= words.start(from);
      if (near && one.type() != Attribution.Type.INDIRECT) {
        return true;
      }
    }
    return false;
  }
}
