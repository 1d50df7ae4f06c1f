/** What the web and newsrooms publish: pages, archives of pages, feeds, news in XML. */
@org.jspecify.annotations.NullMarked
package news.parallax.read.web;
