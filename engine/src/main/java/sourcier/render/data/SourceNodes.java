package sourcier.render.data;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import sourcier.model.Ref;
import sourcier.model.Source;

/** Sources as nodes of schema.org. */
final class SourceNodes {
    private SourceNodes() {}

    /** A {@code CreativeWork}; its id is its place in the list of sources, its {@code url} the work itself. */
    static Map<String, Object> source(Dossier dossier, Source source) {
        return new JsonObject()
                .put("@id", dossier.iri(source))
                .put("@type", "CreativeWork")
                .put("name", Citation.title(source))
                .put("publisher", new JsonObject().put("@type", "Organization").put("name", source.publisher()))
                .put("datePublished", source.date() == null ? null : CertainDates.of(source.date()))
                .put("inLanguage", source.lang())
                .put("url", source.url())
                .put("archivedAt", source.archive() == null ? null : source.archive().url())
                .put("isBasedOn", source.derivedFrom() == null ? null
                        : references(dossier, List.of(source.derivedFrom())))
                .map();
    }

    /** The nodes of these sources by id alone. */
    static List<Map<String, Object>> references(Dossier dossier, List<Ref> refs) {
        return refs.stream()
                .map(ref -> dossier.site().sources().get(ref.id()))
                .filter(Objects::nonNull)
                .map(source -> Map.<String, Object>of("@id", dossier.iri(source)))
                .toList();
    }
}
