/**
 * Formats to articles: each reader turns files into {@link news.parallax.article.RawArticle} values
 * and rejections.
 */
@org.jspecify.annotations.NullMarked
package news.parallax.read;
