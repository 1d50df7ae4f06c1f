/** Claims: quantities that articles assert, and where the articles of a story agree on them. */
@org.jspecify.annotations.NullMarked
package news.parallax.story.claim;
