package news.parallax.source.type;

import java.util.List;
import java.util.Set;
import news.parallax.source.SourceType;
import news.parallax.source.type.DescriptionWords.Token;
import news.parallax.source.type.TypeWords.Entry;
import news.parallax.source.type.TypeWords.Match;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/** Finds the bodies that offices are held at and documents come from. */
final class HoldingBodies {
  /** Bodies before whose officers stands whose they are: "House Budget Committee chairman". */
  private static final Set<String> VAGUE =
      Set.of("committee", "council", "board", "team", "administration", "coalition");

  /** What stands between a body and its officer: "fund executive director". */
  private static final WordList RANKS = WordList.of("people", "rank within a body");

  /** What any body is called once it was named. */
  private static final Set<String> TAKEN_UP = Set.of("group", "organization", "organisation");

  /** Parts of bodies, which may belong to any. */
  private static final Set<String> DIVISIONS =
      Set.of("department", "office", "board", "center", "centre", "directorate", "project");

  /** What committees are of. */
  private static final Set<String> HOUSES = Set.of("house", "legislature");

  private static final Set<String> CHAMBERS = Set.of("senate", "house", "congressional");

  private static final Set<String> COMMITTEES =
      Set.of("committee", "subcommittee", "panel", "caucus");

  /** How many words the name of a committee has. */
  private static final int LONGEST_COMMITTEE = 9;

  private static final Set<String> SITTING = Set.of("at", "in", "on", "to");

  private final TypeWords list;
  private final Doings doings;
  private final StateOffices state;
  private final GroupNames groups;
  private final IncidentalBodies incidental;

  HoldingBodies(TypeWords list, Doings doings) {
    this.list = list;
    this.doings = doings;
    state = new StateOffices(list);
    groups = new GroupNames(list);
    incidental = new IncidentalBodies(list);
  }

