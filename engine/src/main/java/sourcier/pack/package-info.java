/** From the staging folder to the published one: one stylesheet, the ZIP, check sums. */
package sourcier.pack;
