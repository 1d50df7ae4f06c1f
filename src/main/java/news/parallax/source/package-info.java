/** Whom an article cites: attributions and their sources. */
@org.jspecify.annotations.NullMarked
package news.parallax.source;
