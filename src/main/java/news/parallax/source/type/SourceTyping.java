package news.parallax.source.type;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.source.ActorList;
import news.parallax.source.SourceType;
import news.parallax.source.type.DescriptionWords.Token;
import news.parallax.source.type.TypeWords.Entry;
import news.parallax.source.type.TypeWords.Match;
import org.jspecify.annotations.Nullable;

/**
 * Tells what kind a source is from the words that describe it, by the word that heads the
 * description: a senator is a politician wherever he comes from, a spokesman is what his body is, a
 * study is what its maker is. Words are in {@code source-types.txt}. Threads may share one.
 */
public final class SourceTyping {
  static final Set<String> OWNING = Set.of("of", "at", "in", "from", "within", "under");
  static final Set<String> BELONGING = Set.of("of", "at", "for", "from", "with");

  private final TypeWords list;
  private final DescriptionPhrases phrases;
  private final Doings doings;
  private final HoldingBodies bodies;
  private final StateOffices state;
  private final Memberships memberships;
  private final Issuers issuers;
  private final BodyBearers bearers;

  /**
   * @param actors bodies among them tell the type of those who hold an office there
   */
  public SourceTyping(ActorList actors) {
    list = new TypeWords(actors);
    phrases = new DescriptionPhrases(list);
    doings = new Doings(list);
    bodies = new HoldingBodies(list, doings);
    state = new StateOffices(list);
    memberships = new Memberships(list, bodies);
    issuers = new Issuers(bodies);
    bearers = new BodyBearers(list);
  }

  /** The type of a body known by its name, or of a capitalised group: "Reuters", "Democrats". */
  public Decision decideName(String name) {
    Entry entry = list.body(name);
    entry = entry == null && isPlural(name) ? list.head(name.toLowerCase(Locale.ROOT)) : entry;
    return entry == null || entry.type() == SourceType.UNKNOWN
        ? Decision.UNDECIDED
        : new Decision(entry.type(), name, Decision.BY_HEAD);
  }

  /** Whether a word of a description says what a person is: "strategist", "mayor". */
  public boolean isRole(String word) {
    Entry entry = list.head(word);
    return entry != null
        && switch (entry.role()) {
          case PERSON, OFFICE -> true;
          case BODY, SEAT, MAKER, KIN, QUALIFIER -> false;
        };
  }

  /** Whether a name tells of people who fight for no state: "Islamic State". */
  public boolean areArmed(String name) {
    return DescriptionWords.parts(name).stream()
        .anyMatch(words -> DescriptionPhrases.areArmed(words, words.size()));
  }

  /** Whether the one word is a plural of the list: "Democrats". */
  public boolean isPlural(String name) {
    return list.isPlural(name);
  }

  /**
   * The type that a description tells; {@link Decision#UNDECIDED} if it tells none. Of parts that
   * are equally telling, most decide: who is called president five times and nominee once is a
   * president.
   */
  public Decision decide(String description) {
    Decision best = Decision.UNDECIDED;
    List<Decision> past = new ArrayList<>();
    Map<SourceType, Integer> votes = new EnumMap<>(SourceType.class);
    for (List<Token> part : DescriptionWords.parts(description)) {
      Decision told = decide(part);
      if (FormerOffice.isPast(told)) {
        past.add(told);
      }
      Decision decision = told.isDecided() || told.evidence().isEmpty() ? told : Decision.UNDECIDED;
      boolean untold = !best.isDecided() && best.head() == null;
      if (decision.strength() < best.strength() || untold) {
        votes.clear();
        best = decision;
      }
      if (decision.strength() == best.strength()) {
        int count = votes.merge(decision.type(), 1, Integer::sum);
        best = count > votes.getOrDefault(best.type(), 0) ? decision : best;
      }
    }
    for (Decision once : past) {
      if (FormerOffice.isKept(best, once)) {
        return once.isDecided() ? once : best.undecided();
      }
    }
    return best;
  }

