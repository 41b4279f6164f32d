/** Rules on translations: complete, of the present text, with the same values, in the right language. */
package sourcier.check.translation;
