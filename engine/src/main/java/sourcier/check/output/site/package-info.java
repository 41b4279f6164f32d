/** The baked site as the audit sees it: every file read once, its markup and data with their places, and every address in it. */
package sourcier.check.output.site;
