package sourcier.check.form;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Edit;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/**
 * No character that a reader cannot see: controls, marks that turn the direction of reading (CVE-2021-42574, "Trojan
 * Source"), characters of no width, soft hyphens, and those that stand for a letter that was lost. After the lists of Unicode
 * TR 36 and TS 39. What a script or an emoji needs is let through.
 */
public final class InvisibleCharacters implements Rule {
    private static final Pattern FOUND = Pattern.compile("(?![ -~\\n\\u00A0-\\u00AC\\u00AE-\\u00FF])([" // not what texts are made of
            + "\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F" // controls but tab and line ends
            + "\\u00AD\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u3164\\uFFA0" // no width, fillers
            + "\\u200B-\\u200D\\u2060-\\u2065\\uFEFF"
            + "\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u206F" // direction
            + "\\u2028\\u2029" // line ends that git and the editor do not see
            + "\\uFE00-\\uFE0F\\x{E0000}-\\x{E0FFF}" // variants and tags
            + "\\uFFF9-\\uFFFF\\uFDD0-\\uFDEF\\p{Co}" // lost letters, letters without a meaning
            + "])\\1*");
    /** Nothing changes on paper when one of these goes. */
    private static final Set<Integer> WITHOUT_EFFECT = Set.of(0xAD, 0x200B, 0x2060, 0xFEFF);
    private static final Set<UnicodeScript> JOINED = EnumSet.of(UnicodeScript.ARABIC, UnicodeScript.SYRIAC, UnicodeScript.NKO,
            UnicodeScript.MONGOLIAN, UnicodeScript.DEVANAGARI, UnicodeScript.BENGALI, UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI, UnicodeScript.ORIYA, UnicodeScript.TAMIL, UnicodeScript.TELUGU, UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM, UnicodeScript.SINHALA, UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.TIBETAN);

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (SourceFile file : inventory.texts()) {
            if (file.isPlain()) {
                continue;
            }
            for (Matcher found = FOUND.matcher(file.text()); found.find(); ) {
                int code = found.group().codePointAt(0);
                boolean byteOrderMark = code == 0xFEFF && found.start() == 0;
                if (!byteOrderMark && !isNeeded(code, file.text(), found.start(), found.end())) {
                    report(file.span(found.start(), found.group().length()), code, diagnostics);
                }
            }
        }
    }

    private static void report(Span span, int code, Diagnostics diagnostics) {
        Diagnostic found = Diagnostic.of(Code.FIL_018, span, SourceFile.nameOf(code));
        diagnostics.report(WITHOUT_EFFECT.contains(code) ? found.repair(List.of(new Edit(span, ""))) : found);
    }

    /** True for a joiner that shapes letters or makes one emoji of two, and for a variant of a sign. */
    private static boolean isNeeded(int code, String text, int start, int end) {
        if (start == 0 || end == text.length()) {
            return false;
        }
        int before = text.codePointBefore(start);
        int after = text.codePointAt(end);
        if (code == 0x200C || code == 0x200D) {
            return JOINED.contains(UnicodeScript.of(before))
                    || code == 0x200D && (isSign(before) || isVariant(before)) && isSign(after);
        }
        return isVariant(code) && (isSign(before) || UnicodeScript.of(before) == UnicodeScript.HAN);
    }

    private static boolean isVariant(int code) {
        return code >= 0xFE00 && code <= 0xFE0F || code >= 0xE0100 && code <= 0xE01EF;
    }

    private static boolean isSign(int code) {
        return switch (Character.getType(code)) {
            case Character.OTHER_SYMBOL, Character.MATH_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_PUNCTUATION,
                    Character.DECIMAL_DIGIT_NUMBER -> true;
            // Emoji younger than this Java.
            case Character.UNASSIGNED -> code >= 0x1F000 && code <= 0x1FAFF;
            default -> false;
        };
    }
}
