/** Sentence embeddings by MiniLM, built with {@code -Pembeddings} only. */
@org.jspecify.annotations.NullMarked
package news.parallax.frame.minilm;
