package sourcier.diagnostic;

import static sourcier.diagnostic.Severity.ERROR;

/**
 * Every kind of finding there is. The texts stand in {@code messages/diagnostics.properties}, the explanation for editors in
 * {@code docs/rules/<id>.md}; a test compares the three.
 */
public enum Code {
    // Configuration: jbake.properties and data/languages.yml.
    CFG_001(ERROR),
    CFG_002(ERROR),
    // Files as such.
    FIL_001(ERROR),
    FIL_002(ERROR),
    FIL_003(ERROR),
    FIL_004(ERROR),
    FIL_005(ERROR),
    FIL_006(ERROR),
    FIL_007(ERROR),
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
    // Dates.
    DAT_001(ERROR),
    // References to other entries.
    SRC_001(ERROR),
    TRM_001(ERROR),
    CLM_001(ERROR),
    LNK_001(ERROR),
    // Markdown.
    MKD_001(ERROR),
    MKD_002(ERROR),
    // What a page must hold.
    PAG_001(ERROR),
    PAG_002(ERROR),
    PAG_003(ERROR),
    PAG_004(ERROR),
    // Evidence.
    EVD_001(ERROR),
    EVD_002(ERROR),
    EVD_003(ERROR),
    EVD_004(ERROR),
    // The baked site.
    OUT_001(ERROR),
    OUT_002(ERROR),
    OUT_003(ERROR);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    /** The code as printed and as the name of its page in docs/rules, for example {@code SRC-001}. */
    public String id() {
        return name().replace('_', '-');
    }

    /** How grave a finding with this code is. */
    public Severity severity() {
        return severity;
    }
}
