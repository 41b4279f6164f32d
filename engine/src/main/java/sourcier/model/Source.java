package sourcier.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import sourcier.model.edtf.Edtf;
import sourcier.source.Span;

/**
 * A source, from {@code data/sources.yml}.
 *
 * @param id          unique
 * @param publisher   who published it
 * @param title       its title, or null if not noted
 * @param description what it was, for a statement known only through others; null otherwise
 * @param date        when, or null if not found
 * @param lang        BCP 47 tag of its language
 * @param url         its address, or null if it was not seen itself
 * @param archive     an archived copy, or null
 * @param kind        what sort of source
 * @param derivedFrom the source that this one copies or reports, or null
 * @param reliability A to F (Admiralty code), or null if not rated
 * @param caveats     keys of what a reader should know, for example {@code syndicated-copy}
 * @param translations by language, the words that readers of it see
 * @param places      where its keys and values stand
 */
public record Source(
        String id,
        String publisher,
        String title,
        String description,
        Edtf date,
        String lang,
        String url,
        Archive archive,
        SourceKind kind,
        Ref derivedFrom,
        String reliability,
        List<String> caveats,
        Map<String, Words> translations,
        Places places) {
    /** The caveats of what is word for word somebody else's text. */
    private static final Set<String> COPIES = Set.of("syndicated-copy", "mirror");

    /** Copies the list and the map. */
    public Source {
        caveats = List.copyOf(caveats);
        translations = Map.copyOf(translations);
    }

    /** True if it is said to be a copy, but not of what: its origin is not known, and may be that of another source. */
    public boolean isCopyOfUnknown() {
        return derivedFrom == null && caveats.stream().anyMatch(COPIES::contains);
    }

    /** By id alone, which tells sources apart: the places of all their values would take long to sum up. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * The source as readers of a language see it. A name or description that is not translated stays as it is in the register.
     *
     * <p>Example: {@code log.in("en").publisher()} is "Port authority".
     *
     * @param language BCP 47 tag of an edition
     */
    public Source in(String language) {
        Words words = translations.get(language);
        return words == null ? this : new Source(id, words.publisher() == null ? publisher : words.publisher(), title,
                words.description() == null ? description : words.description(), date, lang, url, archive, kind, derivedFrom,
                reliability, caveats, translations, places);
    }

    /** The place of a value, for example {@code at("archive/url")}; see {@link Places#value}. */
    public Span at(String path) {
        return places.value(path);
    }

    /**
     * The words of a source in another language than the reference one.
     *
     * @param publisher   null where the name is the same in every language
     * @param description null if there is none, or it is not translated
     */
    public record Words(String publisher, String description) {}

    /**
     * An archived copy.
     *
     * @param url  its address
     * @param date when it was made
     */
    public record Archive(String url, Edtf date) {}
}
