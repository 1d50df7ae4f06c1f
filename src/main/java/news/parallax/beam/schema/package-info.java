/** The analysis as a transform over rows, for pipelines of others and Beam YAML. */
@org.jspecify.annotations.NullMarked
package news.parallax.beam.schema;
