/** The tables of a run, written to files and read again. */
@NullMarked
package news.parallax.report.table;

import org.jspecify.annotations.NullMarked;
