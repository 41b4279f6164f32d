/** The audit of the baked site, before it takes the place of the published one. */
package sourcier.check.output;
