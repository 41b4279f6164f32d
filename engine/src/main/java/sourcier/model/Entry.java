package sourcier.model;

import sourcier.source.Span;

/** One file of the content: words, and for most types facts. Its id is the file name without {@code .md}. */
public sealed interface Entry permits Claim, Event, Equipment, Question, Term, Page {
    /** Unique within its type; also the anchor or the file name in the site. */
    String id();

    /** The headline, plain text. */
    String title();

    /** The Markdown below the front matter. */
    Body body();

    /**
     * The tag of the language it is written in: the folder below {@code content/}. In an edition without a translation of it,
     * that of the reference language.
     */
    default String language() {
        return body().file().path().split("/", 3)[1];
    }

    /** The beginning of the file, for findings that concern the whole entry. */
    default Span span() {
        return body().file().span(0, 0);
    }

    /** The place of a value of the front matter, for example {@code at("figure/value")}; see {@link Places#value}. */
    default Span at(String path) {
        return body().places().value(path);
    }

    /** The folder the type lives in, for example {@code claims}. */
    EntryType type();
}
