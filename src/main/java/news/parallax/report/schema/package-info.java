/** Tables and their columns as they are declared: types, codes, rules. */
@NullMarked
package news.parallax.report.schema;

import org.jspecify.annotations.NullMarked;
