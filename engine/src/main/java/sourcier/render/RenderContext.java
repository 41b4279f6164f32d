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
    private final Path folder;
    private final Addresses addresses;
    private final TemplateRenderer templates;
    private final Map<String, Messages> messages = new HashMap<>();
    private final Map<String, Wording> wordings = new HashMap<>();
    private final Map<String, EditionFacts> facts = new HashMap<>();

    /** @param folder that of the templates */
    RenderContext(Site site, Path folder, TemplateRenderer templates) {
        this(site, folder, templates, Map.of());
    }

    private RenderContext(Site site, Path folder, TemplateRenderer templates, Map<String, Messages> read) {
        this.site = site;
        this.folder = folder;
        this.addresses = new Addresses(site);
        this.templates = templates;
        for (Edition edition : site.editions()) {
            String tag = edition.language().tag();
            Messages words = read.containsKey(tag) ? read.get(tag) : Messages.load(folder, tag);
            messages.put(tag, words);
            wordings.put(tag, new Wording(tag, words));
            facts.put(tag, new EditionFacts(edition, new AlphabeticalIndex(site, edition, this::articles)));
        }
    }

    /** The same for a site that has changed while the templates have not. */
    RenderContext with(Site changed) {
        return new RenderContext(changed, folder, templates, messages);
    }

    Site site() {
        return site;
    }

    /** The folder of the project, in which templates and assets lie side by side. */
    Path root() {
        return folder.toAbsolutePath().getParent();
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
