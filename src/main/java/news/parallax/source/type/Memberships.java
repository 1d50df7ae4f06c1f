package news.parallax.source.type;

import java.util.List;
import java.util.Set;
import news.parallax.source.SourceType;
import news.parallax.source.type.DescriptionWords.Token;
import news.parallax.source.type.TypeWords.Entry;
import news.parallax.source.type.TypeWords.Match;
import news.parallax.text.WordList;
import news.parallax.text.mention.NameLists;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom people speak for who joined others: an association is not what its members are, and
 * who is a lawyer of an advocacy group speaks for the group.
 */
final class Memberships {
  /** Who joins with others of his trade. */
  private static final WordList JOINED = WordList.of("people", "joined by trade");

  /** Industries whose firms join: "National Mining Association". */
  private static final WordList INDUSTRIES = WordList.of("people", "industry");

  private static final WordList COUNSEL = WordList.of("people", "counsel");

  /** Who leads a body of his own kind of people. */
  private static final WordList LEADING = WordList.of("people", "leads a body");

  /** Where a member of a party may sit who is no politician by that. */
  private static final WordList SITTING = WordList.of("people", "sits on");

  private static final Set<String> PARTY_MEMBERS = Set.of("democrat", "republican");

  /** What bodies are called that have lawyers of their own. */
  private static final Set<String> EMPLOYING =
      Set.of("department", "administration", "house", "agency", "bureau", "union");

  private static final Set<String> OF = Set.of("of", "for", "with", "at");

  private static final Set<String> UNMARKED_PLURALS = Set.of("people", "women", "men", "children");

  private final TypeWords list;
  private final HoldingBodies bodies;
  private final NameLists names = new NameLists();

  Memberships(TypeWords list, HoldingBodies bodies) {
    this.list = list;
    this.bodies = bodies;
  }

  /**
   * What an association of a trade, or who leads a body of people, is of.
   *
   * @param body what was found to tell whose the head is; null if nothing
   */
  Decision of(List<Token> words, Match head, @Nullable Match body) {
    Entry entry = head.entry();
    if (JOINED.contains(entry.phrase())) {
      return ofTrade(words, head, body);
    }
    if (body != null && JOINED.contains(body.entry().phrase())) {
      return ofOfficer(words, head, body);
    }
    boolean committee = entry.phrase().equals("committee");
    if (committee && body == null && isOfState(words, head)) {
      return new Decision(SourceType.GOVERNMENT, entry.phrase(), Decision.BY_DEFAULT, entry.role());
    }
    boolean people =
        body != null
            && LEADING.contains(entry.phrase())
            && body.entry().type() == SourceType.CITIZEN
            && arePeople(body.entry(), words.get(body.to() - 1).word());
    return people && body != null
        ? new Decision(
            SourceType.CIVIL_SOCIETY, body.entry().phrase(), Decision.BY_HEAD, entry.role())
        : Decision.UNDECIDED;
  }

  /** "veterans", "people"; no "friends", who are somebody's. */
  private static boolean arePeople(Entry entry, String word) {
    return (entry.role() == HeadRole.PERSON && word.endsWith("s"))
        || UNMARKED_PLURALS.contains(word);
  }

  /** Who leads or speaks for those who joined for business. */
  private Decision ofOfficer(List<Token> words, Match head, Match body) {
    boolean business = false;
    boolean workers = body.entry().phrase().equals("union");
    for (int i = 0; i < words.size() && !workers; i++) {
      boolean office = i >= head.from() && i < head.to();
      business |= !office && isTrade(words.get(i));
    }
    return business
        ? new Decision(
            SourceType.BUSINESS, body.entry().phrase(), Decision.BY_HEAD, head.entry().role())
        : Decision.UNDECIDED;
  }

  /** Firms and their owners join for business, all others as a part of society. */
  private Decision ofTrade(List<Token> words, Match head, @Nullable Match body) {
    boolean business =
        body == null
            ? words.subList(0, head.from()).stream().anyMatch(this::isTrade)
                || words.subList(head.to(), words.size()).stream()
                    .anyMatch(token -> isIndustry(token.word()))
            : body.entry().type() == SourceType.BUSINESS;
    boolean people = body != null && body.entry().role() == HeadRole.PERSON;
    if (body != null && !people && !business) {
      return Decision.UNDECIDED;
    }
    SourceType type = business ? SourceType.BUSINESS : SourceType.CIVIL_SOCIETY;
    return new Decision(type, head.entry().phrase(), Decision.BY_BODY, head.entry().role());
  }

