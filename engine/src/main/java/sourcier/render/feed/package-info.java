/** What machines read to follow the site: Atom feeds of its changes, the site map, the rules for robots. */
package sourcier.render.feed;
