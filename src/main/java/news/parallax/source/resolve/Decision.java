package news.parallax.source.resolve;

import news.parallax.source.SourceType;
import news.parallax.source.resolve.TypeWords.Role;
import org.jspecify.annotations.Nullable;

/**
 * A type and the words that decided it.
 *
 * @param strength the lower, the more telling
 * @param head what heads the description; null if it is not known
 */
record Decision(SourceType type, String evidence, int strength, @Nullable Role head) {
  static final Decision UNDECIDED = new Decision(SourceType.UNKNOWN, "", 9);
  static final int BY_HEAD = 0;
  static final int BY_DEFAULT = 1;
  static final int BY_BODY = 2;
  static final int BY_ANY_WORD = 3;

  Decision(SourceType type, String evidence, int strength) {
    this(type, evidence, strength, null);
  }

  /** What heads the description, of which no type is told. */
  Decision undecided() {
    return new Decision(SourceType.UNKNOWN, "", UNDECIDED.strength(), head);
  }

  /** The same, told of what heads another description. */
  Decision of(Decision described) {
    return new Decision(type, evidence, strength, described.head());
  }

  /** Whether a document is described whose issuer is told. */
  boolean isIssued() {
    return head == Role.MAKER && type != SourceType.DOCUMENT_DATA;
  }

  /** Whether a body is described, not somebody who belongs to it. */
  boolean isOfBody() {
    return head == Role.BODY || head == Role.SEAT;
  }

  /** Whether one person is described who is a citizen: no body, whatever its name is. */
  boolean isOneCitizen() {
    return type == SourceType.CITIZEN && head == Role.PERSON && !evidence.endsWith("s");
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
    return strength >= BY_DEFAULT;
  }

  /** Whether the head of the description decided, not some word beside it. */
  boolean isFirm() {
    return strength <= BY_DEFAULT;
  }
}
