package news.parallax.frame.character;

/** By what somebody is cast. */
public enum Basis {
  /** What the actor does. */
  DEED,
  /** What is done to the actor, or the actor goes through. */
  SUFFERING,
  /** What somebody says or decides of the actor. */
  JUDGEMENT,
  /** What the actor is called. */
  LABEL,
  /** Words around the actor that no list has: the model learned that they go with the role. */
  CONTEXT
}
