/** Attributions by rules: quotations, reporting verbs and nouns, headlines. */
@NullMarked
package news.parallax.source.find;

import org.jspecify.annotations.NullMarked;
