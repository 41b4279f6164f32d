/** Markdown to HTML, with citations as notes and references as links. */
package sourcier.render.markdown;
