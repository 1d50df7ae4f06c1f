package news.parallax.source;

import org.jspecify.annotations.Nullable;

/**
 * What shows that words are attributed to somebody: a closed list, published with every attribution
 * and explained in docs/rules.md. What each finds, and its examples, stand in {@code rules.txt}
 * beside this class.
 */
public enum Rule implements Exemplified {
  VERB_THAT(-1902889785, ContentForm.CLAUSE),
  VERB_CLAUSE(495987855, ContentForm.CLAUSE),
  VERB_QUESTION(-1957195002, ContentForm.CLAUSE),
  VERB_INFINITIVE(-1338220057, ContentForm.INFINITIVE),
  VERB_PHRASE(864959961, ContentForm.PHRASE),
  VERB_PREPOSITION(-1023750740, ContentForm.PHRASE),
  VERB_QUOTATION(-246996372, ContentForm.QUOTATION),
  VERB_COLON(1124478015, ContentForm.CLAUSE),
  CLAUSE_VERB(-1065589265, ContentForm.CLAUSE),
  /** A clause that goes round a verb of saying with its subject. */
  CLAUSE_AROUND(CLAUSE_VERB),
  QUOTE_VERB(1282561282, ContentForm.QUOTATION),
  PASSIVE(-792039641, null),
  PASSIVE_BY(897473647, ContentForm.PHRASE),
  NOUN(3387418, ContentForm.PHRASE),
  NOUN_REPORT(-1243533063, ContentForm.PHRASE),
  ACCORDING_TO(-428604744, ContentForm.CLAUSE),
  VOUCHER(640192174, ContentForm.CLAUSE),
  HEADLINE(-1115058732, ContentForm.CLAUSE),
  LABEL_COLON(389876308, ContentForm.CLAUSE),
  SPEAKER_COLON(-77744353, ContentForm.CLAUSE),
  ANNOUNCED_QUOTATION(-1210506392, ContentForm.QUOTATION),
  /** An item of a list of what a document found. */
  ANNOUNCED_FINDINGS(0, ContentForm.CLAUSE),
  FLOATING_QUOTATION(0, ContentForm.QUOTATION),
  /** A sentence without marks or cue that goes on with what the sentence before reports. */
  CARRIED_SPEECH(0, ContentForm.CLAUSE),
  SIGNED_QUOTATION(0, ContentForm.QUOTATION),
  TRANSCRIPT(0, ContentForm.QUOTATION),
  /** What a court or a jury is told. */
  VENUE(731559207, ContentForm.CLAUSE),
  UNANSWERED(0, ContentForm.INFINITIVE),
  VERB_BEFORE_QUOTATION(0, ContentForm.QUOTATION),
  SPEECH_WITHIN_QUOTATION(0, ContentForm.QUOTATION),
  MODEL(0, null);

  private final @Nullable Rule likeness;
  private final int feature;
  private final @Nullable ContentForm form;

  Rule(int feature, @Nullable ContentForm form) {
    this.likeness = null;
    this.feature = feature;
    this.form = form;
  }

  /** A rule that the model takes for another, with which it was learned. */
  Rule(Rule likeness) {
    this.likeness = likeness;
    this.feature = likeness.feature;
    this.form = likeness.form;
  }

  /** The rule as which the model knows it, itself in most cases. */
  public Rule learnedAs() {
    return likeness == null ? this : likeness;
  }

  /** By what the model has learned it, and knows it under any name; 0 if it is never judged. */
  public int feature() {
    return feature;
  }

  @Override
  public Illustration illustration() {
    return Illustration.of(this, "rules.txt");
  }

  /** What the content is made like; null if the rule does not tell and the content is reported. */
  public @Nullable ContentForm form(Attribution.Type type) {
    return form == null && type == Attribution.Type.DIRECT ? ContentForm.QUOTATION : form;
  }

  /** Whether all it finds is quoted. */
  public boolean isQuotation() {
    return form == ContentForm.QUOTATION;
  }

  /** Whether it sees a verb with a clause behind it. */
  public boolean isVerbWithClause() {
    return this == VERB_THAT || this == VERB_CLAUSE || this == VERB_QUESTION;
  }
}
