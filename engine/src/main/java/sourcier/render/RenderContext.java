package sourcier.render;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sourcier.model.Edition;
import sourcier.model.Site;
import sourcier.render.search.AlphabeticalIndex;
import sourcier.render.search.SearchIndex;

/** What all pages of one rendering share: the dossier, its addresses, templates and words. */
final class RenderContext {
    private final Site site;
    private final Path root;
    private final Addresses addresses;
    private final TemplateRenderer templates;
    private final Map<String, Messages> messages = new HashMap<>();
    private final Map<String, Wording> wordings = new HashMap<>();
    private final Map<String, EditionFacts> facts = new HashMap<>();

    RenderContext(Site site, Path templates, TemplateRenderer renderer) {
        this.site = site;
        this.root = templates.toAbsolutePath().getParent();
        this.addresses = new Addresses(site);
        this.templates = renderer;
        for (Edition edition : site.editions()) {
            String tag = edition.language().tag();
            Messages words = Messages.load(templates, tag);
            messages.put(tag, words);
            wordings.put(tag, new Wording(tag, words));
            facts.put(tag, new EditionFacts(edition, new AlphabeticalIndex(site, edition, this::articles)));
        }
    }

    Site site() {
        return site;
    }

    /** The folder of the project, in which templates and assets lie side by side. */
    Path root() {
        return root;
    }

    Addresses addresses() {
        return addresses;
    }

    Messages messages(Edition edition) {
        return messages.get(edition.language().tag());
    }

    Wording wording(Edition edition) {
        return wordings.get(edition.language().tag());
    }

    EditionFacts facts(Edition edition) {
        return facts.get(edition.language().tag());
    }

    /** What the search field of an edition looks through. */
    byte[] searchIndex(Edition edition) {
        return new SearchIndex(site, edition, messages(edition), wording(edition)).bytes();
    }

    /** The articles that an index passes over; words of the interface, parted by spaces. A language without an edition has none. */
    private List<String> articles(String tag) {
        return messages.containsKey(tag) ? List.of(messages.get(tag).text("a-z.articles").split(" ")) : List.of();
    }

    String page(PageView view) {
        return templates.render(view.getPage().template(), Map.of("view", view));
    }

    /** A small piece of HTML within a text, from {@code templates/inline/}; without the line end of the file. */
    String fragment(String template, PageView view, Map<String, Object> values) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("view", view);
        return templates.render(template, model).strip();
    }
}
