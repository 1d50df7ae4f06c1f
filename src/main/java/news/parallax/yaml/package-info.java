/** YAML files whose every value knows its file and line. */
@org.jspecify.annotations.NullMarked
package news.parallax.yaml;
