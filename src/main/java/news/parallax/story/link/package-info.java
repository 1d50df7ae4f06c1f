/** Text links: which article took its text from which other, or both from a third. */
@org.jspecify.annotations.NullMarked
package news.parallax.story.link;
