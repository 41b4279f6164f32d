/** Markdown by flexmark, with three small inline syntaxes: {@code [@source]}, {@code [[term]]}, {@code [#claim]}. */
package sourcier.parse.markdown;
