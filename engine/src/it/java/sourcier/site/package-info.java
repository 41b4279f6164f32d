/**
 * Tests of the baked site, as its readers get it: every page against the HTML checker, in a real browser, from disk and
 * under a repository's path. They know the paths and the class names that a dossier of any subject has, and nothing of the
 * engine. The site is given by the system property {@code site.dir} (default {@code target/site}); the current folder is
 * the root of the project.
 */
package sourcier.site;
