/** Who is the same source in different articles: spellings, titles, short names, abbreviations. */
@org.jspecify.annotations.NullMarked
package news.parallax.source.reconcile;
