package sourcier.check.output;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcier.check.output.site.BakedFile;
import sourcier.check.output.site.BakedSite;
import sourcier.check.output.site.EmbeddedData;
import sourcier.check.output.site.JsonDocument;
import sourcier.check.output.site.JsonValue;
import sourcier.check.output.site.JsonValue.Kind;
import sourcier.check.output.site.Target;
import sourcier.diagnostic.Code;

/**
 * Linked data (JSON-LD), in pages and in files of its own, can be read by the programs it is meant for: it is JSON, in the
 * vocabulary of schema.org, says what kind of thing it describes, has no empty values, and describes what it refers to.
 */
final class LinkedData implements OutputRule {
    private static final String VOCABULARY = "https?://schema\\.org/?";

    @Override
    public void check(BakedSite site, Findings findings) {
        for (BakedFile file : site.files()) {
            if (file.ending().equals("jsonld")) {
                new Reader(site, file, 0, findings).check(file.json());
            } else if (file.isPage()) {
                file.linkedData().forEach(data -> check(site, file, data, findings));
            }
        }
    }

    private static void check(BakedSite site, BakedFile page, EmbeddedData data, Findings findings) {
        if (data.json() == null) {
            findings.report(Code.OUT_007, data.script(), "json", "<script>");
        } else {
            new Reader(site, page, data.start(), findings).check(data.json());
        }
    }

    /** Reads one document, which stands in a file from an offset on. */
    private record Reader(BakedSite site, BakedFile file, int start, Findings findings) {
        void check(JsonDocument document) {
            if (document.isMalformed()) {
                report(document.fault(), 1, "json", file.path());
                return;
            }
            JsonValue root = document.root();
            Stream<JsonValue> things = root.kind() == Kind.LIST ? root.items().stream() : Stream.of(root);
            things.forEach(this::checkThing);
            Set<String> described = root.all()
                    .filter(value -> value.members().size() > 1 && value.members().containsKey("@id"))
                    .map(value -> value.text("@id"))
                    .collect(Collectors.toSet());
            root.all().forEach(value -> checkReference(value, described));
            root.all().forEach(this::checkValues);
        }

        private void checkThing(JsonValue thing) {
            if (!isInVocabulary(thing.members().get("@context"))) {
                report(thing.offset(), 1, "context", "@context");
            } else if (thing.text("@type").isBlank() && thing.list("@type").isEmpty() && thing.list("@graph").isEmpty()) {
                report(thing.offset(), 1, "type", "@type");
            }
        }

        private static boolean isInVocabulary(JsonValue context) {
            if (context == null) {
                return false;
            }
            return context.kind() == Kind.TEXT && context.text().matches(VOCABULARY)
                    || context.text("@vocab").matches(VOCABULARY)
                    || context.items().stream().anyMatch(Reader::isInVocabulary);
        }

        /** What is not described here has to be a place of the site, or stand elsewhere on the net. */
        private void checkReference(JsonValue value, Set<String> described) {
            if (value.members().size() != 1 || value.text("@id").isEmpty() || described.contains(value.text("@id"))) {
                return;
            }
            JsonValue id = value.members().get("@id");
            Target target = site.target(file, id.text());
            if (target.isInside() ? !isPlace(target) : !target.isOnTheNet()) {
                report(id.offset(), id.length(), "reference", id.text());
            }
        }

        /** Within this file only if it is a page: a file of data has no other places than what it describes. */
        private boolean isPlace(Target target) {
            return site.has(target) && (file.isPage() || !target.path().equals(file.path()));
        }

        private void checkValues(JsonValue value) {
            value.members().forEach((name, member) -> checkValue(name, member));
            value.items().forEach(item -> checkValue("[]", item));
        }

        private void checkValue(String name, JsonValue value) {
            if (value.isEmpty()) {
                report(value.offset(), Math.max(1, value.length()), "empty", name);
            }
        }

        private void report(int offset, int length, String what, String value) {
            findings.report(Code.OUT_007, file.span(start + offset, length), what, value);
        }
    }
}
