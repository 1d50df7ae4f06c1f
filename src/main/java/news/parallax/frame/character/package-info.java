/** Characters: whom an article casts as hero, villain or victim, and by which words. */
@org.jspecify.annotations.NullMarked
package news.parallax.frame.character;
