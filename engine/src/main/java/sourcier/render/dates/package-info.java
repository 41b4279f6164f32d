/**
 * Words for dates: every EDTF value as correct French and English, alone, inside a sentence, or short on a chart
 * axis.
 */
package sourcier.render.dates;