  private Decision decide(List<Token> said) {
    List<Token> part = Courses.without(said);
    if (doings.areDeeds(part) || doings.areCircumstances(part)) {
      return Decision.UNDECIDED;
    }
    List<Token> words = phrases.withoutTitle(phrases.withoutQuantity(part));
    int phraseEnd = phrases.phraseEnd(words);
    int own = DescriptionPhrases.ownFrom(words, phraseEnd);
    Match head = last(words, phraseEnd, true);
    if (head != null && head.to() <= own) {
      return Decision.UNDECIDED;
    }
    if (head != null && DescriptionPhrases.isOfKind(words, head, phraseEnd)) {
      return Decision.UNDECIDED;
    }
    if (head != null
        && head.entry().type() == SourceType.CITIZEN
        && DescriptionPhrases.tellsNoCitizen(words, head, phraseEnd)) {
      return Decision.UNDECIDED;
    }
    boolean as =
        head == null && phraseEnd + 1 < words.size() && words.get(phraseEnd).word().equals("as");
    if (as) {
      return FormerOffice.of(decide(words.subList(phraseEnd + 1, words.size())), words, 0, 0);
    }
    boolean of = own == 0;
    Decision told =
        head == null
            ? besideHead(words, of ? phraseEnd : words.size())
            : byHead(words, phraseEnd, head);
    if (told.isOfPower() && DescriptionPhrases.areArmed(words, phraseEnd)) {
      return Decision.UNDECIDED;
    }
    if (DescriptionPhrases.arePolled(part, told.evidence())) {
      return new Decision(SourceType.CITIZEN, told.evidence(), told.strength(), told.head());
    }
    Decision now = FormerOffice.of(told, words, own, head == null ? 0 : head.from());
    return own == 0 ? FormerOffice.ofLeftWork(now, words, phraseEnd) : now;
  }

  /** Where nothing tells what heads the words: whose it is, or what it belongs to. */
  private Decision besideHead(List<Token> words, int phraseEnd) {
    if (phraseEnd < words.size() && BELONGING.contains(words.get(phraseEnd).word())) {
      Match of = bodies.behind(words, phraseEnd, phraseEnd, DescriptionPhrases.prepositions());
      boolean many =
          phraseEnd == 0 && of != null && !isBody(of) && of.entry().type() == SourceType.CITIZEN;
      if (of != null && !many) {
        return Decision.of(of, Decision.BY_ANY_WORD);
      }
    }
    boolean owned = words.get(words.size() - 1).possessive();
    Match owner = owned ? last(words, words.size(), false) : null;
    boolean body = owner != null && isBody(owner) && owner.to() == words.size();
    return body && owner != null ? Decision.of(owner, Decision.BY_ANY_WORD) : Decision.UNDECIDED;
  }

  private Decision byHead(List<Token> words, int phraseEnd, Match found) {
    Match head = found;
    Match whole =
        isBody(head)
            ? list.bodyAt(words, head.from(), words.size())
            : list.headAt(words, head.from(), words.size());
    head = whole != null && whole.to() > head.to() ? whole : head;
    Match bearer = isBody(head) ? bearers.behind(words, phraseEnd) : null;
    if (bearer != null
        && BodyBearers.isOfficer(bearer)
        && BELONGING.contains(words.get(phraseEnd).word())) {
      Match near = bodies.seatBefore(words, bearer);
      return Decision.by(near == null ? head : near, bearer);
    }
    if (isBody(head) && DescriptionPhrases.isBeside(words, head.to(), phraseEnd)) {
      return Decision.UNDECIDED;
    }
    boolean listed = phraseEnd < words.size() && words.get(phraseEnd).word().equals("and");
    boolean another = bearer != null && listed && isBody(bearer);
    head = bearer == null || another || head.entry().role() != HeadRole.BODY ? head : bearer;
    return switch (head.entry().role()) {
      case PERSON -> ofPerson(words, phraseEnd, head);
      case KIN -> ofKin(words, head);
      case BODY -> Decision.of(head, Decision.BY_BODY);
      case OFFICE, SEAT -> {
        if (DescriptionPhrases.isOutsider(head.entry().phrase())) {
          yield Decision.UNDECIDED;
        }
        Match body = bodies.body(words, head, phraseEnd, HoldingBodies.holding(head));
        body = body == null ? bodies.qualifier(words, head) : body;
        if (body != null && HoldingBodies.isTheGroup(words, body)) {
          yield Decision.of(head, Decision.BY_DEFAULT).undecided();
        }
        Decision joined = memberships.of(words, head, body);
        if (joined.isDecided()) {
          yield joined;
        }
        boolean anybodys =
            state.isAnybodys(words, head)
                || state.isSomebodys(words, head)
                || StateOffices.isOfSpokenOf(words, head);
        yield body == null && anybodys
            ? Decision.of(head, Decision.BY_DEFAULT).undecided()
            : Decision.by(body, bodies.council(words, head));
      }
      case MAKER -> Decision.by(issuers.of(words, phraseEnd, head), head);
      case QUALIFIER -> Decision.UNDECIDED;
    };
  }

