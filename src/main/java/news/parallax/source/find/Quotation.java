package news.parallax.source.find;

import news.parallax.article.Span;

/**
 * Text between quotation marks within one paragraph.
 *
 * @param outer with its marks
 * @param inner without them
 * @param continued whether it carries on a quotation that the paragraph before left open
 * @param closed whether its closing mark was found
 */
record Quotation(Span outer, Span inner, boolean continued, boolean closed) {}
