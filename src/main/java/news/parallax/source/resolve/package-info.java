/** Who is cited: the names, titles and pronouns of an article, and the types of its sources. */
@NullMarked
package news.parallax.source.resolve;

import org.jspecify.annotations.NullMarked;
