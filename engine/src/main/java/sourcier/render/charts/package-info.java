/**
 * Charts drawn at build time: {@link sourcier.render.charts.FigureChart} sets figures side by side,
 * {@link sourcier.render.charts.TimelineChart} lays events on a calendar. Both give an SVG element as a string.
 *
 * <p>Rules of the house: no word of any language is written here, all come in as arguments, best with their no-break spaces
 * already set, since lines are broken at plain ones; no {@code style} attribute, as the pages forbid it, but classes for the
 * style sheet and plain attributes that keep a drawing readable without one; every difference is one of form, never of
 * colour alone; the same input gives the same bytes. The drawing is 360 units wide, which is a phone, and no letter is
 * below 12.5 units.
 */
package sourcier.render.charts;
