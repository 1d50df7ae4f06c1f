/** The tables of the facts of articles, and their rows. */
@NullMarked
package news.parallax.report.fact;

import org.jspecify.annotations.NullMarked;
