/** How a reader finds an entry by its name: the A–Z index, which is a page, and the index that the search field loads. */
package sourcier.render.search;
