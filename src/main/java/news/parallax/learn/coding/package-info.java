/** Sentences drawn for coders, the forms they fill in, and what was decided on each. */
@NullMarked
package news.parallax.learn.coding;

import org.jspecify.annotations.NullMarked;
