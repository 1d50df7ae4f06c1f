package news.parallax.frame.character;

/**
 * How an actor stands to a word with a connotation.
 *
 * @param link the grammatical way
 * @param denied whether the verb is denied
 * @param connotation what the word says
 * @param word the word, by its number in the document
 */
@SuppressWarnings("EnumOrdinal") // the order is part of the model
record Way(Link link, boolean denied, Connotation connotation, int word) {
  /** Grammatical ways. */
  enum Link {
    /** The word is the actor's own: "gunman". */
    SELF(Side.CALLED),
    SUBJECT(Side.DOES),
    PASSIVE_SUBJECT(Side.SUFFERS),
    OBJECT(Side.SUFFERS),
    /** "accused her of lying": what hangs on the verb whose object the actor is. */
    BESIDE_OBJECT(Side.CHARGED),
    POSSESSOR(Side.HAS),
    /** "is a liar". */
    PREDICATE(Side.CALLED),
    /** "committed murder". */
    SUBJECT_OF_OBJECT(Side.HAS),
    /** "condemned murder": what others do. */
    SUBJECT_BESIDE_OBJECT(Side.OTHER),
    /** "spoke about crimes". */
    SUBJECT_OF_PHRASE(Side.OTHER),
    BY(Side.DOES),
    /** "the attack on her", "charges against her". */
    AGAINST(Side.TARGET),
    OF(Side.TARGET),
    FOR(Side.OTHER),
    WITH(Side.OTHER),
    FROM(Side.OTHER),
    TO(Side.OTHER),
    OTHER_PHRASE(Side.OTHER),
    /** "a hero, Ana Diaz": the actor stands beside the word. */
    BESIDE(Side.CALLED),
    /** The actor's name goes before the word: "the Diaz scandal". */
    BEFORE(Side.OTHER),
    OTHER(Side.OTHER),
    MODIFIER(Side.CALLED),
    APPOSITION(Side.CALLED),
    APPOSITION_PART(Side.CALLED),
    /** "whom they beat". */
    RELATIVE_OBJECT(Side.SUFFERS),
    /** "a man beaten". */
    PARTICIPLE_PASSIVE(Side.SUFFERS),
    /** "a man beating". */
    PARTICIPLE_ACTIVE(Side.DOES),
    BESIDE_PARTICIPLE(Side.CHARGED),
    /** "victims of violence". */
    PHRASE(Side.OTHER);

    private final Side side;

    Link(Side side) {
      this.side = side;
    }

    Side side() {
      return side;
    }
  }

  /** What the actor has to do with the word. */
  enum Side {
    DOES,
    SUFFERS,
    HAS,
    CALLED,
    CHARGED,
    TARGET,
    OTHER
  }

  /** The way without the word, as a small number. */
  int code() {
    return (link.ordinal() * 2 + (denied ? 1 : 0)) * Connotation.values().length
        + connotation.ordinal();
  }
}
