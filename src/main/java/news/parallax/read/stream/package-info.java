/** Bytes and characters on their way: counted, bounded, cut into lines. */
@org.jspecify.annotations.NullMarked
package news.parallax.read.stream;
