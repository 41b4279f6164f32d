/**
 * Turns a dossier (an article read claim by claim, with its evidence) into a small static site.
 *
 * <p>The packages are the flow, and each one imports only those before it (plus {@code diagnostic}):
 * <ol>
 *   <li>{@link sourcier.source}: a file, its lines, a place in it;
 *   <li>{@link sourcier.diagnostic}: what is wrong, where, and what to do;
 *   <li>{@link sourcier.model}: the dossier as immutable records, dates as EDTF;
 *   <li>{@link sourcier.parse}: files to model, the only reader there is;
 *   <li>{@link sourcier.check}: rules over the model and over the baked site;
 *   <li>{@link sourcier.render}: model to pages, charts, feeds and data;
 *   <li>{@link sourcier.pack}: from the staging folder to the published one and the ZIP;
 *   <li>{@link sourcier.jbake}: the only package that knows JBake;
 *   <li>{@link sourcier.cli}: the commands.
 * </ol>
 */
package sourcier;
