/** Calibration of codebooks from coded sentences, with scores that can be trusted. */
@NullMarked
package news.parallax.learn.frame;

import org.jspecify.annotations.NullMarked;
