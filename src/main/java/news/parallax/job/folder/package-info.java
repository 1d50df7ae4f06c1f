/** The folder of a job: staging, publishing, locks and what was published when. */
@NullMarked
package news.parallax.job.folder;

import org.jspecify.annotations.NullMarked;
