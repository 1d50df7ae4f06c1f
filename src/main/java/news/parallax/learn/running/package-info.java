/** Coded sentences of running text: what a frame model is learned from and scored on. */
@org.jspecify.annotations.NullMarked
package news.parallax.learn.running;
