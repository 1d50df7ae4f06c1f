/**
 * Exports of news databases and word processors: many articles a file, with their fields in the
 * words of the database.
 */
@org.jspecify.annotations.NullMarked
package news.parallax.read.export;
