/**
 * Attributions found by learned linear models: a greedy tagger and dependency parser, and on top of
 * them a cue classifier and a labeller of sources and contents.
 */
@org.jspecify.annotations.NullMarked
package news.parallax.source.learned;
