package news.parallax.source.type;

import news.parallax.source.SourceType;
import news.parallax.source.type.TypeWords.Match;
import org.jspecify.annotations.Nullable;

/**
 * A type and the words that decided it.
 *
 * @param strength the lower, the more telling
 * @param head what heads the description; null if it is not known
 */
public record Decision(SourceType type, String evidence, int strength, @Nullable HeadRole head) {
  public static final Decision UNDECIDED = new Decision(SourceType.UNKNOWN, "", 9);
  public static final int BY_HEAD = 0;
  static final int BY_DEFAULT = 1;
  static final int BY_BODY = 2;
  public static final int BY_ANY_WORD = 3;

  public Decision(SourceType type, String evidence, int strength) {
    this(type, evidence, strength, null);
  }

  /** What a word or the name of a body tells. */
  static Decision of(Match match, int strength) {
    SourceType type = match.entry().type();
    return type == SourceType.UNKNOWN
        ? UNDECIDED
        : new Decision(type, match.entry().phrase(), strength, match.entry().role());
  }

  /** What the body at which an office is held tells, or else the office alone. */
  static Decision by(@Nullable Match body, Match head) {
    Decision decision = body == null ? of(head, BY_DEFAULT) : of(body, BY_HEAD);
    return new Decision(
        decision.type(), decision.evidence(), decision.strength(), head.entry().role());
  }

  /** What heads the description, of which no type is told. */
  public Decision undecided() {
    return new Decision(SourceType.UNKNOWN, "", UNDECIDED.strength(), head);
  }

  /** The same, told of what heads another description. */
  public Decision of(Decision described) {
    return new Decision(type, evidence, strength, described.head());
  }

  /** Whether a document is described whose issuer is told. */
  public boolean isIssued() {
    return head == HeadRole.MAKER && type != SourceType.DOCUMENT_DATA;
  }

  /** Whether a body is described, not somebody who belongs to it. */
  public boolean isOfBody() {
    return head == HeadRole.BODY || head == HeadRole.SEAT;
  }

  /** Whether somebody's office or trade decides, no body, no document and no word beside them. */
  public boolean isOfSomebody() {
    return isDecided() && isFirm() && (head == HeadRole.PERSON || head == HeadRole.OFFICE);
  }

  /** Whether one person is described who is a citizen: no body, whatever its name is. */
  public boolean isOneCitizen() {
    return type == SourceType.CITIZEN && head == HeadRole.PERSON && !evidence.endsWith("s");
  }

  /** Whether it tells of power or of a group, as who fights for no state seems to have it too. */
  public boolean isOfPower() {
    return switch (type) {
      case SECURITY_JUSTICE -> true;
      case GOVERNMENT -> evidence.equals("state") || head == HeadRole.OFFICE;
      case CIVIL_SOCIETY -> head == HeadRole.SEAT || head == HeadRole.OFFICE;
      case POLITICIAN_PARTY -> evidence.startsWith("leader");
      default -> false;
    };
  }

  public boolean isDecided() {
    return type != SourceType.UNKNOWN;
  }

  /** Whether no more than some word beside the head, or a tie to others, decided. */
  public boolean isWeak() {
    return strength >= BY_ANY_WORD;
  }

  /**
   * Whether what a list says of somebody tells more: a body that stands beside a name may have
   * taken his picture, and who is a director of nothing in particular may direct anything.
   */
  public boolean yieldsToList() {
    return strength >= BY_DEFAULT;
  }

  /** Whether the head of the description decided, not some word beside it. */
  public boolean isFirm() {
    return strength <= BY_DEFAULT;
  }
}
