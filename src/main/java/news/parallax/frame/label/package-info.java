/** What articles call the actors they name, and who does what to whom in them. */
@org.jspecify.annotations.NullMarked
package news.parallax.frame.label;
