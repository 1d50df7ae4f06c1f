/** How an article tells its story: its focus, its turn, and its leading frames in their parts. */
@org.jspecify.annotations.NullMarked
package news.parallax.analysis.narrative;
