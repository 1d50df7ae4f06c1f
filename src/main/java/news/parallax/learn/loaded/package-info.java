/** Training of the weights of loaded words. */
@NullMarked
package news.parallax.learn.loaded;

import org.jspecify.annotations.NullMarked;
