package sourcier.diagnostic;

/** What part of the work a code is about; the first letters of its id. */
public enum Area {
    /** Settings: jbake.properties, data/languages.yml, the words of the interface. */
    CFG,
    /** Files as such: place, name, bytes, characters. */
    FIL,
    /** Front matter and data: YAML and its schema. */
    FRM,
    /** Dates and their order. */
    DAT,
    /** Sources. */
    SRC,
    /** Terms. */
    TRM,
    /** Claims. */
    CLM,
    /** Links, footnotes, images. */
    LNK,
    /** Markdown. */
    MKD,
    /** What a page must hold. */
    PAG,
    /** How statements are sourced. */
    EVD,
    /** Translations. */
    LNG,
    /** Questions. */
    QST,
    /** The log of changes. */
    HIS,
    /** The baked site. */
    OUT
}
