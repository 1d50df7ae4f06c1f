/**
 * Raw articles to articles: repairs the text, takes the furniture of the page out of it and reads
 * the metadata, keeping track of where every character came from. {@link
 * news.parallax.text.clean.ArticleCleaner} is the way in.
 */
@org.jspecify.annotations.NullMarked
package news.parallax.text.clean;
