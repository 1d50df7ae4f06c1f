/**
 * The people, bodies, places and groups that an article names, every mention of them, and how the
 * article describes them. {@link news.parallax.text.mention.MentionFinder} is the way in.
 */
@org.jspecify.annotations.NullMarked
package news.parallax.text.mention;
