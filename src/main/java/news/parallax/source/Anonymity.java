package news.parallax.source;

/**
 * Whether a source speaks without its name, and how the article shows it. After the guides of news
 * agencies on anonymous sources: a name may be withheld in so many words, or nothing may be told of
 * somebody but that he is near enough to know.
 */
public enum Anonymity {
  /** Named, a document, or people in general: "residents", "critics". */
  NONE,
  /** One official or aide, or a few, of whom only the office is told: "a senior official". */
  OFFICE_ONLY,
  /** Nothing is told but how the source knows: "two people familiar with the talks", "a source". */
  ACCESS_ONLY,
  /** The article says that the name is withheld: "on condition of anonymity". */
  WITHHELD;

  /** Whether the identity of the source is kept from the reader. */
  public boolean isAnonymous() {
    return this != NONE;
  }
}
