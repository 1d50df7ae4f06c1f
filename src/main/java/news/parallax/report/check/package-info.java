/** Checks the finished tables of a run against what is declared of them, row by row. */
@org.jspecify.annotations.NullMarked
package news.parallax.report.check;
