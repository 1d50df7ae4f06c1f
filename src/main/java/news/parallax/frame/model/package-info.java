/** The model that tells from words and context which frames a sentence of running text carries. */
@org.jspecify.annotations.NullMarked
package news.parallax.frame.model;
