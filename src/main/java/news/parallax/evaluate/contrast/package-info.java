/** How often the statements of a run hold: rows drawn for coders, and what they found. */
@org.jspecify.annotations.NullMarked
package news.parallax.evaluate.contrast;