  /** Who speaks for the body he is of, though his trade alone tells what he is. */
  private Decision ofPerson(List<Token> words, int phraseEnd, Match head) {
    boolean comments = DescriptionPhrases.isCommenting(head.entry().phrase());
    Match station = comments ? bodies.body(words, head, phraseEnd, OWNING) : null;
    if (station != null && station.entry().type() == SourceType.MEDIA) {
      return Decision.of(station, Decision.BY_HEAD);
    }
    if (memberships.isOfFirm(words, phraseEnd, head)) {
      return new Decision(
          SourceType.EXPERT, head.entry().phrase(), Decision.BY_HEAD, HeadRole.PERSON);
    }
    Match body = memberships.spokenFor(words, phraseEnd, head);
    if (body != null) {
      return Decision.of(body, Decision.BY_HEAD);
    }
    Match more = head.entry().type() == SourceType.CITIZEN ? conjunct(words) : null;
    boolean active = more != null && more.entry().type() == SourceType.CIVIL_SOCIETY;
    Decision office =
        head.entry().type() == SourceType.CITIZEN ? joinedOffice(words, phraseEnd) : null;
    if (office != null) {
      return office;
    }
    return Decision.of(active && more != null ? more : head, Decision.BY_HEAD);
  }

  private static boolean isBody(Match match) {
    return match.entry().role() == HeadRole.BODY || match.entry().role() == HeadRole.SEAT;
  }

  /** "a graduate and a doctor": the doctor. */
  private Decision ofKin(List<Token> words, Match head) {
    if (DescriptionPhrases.isParentOfIdeas(words, head)) {
      return Decision.UNDECIDED;
    }
    Match more = conjunct(words);
    return Decision.of(more == null ? head : more, Decision.BY_ANY_WORD);
  }

  /** "a veteran and chairman of the league": the office, which says more; null if none is told. */
  private @Nullable Decision joinedOffice(List<Token> words, int phraseEnd) {
    if (phraseEnd + 1 >= words.size() || !words.get(phraseEnd).word().equals("and")) {
      return null;
    }
    Decision more = decide(words.subList(phraseEnd + 1, words.size()));
    boolean known = ListedTypes.isOfPower(more.type()) || more.type() == SourceType.EXPERT;
    return (more.isFirm() && known) || more.head() == HeadRole.OFFICE ? more : null;
  }

  /** What somebody is, too: "and a doctor", "and rights activist"; null if nothing. */
  private @Nullable Match conjunct(List<Token> words) {
    Match other = last(words, words.size(), true);
    if (other == null || other.entry().role() != HeadRole.PERSON) {
      return null;
    }
    for (int i = Math.max(0, other.from() - 2); i < other.from(); i++) {
      if (words.get(i).word().equals("and")) {
        return other;
      }
    }
    return null;
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
