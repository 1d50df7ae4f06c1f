/**
 * The syntax of a document: words after the conventions of the Penn Treebank, parts of speech,
 * dependency trees and word clusters, by small linear models trained with the classes of this room.
 */
@org.jspecify.annotations.NullMarked
package news.parallax.text.syntax;
