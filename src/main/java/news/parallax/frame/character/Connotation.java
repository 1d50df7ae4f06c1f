package news.parallax.frame.character;

/**
 * What a word says of those who do, suffer or are called something; see connotations.txt and
 * Connotations.
 */
@SuppressWarnings("EnumOrdinal") // the order is part of the model
enum Connotation {
  HARM_VERB,
  WRONG_VERB,
  ACCUSE_VERB,
  PURSUE_VERB,
  SUFFER_VERB,
  HELP_VERB,
  PRAISE_VERB,
  VILLAIN_NOUN,
  DEED_NOUN,
  CHARGE_NOUN,
  VICTIM_NOUN,
  WEAK_NOUN,
  PAIN_NOUN,
  HERO_NOUN,
  VIRTUE_NOUN,
  BAD_ADJECTIVE,
  HURT_ADJECTIVE,
  GOOD_ADJECTIVE;

  int bit() {
    return 1 << ordinal();
  }
}
