/**
 * The adapter to JBake, and the only package that knows it. JBake's crawler hands each content file to
 * {@link sourcier.jbake.MarkdownEngine}, its renderer asks {@link sourcier.jbake.HtmlTemplateEngine} for each page, and
 * {@link sourcier.jbake.SiteRenderingTool} says which pages there are.
 */
package sourcier.jbake;
