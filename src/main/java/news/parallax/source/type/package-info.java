/** What kind of source somebody is, from the words that describe him or it. */
@NullMarked
package news.parallax.source.type;

import org.jspecify.annotations.NullMarked;
