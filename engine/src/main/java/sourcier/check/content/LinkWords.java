package sourcier.check.content;

import java.util.Locale;
import java.util.Set;
import sourcier.check.Rule;
import sourcier.check.Vocabulary;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.model.Inventory;
import sourcier.model.Outline;
import sourcier.model.Site;

/**
 * The words of a link say where it leads, also to somebody who reads or hears the links alone. Words that say nothing are listed
 * for each language; those of an image are the business of {@link ImageAlternatives}.
 */
public final class LinkWords implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Body body : inventory.bodies()) {
            Set<String> empty = Vocabulary.of(body.file().path().split("/")[1]).words("link.empty_words");
            for (Outline.Link link : body.outline().links()) {
                boolean worded = link.form() == Outline.Form.INLINE || link.form() == Outline.Form.REFERENCE;
                String fault = worded ? fault(link, empty) : null;
                if (fault != null && !link.span().text().startsWith("[![")) {
                    diagnostics.report(Code.MKD_004, link.span(), fault, link.words(), link.target().id());
                }
            }
        }
    }

    private static String fault(Outline.Link link, Set<String> empty) {
        String words = link.words();
        if (words.isEmpty()) {
            return "case.none";
        } else if (words.matches("(?i)(https?://|www\\.)\\S+") || words.equals(link.target().id())) {
            return "case.address";
        }
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("[\\p{P}\\p{S}\\p{Z}]+", " ").strip();
        return plain.isEmpty() || empty.contains(plain) ? "case.vague" : null;
    }
}
