package sourcier.render;

import java.util.List;
import java.util.function.Supplier;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.Site;
import sourcier.model.Source;
import sourcier.render.markdown.MarkdownRenderer.Section;
import sourcier.render.markdown.MarkdownRenderer.Sections;

/**
 * Says in HTML which words of a page are in another language than those around them. An entry without a translation is shown as
 * the reference language has it, and the words of the interface within its text are the foreign ones there.
 *
 * <p>Example: on an English page the mark of an entry that has only French words is {@code  lang="fr"}.
 */
final class LanguageMarks {
    private final Site site;
    private final String page;
    private String around;

    /** The marks for one page of this edition; one thread at a time. */
    LanguageMarks(Site site, Edition edition) {
        this.site = site;
        this.page = edition.language().tag();
        this.around = page;
    }

    /** The attributes, with the space before them, for an element whose text is in the words of this entry; mostly empty. */
    String ofEntry(Entry entry) {
        return of(entry.language());
    }

    /** The same for an element in the language of the page. */
    String ofPage() {
        return of(page);
    }

    /** The same for what the register says of a source, which may be translated or not. */
    String ofDescription(Source source) {
        Source.Words words = source.translations().get(page);
        boolean translated = words != null && words.description() != null;
        return of(translated ? page : site.reference().language().tag());
    }

    /** True if an entry has no words in the language of the page. */
    boolean isUntranslated(Entry entry) {
        return !entry.language().equals(page);
    }

    /** The Markdown of an entry as HTML, within an element that names its language if that is not the page's. */
    String text(Entry entry, Supplier<String> html) {
        return isUntranslated(entry) ? block(entry, within(entry, html)) : html.get();
    }

    /** The same, cut at its level-2 headings, which the template marks. */
    Sections sections(Entry entry, Supplier<Sections> text) {
        if (!isUntranslated(entry)) {
            return text.get();
        }
        Sections sections = within(entry, text);
        List<Section> marked = sections.sections().stream()
                .map(section -> new Section(section.title(), section.heading(), section.id(), block(entry, section.html())))
                .toList();
        return new Sections(block(entry, sections.intro()), marked);
    }

    /** What is written meanwhile stands among the words of this entry. */
    private <T> T within(Entry entry, Supplier<T> text) {
        String before = around;
        around = entry.language();
        T result = text.get();
        around = before;
        return result;
    }

    private String block(Entry entry, String html) {
        return html.isBlank() ? html : "<div class=\"prose\"" + ofEntry(entry) + ">\n" + html + "</div>\n";
    }

    private String of(String tag) {
        if (tag.equals(around)) {
            return "";
        }
        String direction = direction(tag);
        return " lang=\"" + tag + "\"" + (direction.equals(direction(around)) ? "" : " dir=\"" + direction + "\"");
    }

    private String direction(String tag) {
        return site.editions().stream().map(Edition::language).filter(language -> language.tag().equals(tag))
                .findFirst().orElseThrow().direction();
    }
}
