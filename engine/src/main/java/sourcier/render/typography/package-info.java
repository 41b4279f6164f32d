/**
 * The right spaces, set in the finished page: authors write ordinary ones. The manual with all cases is
 * {@code engine/src/test/resources/spec/typography.md}.
 */
package sourcier.render.typography;
