/** The spec of a job as it is read and checked. */
@NullMarked
package news.parallax.job.spec;

import org.jspecify.annotations.NullMarked;
