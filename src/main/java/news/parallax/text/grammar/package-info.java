/**
 * The words of an article, their classes and the phrases around them, told from their order alone.
 * {@link news.parallax.text.grammar.GrammarReader} is the way in.
 */
@org.jspecify.annotations.NullMarked
package news.parallax.text.grammar;
