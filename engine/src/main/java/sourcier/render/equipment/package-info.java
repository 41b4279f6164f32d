/**
 * The data sheets of equipment: the same fields in the same order on every sheet, so that sheets compare. A field that is not
 * filled says why: looked for and not found, not recorded, or one that this class of equipment does not have.
 */
package sourcier.render.equipment;
