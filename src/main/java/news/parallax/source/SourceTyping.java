package news.parallax.source;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.source.DescriptionWords.Token;
import news.parallax.source.TypeWords.Entry;
import news.parallax.source.TypeWords.Match;
import news.parallax.source.TypeWords.Role;
import org.jspecify.annotations.Nullable;

/**
 * Tells what kind a source is from the words that describe it, by the word that heads the
 * description: a senator is a politician wherever he comes from, a spokesman is what his body is, a
 * study is what its maker is. Words are looked up in {@code source-types.txt}. Threads may share
 * one.
 */
final class SourceTyping {

  /**
   * A type and the words that decided it.
   *
   * @param strength the lower, the more telling
   * @param head what heads the description; null if it is not known
   */
  record Decision(SourceType type, String evidence, int strength, @Nullable Role head) {
    Decision(SourceType type, String evidence, int strength) {
      this(type, evidence, strength, null);
    }

    /** Whether a document is described whose issuer is told. */
    boolean isIssued() {
      return head == Role.MAKER && type != SourceType.DOCUMENT_DATA;
    }

    /** Whether a body is described, not somebody who belongs to it. */
    boolean isOfBody() {
      return head == Role.BODY || head == Role.SEAT;
    }

    boolean isDecided() {
      return type != SourceType.UNKNOWN;
    }

    /** Whether no more than some word beside the head, or a tie to others, decided. */
    boolean isWeak() {
      return strength >= BY_ANY_WORD;
    }

    /**
     * Whether what a list says of somebody tells more: a body that stands beside a name may have
     * taken his picture, and who is a director of nothing in particular may direct anything.
     */
    boolean yieldsToList() {
      boolean guessed =
          switch (type) {
            case BUSINESS, EXPERT, CIVIL_SOCIETY -> strength == BY_DEFAULT;
            default -> false;
          };
      return guessed || strength >= BY_BODY;
    }

    /** Whether the head of the description decided, not some word beside it. */
    boolean isFirm() {
      return strength <= BY_DEFAULT;
    }
  }

  static final Decision UNDECIDED = new Decision(SourceType.UNKNOWN, "", 9);
  private static final int BY_HEAD = 0;
  private static final int BY_DEFAULT = 1;
  private static final int BY_BODY = 2;
  private static final int BY_ANY_WORD = 3;

  private static final int LONGEST_QUANTITY = 6;
  private static final Set<String> ISSUING = Set.of("by", "from");
  private static final Set<String> OWNING = Set.of("of", "at", "in", "from", "within", "under");
  private static final Set<String> BELONGING = Set.of("of", "at", "for", "from", "with");

  /** Bodies before whose officers stands whose they are: "House Budget Committee chairman". */
  private static final Set<String> VAGUE =
      Set.of("committee", "council", "board", "team", "administration");

  private static final Set<String> FORMER =
      Set.of("former", "ex", "onetime", "one-time", "erstwhile", "ousted", "deposed", "retired");
  /** Verbs that tell what somebody is. */
  private static final Set<String> BEING =
      Set.of(
          "is", "was", "are", "were", "has", "had", "have", "heads", "headed", "leads", "led",
          "runs", "ran", "directs", "directed", "chairs", "chaired", "teaches", "taught", "studies",
          "studied", "represents", "represented", "owns", "owned", "founded", "works", "worked",
          "serves", "served", "covers", "covered", "oversees", "oversaw", "advises", "advised",
          "manages", "managed", "specializes", "practices", "writes", "edits", "hosts", "became",
          "lives", "coaches", "coached", "coordinates", "researches", "researched");

  /** What stands before those of whom some are meant: "some of the officials". */
  private static final Set<String> PARTS =
      Set.of(
          "some", "many", "most", "several", "few", "all", "none", "one", "two", "three", "four",
          "five", "six", "seven", "eight", "nine", "ten", "both", "each", "any", "either",
          "neither", "half", "majority", "minority", "number", "lot", "lots", "plenty", "couple",
          "dozen", "dozens", "hundreds", "thousands", "millions", "handful");
  /** Who speaks of somebody and not for him. */
  private static final Set<String> OUTSIDERS =
      Set.of(
          "critics", "opponents", "proponents", "skeptics", "sceptics", "detractors", "allies",
          "ally");

  /** What stands between a source and what it knows about. */
  private static final Set<String> KNOWING = Set.of("familiar", "briefed", "close");

  /** What committees are of. */
  private static final Set<String> HOUSES = Set.of("house", "legislature");

