/** Gold files and scores. */
@org.jspecify.annotations.NullMarked
package news.parallax.evaluate;
