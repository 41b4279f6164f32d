/** The live server of {@code bin/site preview}: the site as it would be published, from the files as they are now. */
package sourcier.preview;
