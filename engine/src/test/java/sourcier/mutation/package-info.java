/**
 * Does what editors do by mistake: one slip at a time in a healthy dossier, drawn by chance but repeatable, then asks whether the
 * check finds it and points at the right line. {@link sourcier.mutation.MutationTest} runs it; each {@code …Mistakes} class holds
 * one family of slips.
 */
package sourcier.mutation;
