/** The tables of dimensions and aggregates, and their rows. */
@NullMarked
package news.parallax.report.aggregate;

import org.jspecify.annotations.NullMarked;
