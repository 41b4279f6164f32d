package sourcier.render.data;

import java.util.LinkedHashMap;
import java.util.Map;
import sourcier.model.Claim;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.EntryType;
import sourcier.model.Equipment;
import sourcier.model.Page;
import sourcier.model.Question;
import sourcier.model.Site;

/**
 * What a page tells search engines of itself, as linked data in the page: the same node as in {@code dossier.jsonld}, as part of
 * the dossier. The home page, the article, the data sheets and claims of many sources have no room for theirs and point to
 * {@code dossier.jsonld} instead; lists leave out their events and terms.
 */
public final class PageJsonLd {
    /** The file that has the nodes of all pages. */
    public static final String WHOLE = DataExports.FOLDER + "dossier.jsonld";

    /** A claim of more sources has no room for them twice. */
    private static final int SOURCES = 12;

    private PageJsonLd() {}

    /**
     * The linked data of the page that shows this entry, as the text of a {@code <script>}: no {@code <} is in it. Null if the
     * page leaves them to {@link #WHOLE}.
     *
     * @param entry a page of the edition, or an entry that has a page
     */
    public static String of(Site site, EntryAddresses addresses, Edition edition, Entry entry) {
        if (isFull(entry)) {
            return null;
        }
        Map<String, Object> members = node(new Dossier(site, addresses, edition), entry);
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@context", LinkedDataContext.forNodes(members));
        node.putAll(members);
        return JsonFile.line(node).replace("<", "\\u003C");
    }

    private static boolean isFull(Entry entry) {
        return entry.type() == EntryType.HOME || entry instanceof Equipment
                || entry instanceof Page page && page.layout().equals("article")
                || entry instanceof Claim claim && claim.evidence().size() > SOURCES;
    }

    private static Map<String, Object> node(Dossier dossier, Entry entry) {
        DossierNodes nodes = new DossierNodes(dossier);
        if (entry instanceof Page page) {
            return page(dossier, page, nodes);
        }
        EntryNodes entries = new EntryNodes(dossier);
        Map<String, Object> members = new LinkedHashMap<>(
                entry instanceof Claim claim ? entries.claim(claim) : entries.question((Question) entry));
        members.put("isPartOf", nodes.reference());
        if (members.containsKey("appearance")) {
            // The page has no other place that says what the article is.
            members.put("appearance", nodes.article().map());
        }
        return members;
    }

    private static Map<String, Object> page(Dossier dossier, Page page, DossierNodes nodes) {
        JsonObject node = new JsonObject()
                .put("@id", dossier.iri(page))
                .put("@type", type(page))
                .put("name", page.title())
                .put("inLanguage", page.language())
                .put("isPartOf", nodes.reference());
        if (page.layout().equals("data")) {
            node.put("mainEntity", nodes.dataset());
        }
        return node.map();
    }

    private static String type(Page page) {
        return switch (page.layout()) {
            case "glossary" -> "DefinedTermSet";
            case "a-z", "claims", "equipment-list", "questions", "sources", "timeline" -> "CollectionPage";
            case "accessibility", "checks" -> "AboutPage";
            default -> "WebPage";
        };
    }
}
