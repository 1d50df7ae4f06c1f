package news.parallax.frame.character;

/** As what an actor is cast. */
public enum CharacterRole {
  /** Helps, saves, stands up for what is right. */
  HERO,
  /** Does harm or wrong, or is blamed for it. */
  VILLAIN,
  /** Suffers harm or wrong. */
  VICTIM
}
