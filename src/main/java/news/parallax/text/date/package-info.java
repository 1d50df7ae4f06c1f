/** Dates as texts write them. */
@org.jspecify.annotations.NullMarked
package news.parallax.text.date;
