package news.parallax.frame.character;

import org.jspecify.annotations.Nullable;

/**
 * What casts an actor in a role.
 *
 * @param word to which the actor stands as the role asks, by its number in the document
 * @param weak whether the word does not carry the role alone
 */
record CastingEvidence(int word, Basis basis, boolean weak) {

  /**
   * What the way in which an actor stands to a word tells of the actor in a role; null if it does
   * not speak for it.
   */
  static @Nullable Basis basis(CharacterRole role, Way way) {
    if (way.denied()) {
      return null;
    }
    return switch (role) {
      case VILLAIN -> ofVillain(way);
      case VICTIM -> ofVictim(way);
      case HERO -> ofHero(way);
    };
  }

  private static @Nullable Basis ofVillain(Way way) {
    return switch (way.connotation()) {
      case HARM_VERB, WRONG_VERB ->
          switch (way.link().side()) {
            case DOES -> Basis.DEED;
            case CHARGED -> Basis.JUDGEMENT;
            default -> null;
          };
      case DEED_NOUN ->
          switch (way.link().side()) {
            case HAS, DOES -> Basis.DEED;
            case CHARGED, CALLED -> Basis.JUDGEMENT;
            default -> null;
          };
      case CHARGE_NOUN -> way.link() == Way.Link.AGAINST ? Basis.JUDGEMENT : null;
      case ACCUSE_VERB, PURSUE_VERB ->
          way.link().side() == Way.Side.SUFFERS ? Basis.JUDGEMENT : null;
      case BAD_ADJECTIVE ->
          switch (way.link().side()) {
            case CALLED, CHARGED, HAS -> Basis.JUDGEMENT;
            default -> null;
          };
      case VILLAIN_NOUN ->
          switch (way.link().side()) {
            case CALLED -> Basis.LABEL;
            case CHARGED -> Basis.JUDGEMENT;
            default -> null;
          };
      default -> null;
    };
  }

  private static @Nullable Basis ofVictim(Way way) {
    return switch (way.connotation()) {
      case HARM_VERB -> way.link().side() == Way.Side.SUFFERS ? Basis.SUFFERING : null;
      case SUFFER_VERB -> way.link().side() == Way.Side.DOES ? Basis.SUFFERING : null;
      case DEED_NOUN -> way.link().side() == Way.Side.TARGET ? Basis.SUFFERING : null;
      case PAIN_NOUN ->
          switch (way.link().side()) {
            case HAS, TARGET -> Basis.SUFFERING;
            default -> null;
          };
      case HURT_ADJECTIVE -> way.link().side() == Way.Side.CALLED ? Basis.SUFFERING : null;
      case VICTIM_NOUN -> way.link().side() == Way.Side.CALLED ? Basis.LABEL : null;
      default -> null;
    };
  }

  /** Helping is so common that the verb alone casts no hero. */
  private static @Nullable Basis ofHero(Way way) {
    return switch (way.connotation()) {
      case PRAISE_VERB -> way.link().side() == Way.Side.SUFFERS ? Basis.JUDGEMENT : null;
      case GOOD_ADJECTIVE -> way.link().side() == Way.Side.CALLED ? Basis.JUDGEMENT : null;
      case HERO_NOUN -> way.link().side() == Way.Side.CALLED ? Basis.LABEL : null;
      default -> null;
    };
  }
}
