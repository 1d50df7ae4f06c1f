/** Training of the tagger and the parser, and of the clusters of words they use. */
@NullMarked
package news.parallax.learn.syntax;

import org.jspecify.annotations.NullMarked;
