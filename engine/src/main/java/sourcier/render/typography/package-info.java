/**
 * The right spaces, set in the finished page: authors write ordinary ones. The manuals with all cases are
 * {@code engine/src/test/resources/spec/typography.md} for French and {@code typography-en.md} for English.
 */
package sourcier.render.typography;
