/** The command line, job specs and publishing of results. */
@org.jspecify.annotations.NullMarked
package news.parallax.job;
