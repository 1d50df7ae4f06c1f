/**
 * Files that lie in a store and not on a disk: places named by an address such as {@code
 * s3://bucket/folder} are paths of Java's, so that whoever reads or writes a {@link
 * java.nio.file.Path} reads or writes them too (docs/decisions/0024-stores.md).
 */
@org.jspecify.annotations.NullMarked
package news.parallax.store;
