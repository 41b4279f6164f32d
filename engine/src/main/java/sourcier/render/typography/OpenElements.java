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
     * @param foreign   true if it is in another language than the page, as its own or an inherited {@code lang} says
     */
    private record Element(String name, boolean untouched, boolean foreign) {}

    /** Opens an element. */
    void open(String name, Attributes attributes) {
        Element parent = stack.isEmpty() ? new Element("", false, false) : stack.get(stack.size() - 1);
        String language = attributes.language();
        if (name.equals("html")) {
            pageLanguage = language;
        }
        boolean untouched = parent.untouched || Elements.isUntouched(name) || attributes.hasClass(ADDRESS);
        stack.add(new Element(name, untouched, language == null ? parent.foreign : !isOfPage(language)));
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

    /** True if text here is in the page's language and may be set. */
    boolean isSettable() {
        if (stack.isEmpty()) {
            return true;
        }
        Element here = stack.get(stack.size() - 1);
        return !here.untouched && !here.foreign;
    }

    private boolean isOfPage(String language) {
        return pageLanguage != null && LanguageTags.sameLanguage(language, pageLanguage);
    }
}
