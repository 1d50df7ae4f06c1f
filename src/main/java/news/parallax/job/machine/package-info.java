/** What the machine gives a run: memory, and a folder for libraries in machine code. */
@NullMarked
package news.parallax.job.machine;

import org.jspecify.annotations.NullMarked;
