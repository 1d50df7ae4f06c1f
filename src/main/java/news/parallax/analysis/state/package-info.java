/**
 * The state of a job: the analyses of earlier runs in files, so that a run analyses only what is
 * new (docs/decisions/0014-incremental-runs.md).
 */
@org.jspecify.annotations.NullMarked
package news.parallax.analysis.state;
