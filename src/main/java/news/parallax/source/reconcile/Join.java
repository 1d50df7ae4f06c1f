package news.parallax.source.reconcile;

/**
 * Why a name that an article gives a source is taken for the name of a source of other articles.
 */
public enum Join {
  /** It is the name itself. */
  SAME,
  /** Letter case, accents, full stops, hyphens, "the", the legal form of a company. */
  SPELLING,
  /** A title, an office or a party stands before the name. */
  TITLE,
  /** A middle name or initial is given or left out. */
  MIDDLE_NAME,
  /** A short or variant form of the given name: Bernie for Bernard. */
  GIVEN_NAME,
  /** Another way to write a name of another script: Lukashenka for Lukashenko. */
  TRANSLITERATION,
  /** An abbreviation that articles explain, all in the same way. */
  ABBREVIATION,
  /** A surname, perhaps with an initial, that only one person of the run bears. */
  SURNAME,
  /** A near spelling that only articles of this story have; see {@link VariantFinder}. */
  STORY_VARIANT
}
