package sourcier.render.typography;

import java.util.ArrayList;
import java.util.List;

/** The elements that are open at a place of the page, and what they say about the text there. */
final class OpenElements {
    /** The class of elements that show an address: a space in it is part of it. */
    private static final String ADDRESS = "url";

    private final List<Element> stack = new ArrayList<>();
    private String pageLanguage;

    /**
     * An open element.
     *
     * @param untouched true if its text is to be left alone, whatever is inside
     * @param language  the language of its text, as its own or an inherited {@code lang} says; empty for that of the page
     */
    private record Element(String name, boolean untouched, String language) {}

    /** Opens an element. */
    void open(String name, Attributes attributes) {
        Element parent = stack.isEmpty() ? new Element("", false, "") : stack.get(stack.size() - 1);
        String language = attributes.language();
        if (name.equals("html")) {
            pageLanguage = language;
        }
        boolean untouched = parent.untouched || Elements.isUntouched(name) || attributes.hasClass(ADDRESS);
        stack.add(new Element(name, untouched, language == null ? parent.language : language(language)));
    }

    /** Closes the nearest element of this name with all in it; a stray end tag is nothing. */
    void close(String name) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            if (stack.get(i).name.equals(name)) {
                stack.subList(i, stack.size()).clear();
                return;
            }
        }
    }

    /** True if text here may be set. */
    boolean isSettable() {
        return stack.isEmpty() || !stack.get(stack.size() - 1).untouched;
    }

    /** The language of text here, without its region; empty for that of the page. */
    String language() {
        return stack.isEmpty() ? "" : stack.get(stack.size() - 1).language;
    }

    private String language(String tag) {
        return pageLanguage != null && LanguageTags.sameLanguage(tag, pageLanguage) ? "" : LanguageTags.language(tag);
    }
}
