package sourcier.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.Page;
import sourcier.model.Standing;
import sourcier.render.cards.Card;
import sourcier.render.cards.CardStore;
import sourcier.render.typography.Typography;

/**
 * The pictures that stand for a page where its address is shared: one for each section of an edition. The page of an entry has
 * that of its section, and a page of no section that of the home page.
 */
final class ShareCards {
    private static final List<String> SECTIONS =
            List.of(Page.HOME, "article", "claims", "timeline", "equipment-list", "questions", "sources", "glossary");
    private static final Map<String, String> SECTION_OF = Map.of(
            "claim", "claims", "equipment", "equipment-list", "question", "questions", "article-notes", "article");

    private final RenderContext context;

    ShareCards(RenderContext context) {
        this.context = context;
    }

    /** The path of the card of a page. */
    String path(SitePage page) {
        Entry entry = page.entry();
        String kind = entry instanceof Page other ? other.layout() : entry.type().key();
        String section = SECTION_OF.getOrDefault(kind, kind);
        boolean has = SECTIONS.contains(section) && page.edition().page(section) != null;
        return path(page.edition(), has ? section : Page.HOME);
    }

    private static String path(Edition edition, String section) {
        return "cards/" + edition.language().tag() + "-" + section + ".png";
    }

    /** Every card: path in the site to PNG; see {@link SiteRenderer#cards}. */
    Map<String, byte[]> files(Path kept) {
        CardStore store = new CardStore(kept, colours());
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Edition edition : context.site().editions()) {
            for (String section : SECTIONS) {
                if (edition.page(section) != null) {
                    files.put(path(edition, section), store.png(card(edition, edition.page(section))));
                }
            }
        }
        return files;
    }

    private Card card(Edition edition, Page page) {
        EditionFacts facts = context.facts(edition);
        Page home = edition.page(Page.HOME);
        return new Card(
                home == null || home == page ? null : typeset(edition, home.title()),
                typeset(edition, page.title()),
                facts.getInArticle().stream().map(claim -> claim.standing().key()).toList(),
                facts.getStandings().entrySet().stream().filter(standing -> standing.getValue() > 0)
                        .map(standing -> new Card.Count(standing.getKey().key(), words(edition, standing.getKey(), standing.getValue())))
                        .toList());
    }

    private String words(Edition edition, Standing standing, long number) {
        return typeset(edition, context.messages(edition).count("standing.count." + standing.key(), number));
    }

    private static String typeset(Edition edition, String text) {
        return Typography.forLanguage(edition.language().tag()).apply(text);
    }

    private String colours() {
        Path tokens = context.root().resolve("assets/css/tokens.css");
        try {
            return Files.readString(tokens);
        } catch (IOException none) {
            // A site of its own look may have no such file: black on white then.
            return "";
        }
    }
}
