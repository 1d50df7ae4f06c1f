/**
 * What people coded, made into models, weights and limits; nothing that runs over articles depends
 * on it.
 */
@NullMarked
package news.parallax.learn;

import org.jspecify.annotations.NullMarked;
