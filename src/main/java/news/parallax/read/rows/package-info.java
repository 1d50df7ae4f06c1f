/** Rows in files of binary tables: Parquet and the workbooks of Excel. */
@NullMarked
package news.parallax.read.rows;

import org.jspecify.annotations.NullMarked;
