/** Rules on what is written: references that lead somewhere, pages that hold what their layout needs. */
package sourcier.check.content;
