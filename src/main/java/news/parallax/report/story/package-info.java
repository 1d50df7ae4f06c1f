/** The tables of stories, claims, text links and what outlets left out, and their rows. */
@NullMarked
package news.parallax.report.story;

import org.jspecify.annotations.NullMarked;
