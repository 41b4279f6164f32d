/** Files to model: the one strict reader that every path uses. Start at {@link sourcier.parse.ContentReader}. */
package sourcier.parse;
