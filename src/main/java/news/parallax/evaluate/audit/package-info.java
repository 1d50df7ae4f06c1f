/** Sources as newsroom audits code them, and invented texts with the values a reader expects. */
@org.jspecify.annotations.NullMarked
package news.parallax.evaluate.audit;
