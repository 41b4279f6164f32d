package sourcier.render.data;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sourcier.model.Edition;
import sourcier.model.Page;
import sourcier.model.edtf.Edtf;

/** Writes the dossier as linked data in the vocabulary of schema.org: {@code dossier.jsonld}. */
final class DossierJsonLd {
    private final Dossier dossier;
    private final Edition edition;

    private DossierJsonLd(Dossier dossier) {
        this.dossier = dossier;
        this.edition = dossier.edition();
    }

    /** The dossier with all its entries and sources as one object. */
    static byte[] of(Dossier dossier) {
        return JsonFile.bytes(new DossierJsonLd(dossier).article().map());
    }

    private JsonObject article() {
        EntryNodes entries = new EntryNodes(dossier);
        DossierNodes nodes = new DossierNodes(dossier);
        Page home = edition.page(Page.HOME);
        return nodes.dossier(LinkedDataContext.ALL)
                .put("abstract", home == null ? null : home.summary())
                .put("temporalCoverage", temporalCoverage())
                .put("workTranslation", translations())
                .put("subjectOf", nodes.dataset())
                .put("hasPart", Stream.concat(
                        edition.claims().stream().map(entries::claim),
                        edition.questions().stream().map(entries::question)).toList())
                .put("about", Stream.concat(
                        edition.events().stream().map(entries::event),
                        edition.equipment().stream().map(new EquipmentNodes(dossier)::equipment)).toList())
                .put("mentions", edition.terms().stream().map(entries::term).toList())
                .put("citation", dossier.site().sources().values().stream()
                        .map(source -> SourceNodes.source(dossier, source)).toList());
    }

    private List<Map<String, Object>> translations() {
        return dossier.site().editions().stream()
                .filter(other -> other != edition && other.page(Page.HOME) != null)
                .map(other -> new JsonObject()
                        .put("@id", dossier.address() + dossier.addresses().path(other, other.page(Page.HOME)))
                        .put("@type", "BackgroundNewsArticle")
                        .put("name", other.page(Page.HOME).title())
                        .put("inLanguage", other.language().tag())
                        .map())
                .toList();
    }

    /** From the first to the last day that is certain of any event. */
    private String temporalCoverage() {
        Optional<LocalDate> first = dates().filter(Edtf::hasSureStart)
                .map(date -> date.earliest().orElseThrow()).min(Comparator.naturalOrder());
        Optional<LocalDate> last = dates().filter(Edtf::hasSureEnd)
                .map(date -> date.latest().orElseThrow()).max(Comparator.naturalOrder());
        return first.isEmpty() || last.isEmpty() ? null : first.get() + "/" + last.get();
    }

    private Stream<Edtf> dates() {
        return edition.events().stream().map(event -> event.date());
    }
}
