/** Texts as vectors: such as mean the same point the same way. */
@org.jspecify.annotations.NullMarked
package news.parallax.frame.vector;