  private static final Set<String> RECEIVING =
      Set.of(
          "seen", "obtained", "reviewed", "viewed", "read", "cited", "quoted", "leaked", "shared");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "for",
          "at",
          "in",
          "with",
          "from",
          "on",
          "to",
          "by",
          "who",
          "that",
          "which",
          "whose",
          "about",
          "against",
          "inside",
          "near",
          "outside",
          "under",
          "behind",
          "among",
          "like",
          "as",
          "involving",
          "representing",
          "including");

  private final TypeWords list;

  /**
   * @param actors bodies among them tell the type of those who hold an office there
   */
  SourceTyping(ActorList actors) {
    list = new TypeWords(actors);
  }

  /** The type of a body known by its name, or of a capitalised group: "Reuters", "Democrats". */
  Decision decideName(String name) {
    Entry entry = list.body(name);
    entry = entry == null && isPlural(name) ? list.head(name.toLowerCase(Locale.ROOT)) : entry;
    return entry == null || entry.type() == SourceType.UNKNOWN
        ? UNDECIDED
        : new Decision(entry.type(), name, BY_HEAD);
  }

  /** Whether the one word is a plural of the list: "Democrats". */
  boolean isPlural(String name) {
    return list.isPlural(name);
  }

  /**
   * The type that a description tells; {@link #UNDECIDED} if it tells none. Of parts that are
   * equally telling, most decide: who is called president five times and nominee once is a
   * president.
   */
  Decision decide(String description) {
    Decision best = UNDECIDED;
    Map<SourceType, Integer> votes = new EnumMap<>(SourceType.class);
    for (List<Token> part : DescriptionWords.parts(description)) {
      Decision decision = decide(part);
      if (decision.strength() < best.strength()) {
        votes.clear();
        best = decision;
      }
      if (decision.strength() == best.strength()) {
        int count = votes.merge(decision.type(), 1, Integer::sum);
        best = count > votes.getOrDefault(best.type(), 0) ? decision : best;
      }
    }
    return best;
  }

  private Decision decide(List<Token> part) {
    if (tellsDeeds(part)) {
      return UNDECIDED;
    }
    List<Token> words = withoutQuantity(part);
    int phraseEnd = phraseEnd(words);
    Match head = last(words, phraseEnd, true);
    if (head == null) {
      boolean member =
          phraseEnd < words.size() && BELONGING.contains(words.get(phraseEnd).word());
      Match of = member ? behind(words, phraseEnd, phraseEnd, PREPOSITIONS) : null;
      Match any = of == null ? last(words, words.size(), false) : of;
      return any == null ? UNDECIDED : decision(any, BY_ANY_WORD);
    }
    Match whole = isBody(head) ? list.bodyAt(words, head.from(), words.size()) : null;
    head = whole != null && whole.to() > head.to() ? whole : head;
    Match bearer = isBody(head) && phraseEnd < words.size() ? bearerAtEnd(words) : null;
    if (bearer != null && isOfficer(bearer) && BELONGING.contains(words.get(phraseEnd).word())) {
      Match near = seatBefore(words, bearer);
      return by(near == null ? head : near, bearer);
    }
    boolean listed = phraseEnd < words.size() && words.get(phraseEnd).word().equals("and");
    boolean another = bearer != null && listed && isBody(bearer);
    head = bearer == null || another || head.entry().role() != Role.BODY ? head : bearer;
    return switch (head.entry().role()) {
      case PERSON -> byOffice(words, head);
      case KIN -> ofKin(words, head);
      case BODY -> decision(head, BY_BODY);
      case OFFICE, SEAT -> {
        if (OUTSIDERS.contains(head.entry().phrase())) {
          yield UNDECIDED;
        }
        Match body = body(words, head, phraseEnd, holding(head));
        yield by(body == null ? qualifier(words, head) : body, head);
      }
      case MAKER -> by(body(words, head, phraseEnd, ISSUING), head);
      case QUALIFIER -> UNDECIDED;
    };
  }

  /** The president of "Federation of Teachers President", not the owners of "Association of Owners". */
  private static boolean isOfficer(Match bearer) {
    return bearer.entry().role() == Role.OFFICE && !bearer.entry().phrase().endsWith("s");
  }

  /** What stands between a head and the body it is of: a center "for" politics is nobody's. */
  private static Set<String> holding(Match head) {
    boolean source = head.entry().phrase().startsWith("source");
    return source ? Set.of() : head.entry().role() == Role.SEAT ? OWNING : PREPOSITIONS;
  }

  private static boolean isBody(Match match) {
    return match.entry().role() == Role.BODY || match.entry().role() == Role.SEAT;
  }

  /** "the officials" of "most of the officials". */
  private List<Token> withoutQuantity(List<Token> words) {
    for (int i = 1; i < Math.min(words.size() - 1, LONGEST_QUANTITY); i++) {
      String before = words.get(i - 1).word();
      if (words.get(i).word().equals("of")) {
        return PARTS.contains(before) ? words.subList(i + 1, words.size()) : words;
      }
      if (PREPOSITIONS.contains(before) || list.head(before) != null) {
        break;
      }
    }
    return words;
  }

  /**
   * Whether the words say what somebody does or knows, "who supported the senator", "familiar with
   * the matter", not what he is, as "who leads" does.
   */
  private boolean tellsDeeds(List<Token> words) {
    String first = words.get(0).word();
    return KNOWING.contains(first) || isDeed(first, words);
  }

  private boolean isDeed(String first, List<Token> words) {
    return (first.equals("who") || first.equals("which"))
        && words.size() > 1
        && !BEING.contains(words.get(1).word())
        && !list.isKnown(words.get(1).word());
  }

  /** "a graduate and a doctor": the doctor. */
  private Decision ofKin(List<Token> words, Match head) {
    Match other = last(words, words.size(), true);
    boolean conjunct = other != null && words.get(Math.max(0, other.from() - 2)).word().equals("and");
    boolean more = conjunct && other != null && other.entry().role() == Role.PERSON;
    return decision(more && other != null ? other : head, BY_ANY_WORD);
  }

  /** Whoever governed once speaks as a politician: "former minister". */
  private static Decision byOffice(List<Token> words, Match head) {
    if (head.entry().type() == SourceType.GOVERNMENT) {
      if (words.get(head.from()).word().startsWith("ex-")) {
        return new Decision(SourceType.POLITICIAN_PARTY, words.get(head.from()).word(), BY_HEAD);
      }
      for (int i = 0; i < head.from(); i++) {
        String word = words.get(i).word();
        if (FORMER.contains(word)) {
          return new Decision(
              SourceType.POLITICIAN_PARTY, word + " " + head.entry().phrase(), BY_HEAD);
        }
      }
    }
    return decision(head, BY_HEAD);
  }

  private static Decision by(@Nullable Match body, Match head) {
    Decision decision = body == null ? decision(head, BY_DEFAULT) : decision(body, BY_HEAD);
    return new Decision(
        decision.type(), decision.evidence(), decision.strength(), head.entry().role());
  }

  private static Decision decision(Match match, int strength) {
    SourceType type = match.entry().type();
    return type == SourceType.UNKNOWN
        ? UNDECIDED
        : new Decision(type, match.entry().phrase(), strength, match.entry().role());
  }

  /** Where the first preposition stands, or a participle: "a study showing". */
  private int phraseEnd(List<Token> words) {
    boolean told = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).word();
      boolean known = list.isKnown(word);
      boolean participle =
          told && !known && word.length() > 4 && (word.endsWith("ing") || word.endsWith("ed"));
      boolean more = told && word.equals("and");
      if (i > 0 && (participle || more || PREPOSITIONS.contains(word))) {
        return i;
      }
      told |= known;
    }
    return words.size();
  }

  /** "University of Porto president": the president, not the university. */
  private @Nullable Match bearerAtEnd(List<Token> words) {
    int last = words.size() - 1;
    Entry entry = list.head(words.get(last).word());
    boolean bearer =
        entry != null
            && entry.role() != Role.MAKER
            && !DescriptionWords.isDeterminer(words.get(last - 1).word())
            && !PREPOSITIONS.contains(words.get(last - 1).word());
    return bearer && entry != null ? new Match(entry, last, last + 1) : null;
  }

  /** The body that an office is held at or a document comes from; null if it is not told. */
  private @Nullable Match body(
      List<Token> words, Match head, int phraseEnd, Set<String> prepositions) {
    Match behind = behind(words, Math.max(head.to(), phraseEnd), phraseEnd, prepositions);
    if (behind != null) {
      return behind;
    }
    for (int i = head.from() - 1; i >= 0; i--) {
      Match before = endingBehind(words, i, head.from());
      if (before == null && words.get(i).possessive()) {
        before = list.headAt(words, i, head.from());
      }
      if (before != null && tells(before.entry()) && !isTopic(before, head)) {
        return before;
      }
    }
    return head.entry().role() == Role.MAKER ? null : seatBefore(words, head);
  }

  /** The longest name or noun of a body that the word is in; null if there is none. */
  private @Nullable Match endingBehind(List<Token> words, int word, int end) {
    for (int from = Math.max(0, word - TypeWords.LONGEST_PHRASE + 1); from <= word; from++) {
      Match match = list.bodyAt(words, from, end);
      if (match != null && match.to() > word) {
        return match;
      }
    }
    return null;
  }

  /** Education and police of "education groups", "police association": these are nobody's. */
  private static boolean isTopic(Match before, Match head) {
    SourceType type = before.entry().type();
    return head.entry().role() == Role.SEAT
        && head.entry().type() == SourceType.CIVIL_SOCIETY
        && (type == SourceType.GOVERNMENT || type == SourceType.SECURITY_JUSTICE);
  }

  /** "county spokesman", "an agency official"; null if there is none. */
  private @Nullable Match seatBefore(List<Token> words, Match head) {
    int last = head.from() - 1;
    Entry entry = last < 0 ? null : list.head(words.get(last).word());
    boolean seat =
        entry != null
            && entry.role() == Role.SEAT
            && tells(entry)
            && !VAGUE.contains(entry.phrase());
    return seat && entry != null ? new Match(entry, last, last + 1) : null;
  }

  private @Nullable Match behind(
      List<Token> words, int from, int phraseEnd, Set<String> prepositions) {
    int start = from;
    boolean conjunct = start < words.size() && words.get(start).word().equals("and");
    while (conjunct && start < words.size() && !prepositions.contains(words.get(start).word())) {
      start++;
    }
    if (start > 0 && KNOWING.contains(words.get(start - 1).word())) {
      return null;
    }
    for (int i = start; i < words.size(); i++) {
      boolean reached = i == phraseEnd && !prepositions.contains(words.get(i).word());
      if (reached || isReceived(words, i) || tellsDeeds(words.subList(i, words.size()))) {
        break;
      }
      Match behind = list.bodyAt(words, i, words.size());
      boolean adjective = i + 1 < words.size() && list.qualifier(words.get(i).word()) != null;
      behind = adjective && behind != null && behind.to() == i + 1 ? null : behind;
      behind = behind == null && !adjective ? list.headAt(words, i, words.size()) : behind;
      if (behind != null && tells(behind.entry())) {
        return heading(words, behind);
      }
    }
    return null;
  }

  /** The group of "the conservative group", the foundation of "Congressional Foundation". */
  private Match heading(List<Token> words, Match first) {
    Match heading = first;
    for (int i = first.to(); isAnywhere(first) && i < words.size(); i++) {
      String word = words.get(i).word();
      boolean owner = words.get(i - 1).possessive() && first.entry().role() != Role.SEAT;
      if (PREPOSITIONS.contains(word) || word.equals("and") || owner) {
        break;
      }
      Match next = list.bodyAt(words, i, words.size());
      next = next == null ? list.headAt(words, i, words.size()) : next;
      boolean seat = next != null && next.entry().role() == Role.SEAT;
      boolean less = seat && heading.entry().role() == Role.BODY;
      boolean body =
          next != null && !less && next.entry().role() != Role.PERSON && tells(next.entry());
      heading = body && next != null ? next : heading;
    }
    return heading;
  }

  private static boolean isAnywhere(Match match) {
    return switch (match.entry().role()) {
      case PERSON, OFFICE, SEAT, KIN -> !HOUSES.contains(match.entry().phrase());
      case BODY, MAKER, QUALIFIER -> false;
    };
  }

  /** "a letter seen by the Porto Times": who has a document did not issue it. */
  private static boolean isReceived(List<Token> words, int i) {
    return i > 0 && RECEIVING.contains(words.get(i - 1).word()) && words.get(i).word().equals("by");
  }

  /** "German" before an office that tells nothing by itself. */
  private @Nullable Match qualifier(List<Token> words, Match head) {
    for (int i = head.from() - 1; i >= 0; i--) {
      Entry entry = list.qualifier(words.get(i).word());
      boolean counts =
          entry != null
              && (head.entry().type() == SourceType.UNKNOWN || mayQualify(entry, head));
      if (counts && entry != null) {
        return new Match(entry, i, i + 1);
      }
    }
    return null;
  }

  /** A country tells nothing more of an office, a parliament nothing of a foundation. */
  private static boolean mayQualify(Entry entry, Match head) {
    return switch (entry.type()) {
      case GOVERNMENT -> false;
      case POLITICIAN_PARTY -> head.entry().role() == Role.OFFICE;
      default -> true;
    };
  }

  private static boolean tells(Entry entry) {
    return entry.role() != Role.MAKER && entry.type() != SourceType.UNKNOWN;
  }

  /** The last word before the end that tells a type; the longest phrase there. */
  private @Nullable Match last(List<Token> words, int end, boolean unpossessed) {
    for (int i = end - 1; i >= 0; i--) {
      for (int from = Math.max(0, i - TypeWords.LONGEST_PHRASE + 1); from <= i; from++) {
        Match match = list.headAt(words, from, end);
        match = match == null || match.to() <= i ? list.bodyAt(words, from, end) : match;
        boolean possessed = unpossessed && words.get(i).possessive();
        if (match != null && match.to() == i + 1 && !possessed) {
          return match;
        }
      }
    }
    return null;
  }
}
