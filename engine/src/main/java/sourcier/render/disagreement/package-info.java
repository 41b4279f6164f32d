/**
 * Where sources disagree: figures on one subject, and which of them cannot all be right. What counts as a disagreement is
 * decided by the dossier ({@code disagrees_with}) and guarded by a rule of the check; here it is only put in order.
 */
package sourcier.render.disagreement;
