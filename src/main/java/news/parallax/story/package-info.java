/**
 * Articles of several outlets about one event: which belong together, what one took from the other,
 * what they claim, leave out and word differently.
 */
@org.jspecify.annotations.NullMarked
package news.parallax.story;
