/** What differs between the tables of two runs, read row by row. */
@org.jspecify.annotations.NullMarked
package news.parallax.report.compare;
