/** One article's facts and mergeable statistics over many: per outlet, source, frame and day. */
@org.jspecify.annotations.NullMarked
package news.parallax.coverage;
