/** The pipeline. The only package that knows Apache Beam. */
@org.jspecify.annotations.NullMarked
package news.parallax.beam;
