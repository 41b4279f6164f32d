/** Model to site: addresses, pages, notes, words, templates; charts, feeds and data in the packages below. */
package sourcier.render;
