/** The bytes of values between the steps of a run and from one run to the next. */
@org.jspecify.annotations.NullMarked
package news.parallax.bytes;
