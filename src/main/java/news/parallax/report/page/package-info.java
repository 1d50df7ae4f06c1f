/** The report one opens in a browser: one file, made from the finished tables. */
@org.jspecify.annotations.NullMarked
package news.parallax.report.page;
