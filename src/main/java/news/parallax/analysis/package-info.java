/**
 * What is found in an article and who speaks it, the facts that the tables are made of, and what
 * all articles of a run together tell.
 */
@NullMarked
package news.parallax.analysis;

import org.jspecify.annotations.NullMarked;
