/** How an article frames its subject: codebooks and assignments. */
@org.jspecify.annotations.NullMarked
package news.parallax.frame;
