package sourcier.diagnostic;

/**
 * The texts of the diagnostics, kept outside Java in {@code messages/diagnostics.properties} (English) and
 * {@code diagnostics_fr.properties} (French): {@code <id>} is the fact, {@code <id>.help} the advice. {@code {0}}, {@code {1}} …
 * stand for the arguments; an argument for which there is a text {@code <id>.<argument>} is shown as that text, in which the
 * gaps stand for the same arguments; an empty one as {@code ""}.
 *
 * <p>Example: with {@code EVD-010=\{0\}} and {@code EVD-010.itself=`\{1\}` names itself}, the arguments {@code itself} and
 * {@code lamp-lit} give {@code `lamp-lit` names itself}.
 */
public final class Catalogue {
    private static final int LONGEST_IN_FACT = 200;
    /** An advice may list the keys or the words that are allowed. */
    private static final int LONGEST_IN_ADVICE = 1000;
    private final Texts texts;

    private Catalogue(Texts texts) {
        this.texts = texts;
    }

    /** Reads the English texts that ship with the engine. */
    public static Catalogue load() {
        return load("en");
    }

    /**
     * Reads the texts that ship with the engine.
     *
     * @param language one of {@link Texts#LANGUAGES}
     */
    public static Catalogue load(String language) {
        return new Catalogue(Texts.load("diagnostics", language));
    }

    /** The language of the texts, for example {@code fr}. */
    public String language() {
        return texts.language();
    }

    /** What is wrong, in one line. */
    public String message(Diagnostic diagnostic) {
        return fill(diagnostic.code().id(), diagnostic, LONGEST_IN_FACT, true);
    }

    /** What to do, in one line; begins with the suggestion if there is one. */
    public String help(Diagnostic diagnostic) {
        String advice = fill(diagnostic.code().id() + ".help", diagnostic, LONGEST_IN_ADVICE, true);
        return diagnostic.suggestion() == null
                ? advice
                : texts.text("did-you-mean", Visible.value(diagnostic.suggestion(), LONGEST_IN_ADVICE)) + " " + advice;
    }

    /** What a code is about, for lists of rules: the fact without its values or, where that is nothing, the advice. */
    public String description(Code code) {
        String fact = texts.text(code.id(), "…", "…", "…", "…");
        return fact.matches("[…\\s`():,]*") ? advice(code) : fact;
    }

    /** The advice of a code without values; empty if it consists of them. */
    public String advice(Code code) {
        String advice = texts.text(code.id() + ".help", "…", "…", "…", "…");
        return advice.equals("…") ? "" : advice;
    }

    /** A word that goes before every advice or page, for example {@code help:}. */
    String label(String name) {
        return texts.text("label." + name);
    }

    private String fill(String key, Diagnostic diagnostic, int longest, boolean outermost) {
        return texts.fill(key, gap -> gap < diagnostic.arguments().size()
                ? shown(diagnostic.arguments().get(gap), diagnostic, longest, outermost)
                : "{" + gap + "}");
    }

    /**
     * A text put into a text may hold values, which are what an editor wrote: only those with a full stop within, as no id has,
     * can be texts again.
     */
    private String shown(String argument, Diagnostic diagnostic, int longest, boolean outermost) {
        String key = diagnostic.code().id() + "." + argument;
        boolean isKey = texts.has(key) && !argument.equals("help") && (outermost || argument.contains("."));
        if (isKey) {
            return fill(key, diagnostic, longest, false);
        }
        return argument.isEmpty() ? "\"\"" : Visible.value(argument, longest);
    }
}
