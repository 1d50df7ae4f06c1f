/** Training of what finds attributions, from articles that people have marked. */
@NullMarked
package news.parallax.learn.attribution;

import org.jspecify.annotations.NullMarked;
