/** The tables: one record a table, its columns declared once; CSV, Parquet, data package. */
@org.jspecify.annotations.NullMarked
package news.parallax.report;
