/** Finished tables laid out for reading in a terminal. */
@org.jspecify.annotations.NullMarked
package news.parallax.report.view;
