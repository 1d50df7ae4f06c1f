/** Loaded words: words that judge where a neutral word would do. */
@org.jspecify.annotations.NullMarked
package news.parallax.frame.loaded;
