/**
 * The language of an article: cleaning, segmentation into paragraphs, sentences and tokens, names.
 */
@org.jspecify.annotations.NullMarked
package news.parallax.text;
