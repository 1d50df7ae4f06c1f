/**
 * Attributions that show by their form alone, without a model: turns of interviews and transcripts,
 * signed quotations, announced blocks, quotations that nothing has claimed; and who may speak.
 */
@org.jspecify.annotations.NullMarked
package news.parallax.source.form;
