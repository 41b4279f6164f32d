package sourcier.render.data;

import static sourcier.render.data.Column.Type.LIST;
import static sourcier.render.data.Column.Type.OBJECT;
import static sourcier.render.data.Column.Type.STRING;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import sourcier.model.Source;

/** The sources: {@code sources.json} and {@code sources.csv}. */
final class SourceList {
    private SourceList() {}

    /** The sources of a dossier, in the order of their register. */
    static ListExport of(Dossier dossier) {
        TableBuilder<Source> table = new TableBuilder<Source>("source")
                .id(Source::id)
                .field("publisher", STRING, Source::publisher)
                .field("title", STRING, Source::title)
                .field("describes", STRING, Source::description)
                .date("date", Source::date)
                .derived("lang", STRING, "BCP 47 tag of the language of the source.", Source::lang)
                .field("url", STRING, Source::url)
                .json("archive", OBJECT, source -> archive(source.archive()))
                .csvDerived("archive_url", STRING, "Address of an archived copy.", ofArchive(Source.Archive::url))
                .csvDate("archive_date", "archive.date", ofArchive(Source.Archive::date))
                .field("kind", STRING, source -> source.kind().key())
                .field("derived_from", STRING,
                        source -> source.derivedFrom() == null ? null : source.derivedFrom().id())
                .derived("origin", STRING, "The end of the chain of `derived_from`; its own id if it copies no other.",
                        source -> origin(dossier, source))
                .field("reliability", STRING, Source::reliability)
                .field("caveats", LIST, Source::caveats)
                // `url` is the address of the source itself here, so its place in the site needs another name.
                .derived("page_url", STRING, "Where the site shows it, relative to the address of the site.",
                        dossier::path);
        return new ListExport("sources", "The sources, and the origins that they copy or report.",
                table.over(List.copyOf(dossier.site().sources().values())));
    }

    private static String origin(Dossier dossier, Source source) {
        List<Source> chain = dossier.site().chain(source.id());
        return chain.get(chain.size() - 1).id();
    }

    private static Map<String, Object> archive(Source.Archive archive) {
        return archive == null ? null : new JsonObject().put("url", archive.url()).date("date", archive.date()).map();
    }

    private static <V> Function<Source, V> ofArchive(Function<Source.Archive, V> part) {
        return source -> source.archive() == null ? null : part.apply(source.archive());
    }
}