  /**
   * The body that an office is held at or a document comes from; null if it is not told, as of "the
   * state director for Gridwell".
   */
  @Nullable Match body(List<Token> words, Match head, int phraseEnd, Set<String> prepositions) {
    Match behind = behind(words, Math.max(head.to(), phraseEnd), phraseEnd, prepositions);
    Match first = behind == null ? null : list.bodyAt(words, 0, head.from());
    if (first != null && first.entry().type() == SourceType.INTERNATIONAL_BODY) {
      return first; // "UN secretary for human rights"
    }
    if (behind != null) {
      return behind;
    }
    for (int i = head.from() - 1; i >= 0; i--) {
      Match before = endingBehind(words, i, head.from());
      if (before == null && words.get(i).possessive()) {
        before = headEndingAt(words, i);
      }
      if (before != null
          && tells(before.entry())
          && !incidental.isCompared(words, before)
          && (words.get(before.to() - 1).possessive() || !isTopic(before, head))
          && !state.isTopic(before, head, seatBefore(words, head), words)) {
        return before;
      }
    }
    boolean forOther =
        phraseEnd < words.size()
            && head.to() == phraseEnd
            && words.get(phraseEnd).word().equals("for");
    return head.entry().role() == HeadRole.MAKER || forOther ? null : seatBefore(words, head);
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

  /** The longest noun for people that ends with the word: "district attorney's"; null if none. */
  private @Nullable Match headEndingAt(List<Token> words, int word) {
    for (int from = Math.max(0, word - TypeWords.LONGEST_PHRASE + 1); from <= word; from++) {
      Match match = list.headAt(words, from, word + 1);
      if (match != null && match.to() == word + 1) {
        return match;
      }
    }
    return null;
  }

  /** Education and police of "education groups", "police association": these are nobody's. */
  private static boolean isTopic(Match before, Match head) {
    SourceType type = before.entry().type();
    if (head.entry().phrase().equals("watchdog")) {
      return type != SourceType.GOVERNMENT || before.entry().phrase().startsWith("government");
    }
    return head.entry().role() == HeadRole.SEAT
        && head.entry().type() == SourceType.CIVIL_SOCIETY
        && (type == SourceType.GOVERNMENT || type == SourceType.SECURITY_JUSTICE);
  }

  /** The head itself, or the council that people or firms formed. */
  Match council(List<Token> words, Match head) {
    return groups.council(words, head);
  }

  /** "county spokesman", "an agency official"; null if there is none. */
  @Nullable Match seatBefore(List<Token> words, Match head) {
    int last = head.from() - 1;
    while (last > 0 && RANKS.contains(words.get(last).word())) {
      last--;
    }
    Entry entry = last < 0 ? null : list.head(words.get(last).word());
    Match council = entry == null ? null : groups.council(words, new Match(entry, last, last + 1));
    if (council != null && !council.entry().equals(entry)) {
      return council;
    }
    boolean seat =
        entry != null
            && entry.role() == HeadRole.SEAT
            && tells(entry)
            && !VAGUE.contains(entry.phrase())
            && !state.isOfNobody(words, last);
    return seat && entry != null ? new Match(entry, last, last + 1) : null;
  }

  @Nullable Match behind(List<Token> words, int from, int phraseEnd, Set<String> prepositions) {
    int start = from;
    boolean conjunct = start < words.size() && words.get(start).word().equals("and");
    while (conjunct && start < words.size() && !prepositions.contains(words.get(start).word())) {
      start++;
    }
    if (start > 0 && Doings.isKnowing(words.get(start - 1).word())) {
      return null;
    }
    for (int i = start; i < words.size(); i++) {
      boolean reached = i == phraseEnd && !prepositions.contains(words.get(i).word());
      if (reached
          || incidental.isCited(words, i)
          || doings.areDeeds(words.subList(i, words.size()))) {
        break;
      }
      Match behind = list.bodyAt(words, i, words.size());
      if (behind != null && isOfCommittee(words, i)) {
        return behind;
      }
      boolean adjective = i + 1 < words.size() && list.qualifier(words.get(i).word()) != null;
      behind = adjective && behind != null && behind.to() == i + 1 ? null : behind;
      Match people = adjective ? null : list.headAt(words, i, words.size());
      behind = behind == null || (people != null && people.to() > behind.to()) ? people : behind;
      if (behind != null && tells(behind.entry()) && !incidental.is(words, behind)) {
        Match heading = groups.named(words, heading(words, behind));
        boolean part = isDivision(heading) || heading.entry().role() == HeadRole.OFFICE;
        Match whose = part ? bodyOfDivision(words, heading.to()) : null;
        return whose == null ? heading : whose;
      }
    }
    return null;
  }

  /** "Senate" of "Senate Environment and Public Works Committee", whose works are not public. */
  private static boolean isOfCommittee(List<Token> words, int house) {
    if (!CHAMBERS.contains(words.get(house).word())) {
      return false;
    }
    return words.subList(house + 1, Math.min(words.size(), house + LONGEST_COMMITTEE)).stream()
        .anyMatch(token -> COMMITTEES.contains(token.word()));
  }

  /** What stands between a head and the body it is of: a center "for" politics is nobody's. */
  static Set<String> holding(Match head) {
    if (head.entry().phrase().startsWith("appointee")) {
      return SITTING; // whoever appointed him is not whose he is
    }
    boolean source = head.entry().phrase().startsWith("source");
    return source
        ? Set.of()
        : head.entry().role() == HeadRole.SEAT
            ? SourceTyping.OWNING
            : DescriptionPhrases.prepositions();
  }

  /** "the group" of "the group's economist": whichever was spoken of, an industry's too. */
  static boolean isTheGroup(List<Token> words, Match body) {
    return TAKEN_UP.contains(body.entry().phrase())
        && (body.from() == 0 || DescriptionWords.isDeterminer(words.get(body.from() - 1).word()));
  }

  private static boolean isDivision(Match match) {
    return DIVISIONS.contains(match.entry().phrase());
  }

  /** "the department of history at the university", "the board of a company"; null if none. */
  private @Nullable Match bodyOfDivision(List<Token> words, int from) {
    for (int i = from; i + 1 < words.size(); i++) {
      String word = words.get(i).word();
      if (!word.equals("at") && !word.equals("of")) {
        continue;
      }
      for (int k = i + 1;
          k < words.size() && !DescriptionPhrases.isPreposition(words.get(k).word());
          k++) {
        Match match = list.bodyAt(words, k, words.size());
        if (match != null && tells(match.entry())) {
          return match;
        }
      }
    }
    return null;
  }

  /** The group of "the conservative group", the foundation of "Congressional Foundation". */
  private Match heading(List<Token> words, Match first) {
    Match heading = first;
    for (int i = first.to(); isAnywhere(first) && i < words.size(); i++) {
      String word = words.get(i).word();
      boolean owner = words.get(i - 1).possessive() && first.entry().role() != HeadRole.SEAT;
      if (DescriptionPhrases.isPreposition(word) || word.equals("and") || owner) {
        break;
      }
      Match next = list.bodyAt(words, i, words.size());
      next = next == null ? list.headAt(words, i, words.size()) : next;
      boolean seat = next != null && next.entry().role() == HeadRole.SEAT;
      boolean less = seat && heading.entry().role() == HeadRole.BODY;
      boolean person = next != null && next.entry().role() == HeadRole.PERSON;
      boolean body =
          next != null && !less && (!person || isParty(words, next)) && tells(next.entry());
      heading = body && next != null ? next : heading;
      i = body && next != null ? next.to() - 1 : i;
    }
    return first.equals(heading) ? groups.ofOutlet(words, first) : heading;
  }

  /** "Republicans" of "chair of the Porto County Republicans". */
  private static boolean isParty(List<Token> words, Match people) {
    return people.entry().type() == SourceType.POLITICIAN_PARTY
        && words.get(people.to() - 1).word().endsWith("s");
  }

  private static boolean isAnywhere(Match match) {
    return switch (match.entry().role()) {
      case PERSON, OFFICE, SEAT, KIN -> !HOUSES.contains(match.entry().phrase());
      case BODY, MAKER, QUALIFIER -> false;
    };
  }

  /** "German" before an office that tells nothing by itself. */
  @Nullable Match qualifier(List<Token> words, Match head) {
    for (int i = head.from() - 1; i >= 0; i--) {
      Entry entry = list.qualifier(words.get(i).word());
      boolean counts =
          entry != null
              && entry.type() != SourceType.UNKNOWN
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
      case POLITICIAN_PARTY -> head.entry().role() == HeadRole.OFFICE;
      case CIVIL_SOCIETY ->
          head.entry().type() != SourceType.GOVERNMENT
              || StateOffices.isAnybodys(head.entry().phrase());
      default -> true;
    };
  }

  static boolean tells(Entry entry) {
    return entry.role() != HeadRole.MAKER && entry.type() != SourceType.UNKNOWN;
  }
}
