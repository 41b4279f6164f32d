/** Rules on how statements are sourced; they make the site trustworthy. */
package sourcier.check.evidence;
