/** Rules over the model ({@code content}, {@code evidence}) and over the baked site ({@code output}); one class per rule. */
package sourcier.check;