  static boolean isIndustry(String word) {
    return INDUSTRIES.contains(word);
  }

  private boolean isTrade(Token token) {
    Entry entry = list.head(token.word());
    boolean people =
        entry != null
            && (entry.role() == HeadRole.PERSON || entry.role() == HeadRole.OFFICE)
            && entry.type() == SourceType.BUSINESS
            && token.word().endsWith("s");
    Entry body = list.body(token.word());
    return people
        || isIndustry(token.word())
        || (body != null && body.type() == SourceType.BUSINESS);
  }

  /** "Spain's special committee". */
  private boolean isOfState(List<Token> words, Match head) {
    for (int i = 0; i < head.from(); i++) {
      String word = words.get(i).word();
      if (words.get(i).possessive() && (names.isCountry(word) || names.isPlace(word))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The body for which somebody speaks whose trade alone would tell another type: a lawyer "for" or
   * "at" an advocacy group or an agency, a commander of veterans, a party's member "on" a
   * commission; null if there is none.
   */
  @Nullable Match spokenFor(List<Token> words, int phraseEnd, Match head) {
    String phrase = head.entry().phrase();
    int at = Math.max(phraseEnd, head.to());
    String next = at < words.size() ? words.get(at).word() : "";
    boolean counsel = head.entry().type() == SourceType.EXPERT && COUNSEL.contains(lastOf(phrase));
    boolean commands = head.entry().type() == SourceType.SECURITY_JUSTICE && next.equals("of");
    boolean sits = PARTY_MEMBERS.contains(phrase) && next.equals("on");
    if (!(sits || (OF.contains(next) && (counsel || commands)))) {
      return counsel && !FormerOffice.isBefore(words, head.from())
          ? employerBefore(words, head)
          : null;
    }
    Match body = bodies.behind(words, sits ? at + 1 : at, at, OF);
    if (body == null || isOfLaw(words, body.to())) {
      return null;
    }
    Entry entry = body.entry();
    boolean isBody = entry.role() == HeadRole.BODY || entry.role() == HeadRole.SEAT;
    boolean speaks =
        switch (entry.type()) {
          case CIVIL_SOCIETY -> !sits;
          case GOVERNMENT -> counsel || (sits && SITTING.contains(lastOf(entry.phrase())));
          case POLITICIAN_PARTY, SECURITY_JUSTICE -> counsel;
          default -> false;
        };
    return isBody && speaks ? body : null;
  }

  /** The department of "Justice Department lawyer"; null if none stands before the head. */
  private @Nullable Match employerBefore(List<Token> words, Match head) {
    for (int from = Math.max(0, head.from() - TypeWords.LONGEST_PHRASE);
        from < head.from();
        from++) {
      Match body = list.bodyAt(words, from, head.from());
      if (body != null
          && body.to() == head.from()
          && body.entry().role() == HeadRole.BODY
          && EMPLOYING.contains(lastOf(body.entry().phrase()))) {
        return body;
      }
    }
    return null;
  }

  /** "attorney for the Prison Law Office": lawyers have a law office, no prison has one. */
  private static boolean isOfLaw(List<Token> words, int behind) {
    return behind < words.size() && words.get(behind).word().equals("law");
  }

  /** "a strategist at Lund Partners", who is no party's: what firms have is their analysts. */
  boolean isOfFirm(List<Token> words, int phraseEnd, Match head) {
    boolean at = phraseEnd < words.size() && words.get(phraseEnd).word().equals("at");
    boolean strategist = head.entry().phrase().equals("strategist");
    for (int i = 0; at && strategist && i < head.from(); i++) {
      String word = words.get(i).word();
      at =
          !isPartisan(list.qualifier(word))
              && !isPartisan(list.head(word))
              && !isPartisan(list.body(word));
    }
    return at && strategist;
  }

  private static boolean isPartisan(@Nullable Entry entry) {
    return entry != null && entry.type() == SourceType.POLITICIAN_PARTY;
  }

  private static String lastOf(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }
}
