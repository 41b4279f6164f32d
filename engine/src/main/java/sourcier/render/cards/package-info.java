/**
 * Draws the pictures that social networks and messengers show beside a shared link. Letters are drawn from the outlines of a font
 * that is a dependency of the build, never with a font of the machine, so that the pictures are the same everywhere and a Java
 * without any font will do.
 */
package sourcier.render.cards;
