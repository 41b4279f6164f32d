package sourcier.diagnostic;

import static sourcier.diagnostic.Severity.ERROR;
import static sourcier.diagnostic.Severity.WARNING;

/**
 * Every kind of finding there is. The texts stand in {@code messages/diagnostics.properties}, the explanation for editors in
 * {@code docs/rules/<id>.md}; a test compares the three.
 */
public enum Code {
    // Settings.
    CFG_001(ERROR),
    CFG_002(ERROR),
    CFG_003(ERROR),
    CFG_004(WARNING),
    CFG_005(ERROR),
    CFG_006(ERROR),
    CFG_007(ERROR),
    // Files as such.
    FIL_001(ERROR),
    FIL_002(ERROR),
    FIL_003(ERROR),
    FIL_004(ERROR),
    FIL_005(ERROR),
    FIL_006(ERROR),
    FIL_007(ERROR),
    FIL_008(WARNING),
    FIL_009(WARNING),
    FIL_010(WARNING),
    FIL_011(WARNING),
    FIL_012(WARNING),
    FIL_013(ERROR),
    FIL_014(ERROR),
    FIL_015(ERROR),
    FIL_016(ERROR),
    FIL_017(ERROR),
    FIL_018(ERROR),
    FIL_019(WARNING),
    FIL_020(WARNING),
    // Front matter and data: YAML and its schema.
    FRM_001(ERROR),
    FRM_002(ERROR),
    FRM_003(ERROR),
    FRM_004(ERROR),
    FRM_005(ERROR),
    FRM_006(ERROR),
    FRM_007(ERROR),
    FRM_008(ERROR),
    FRM_009(ERROR),
    FRM_010(ERROR),
    // Dates and their order.
    DAT_001(ERROR),
    DAT_002(ERROR),
    DAT_003(ERROR),
    DAT_004(ERROR),
    DAT_005(WARNING),
    DAT_006(ERROR),
    // Sources, terms, claims.
    SRC_001(ERROR),
    SRC_002(ERROR),
    SRC_003(WARNING),
    TRM_001(ERROR),
    CLM_001(ERROR),
    // Links, footnotes, images.
    LNK_001(ERROR),
    LNK_002(ERROR),
    LNK_003(ERROR),
    LNK_004(WARNING),
    LNK_005(ERROR),
    LNK_006(WARNING),
    LNK_007(ERROR),
    LNK_008(ERROR),
    LNK_009(WARNING),
    LNK_010(ERROR),
    // Markdown.
    MKD_001(ERROR),
    MKD_002(ERROR),
    MKD_003(ERROR),
    MKD_004(ERROR),
    MKD_005(ERROR),
    MKD_006(ERROR),
    MKD_007(ERROR),
    MKD_008(ERROR),
    MKD_009(ERROR),
    MKD_010(ERROR),
    // What a page must hold.
    PAG_001(ERROR),
    PAG_002(ERROR),
    PAG_003(ERROR),
    PAG_004(ERROR),
    PAG_005(ERROR),
    PAG_006(ERROR),
    PAG_007(ERROR),
    PAG_008(ERROR),
    PAG_009(ERROR),
    // How statements are sourced.
    EVD_001(ERROR),
    EVD_002(ERROR),
    EVD_003(ERROR),
    EVD_004(ERROR),
    EVD_005(ERROR),
    EVD_006(ERROR),
    EVD_007(ERROR),
    EVD_008(ERROR),
    EVD_009(WARNING),
    EVD_010(ERROR),
    EVD_011(ERROR),
    EVD_012(ERROR),
    // Translations.
    LNG_001(WARNING),
    LNG_002(ERROR),
    LNG_003(WARNING),
    LNG_004(ERROR),
    LNG_005(WARNING),
    LNG_006(ERROR),
    LNG_007(ERROR),
    LNG_008(WARNING),
    LNG_009(ERROR),
    LNG_010(ERROR),
    LNG_011(WARNING),
    // Questions.
    QST_001(ERROR),
    // The log of changes.
    HIS_001(ERROR),
    HIS_002(WARNING),
    // The baked site.
    OUT_001(ERROR),
    OUT_002(ERROR),
    OUT_003(ERROR),
    OUT_004(ERROR),
    OUT_005(WARNING),
    OUT_006(ERROR),
    OUT_007(ERROR),
    OUT_008(ERROR),
    OUT_009(ERROR),
    OUT_010(WARNING);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    /** The code as printed and as the name of its page in docs/rules, for example {@code SRC-001}. */
    public String id() {
        return name().replace('_', '-');
    }

    /** The page that explains it, as a path in the project. */
    public String page() {
        return "docs/rules/" + id() + ".md";
    }

    /** What it is about. */
    public Area area() {
        return Area.valueOf(name().substring(0, name().indexOf('_')));
    }

    /** How grave a finding with this code is. */
    public Severity severity() {
        return severity;
    }
}
