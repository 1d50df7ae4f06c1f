/**
 * What a news article is: its text, its parts, where each came from. Plain values that every other
 * package shares; they import nothing but the JDK.
 */
@org.jspecify.annotations.NullMarked
package news.parallax.article;
