/** What an article of a story leaves out, and what it words otherwise than another. */
@org.jspecify.annotations.NullMarked
package news.parallax.story.compare;
