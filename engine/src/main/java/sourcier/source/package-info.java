/** A file as it was read, its lines, and a place in it. */
package sourcier.source;
