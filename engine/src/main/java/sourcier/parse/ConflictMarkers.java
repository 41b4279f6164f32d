package sourcier.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.source.SourceFile;

/**
 * Finds what git leaves in a file where two people changed the same lines. Such a file is two files in one; it is not read any
 * further, since every other finding in it would be a mistake of neither.
 */
final class ConflictMarkers {
    /** {@code =======} may also underline a heading and {@code |||||||} be an empty row; these count only beside the others. */
    private static final Pattern MARKER = Pattern.compile("(?<![^\\r\\n])(<{7}|\\|{7}|={7}|>{7})(?: [^\\r\\n]*)?(?=[\\r\\n]|\\z)");

    private ConflictMarkers() {}

    /** Reports each conflict at its first marker; true if there is one. */
    static boolean report(SourceFile file, Diagnostics diagnostics) {
        if (!file.text().contains("<<<<<<<") && !file.text().contains(">>>>>>>")) {
            return false;
        }
        boolean found = false;
        int first = -1;
        int length = 0;
        boolean sure = false;
        Matcher marker = MARKER.matcher(file.text());
        while (marker.find()) {
            char sign = marker.group().charAt(0);
            if (sign == '<' && sure) {
                diagnostics.report(Code.FIL_017, file.span(first, length));
                first = -1;
            }
            if (first < 0 || sign == '<') {
                first = marker.start();
                length = marker.group().length();
                sure = false;
            }
            sure |= sign == '<' || sign == '>';
            found |= sure;
            if (sign == '>') {
                diagnostics.report(Code.FIL_017, file.span(first, length));
                first = -1;
                sure = false;
            }
        }
        if (sure) {
            diagnostics.report(Code.FIL_017, file.span(first, length));
        }
        return found;
    }
}
