package sourcier.parse;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Edit;
import sourcier.diagnostic.Suggestions;
import sourcier.model.Places;
import sourcier.source.Span;

/** What is asked of the settings of the site. */
final class SettingsRules {
    private static final String UPDATED = "site.updated";
    private static final String AS_OF = "site.as_of";
    private static final List<String> REQUIRED = List.of("site.slug", "site.version", "site.host", UPDATED, AS_OF);
    private static final String OPTIONAL = "site.repository";
    private static final Map<String, String> FORMS = new TreeMap<>(Map.of(
            "site.slug", "(?!-)(?!.*--)[a-z0-9-]+(?<!-)",
            "site.version", "\\d+(\\.\\d+){1,2}(-[0-9a-z.-]+)?",
            "site.host", "https://[a-z0-9-][a-z0-9.-]*(:\\d+)?(/[^\\s?#]*)?",
            OPTIONAL, "https://[^\\s/]+(/\\S*)?"));
    private static final int NEAR = 2;
    private final Properties settings;
    private final Places places;
    private final Diagnostics diagnostics;

    SettingsRules(Properties settings, Places places, Diagnostics diagnostics) {
        this.settings = settings;
        this.places = places;
        this.diagnostics = diagnostics;
    }

    void check() {
        Set<String> known = new TreeSet<>(REQUIRED);
        known.add(OPTIONAL);
        Set<String> misspelt = new HashSet<>();
        for (String key : REQUIRED) {
            if (value(key).isEmpty()) {
                missing(key, known, misspelt);
            }
        }
        for (String key : new TreeSet<>(settings.stringPropertyNames())) {
            if (key.startsWith("site.") && !known.contains(key) && !misspelt.contains(key)) {
                unknown(key, known);
            }
        }
        FORMS.forEach((key, form) -> {
            if (!value(key).isEmpty() && !value(key).matches(form)) {
                diagnostics.report(Diagnostic.of(Code.CFG_005, places.value(key), key, value(key), "form." + key)
                        .suggest(meant(key, value(key))));
            }
        });
        LocalDate updated = day(UPDATED);
        LocalDate asOf = day(AS_OF);
        if (updated != null && asOf != null && asOf.isAfter(updated)) {
            diagnostics.report(Code.CFG_003, places.value(AS_OF), value(AS_OF), value(UPDATED));
        }
    }

    /** A setting that stands there under another name is missing at that place, and the wrong name is not a second mistake. */
    private void missing(String key, Set<String> known, Set<String> misspelt) {
        String other = settings.stringPropertyNames().stream()
                .filter(name -> !known.contains(name) && Suggestions.distance(name, key) <= NEAR).sorted().findFirst().orElse(null);
        if (other == null) {
            diagnostics.report(Code.CFG_001, places.key(key), key);
        } else {
            misspelt.add(other);
            Span place = places.key(other);
            diagnostics.report(Diagnostic.of(Code.CFG_001, place, key).suggest(key).repair(List.of(new Edit(place, key))));
        }
    }

    private void unknown(String key, Set<String> known) {
        String meant = Suggestions.nearest(key, known);
        Diagnostic found = Diagnostic.of(Code.CFG_004, places.key(key), key, "`" + String.join("`, `", known) + "`").suggest(meant);
        boolean safe = meant != null && Suggestions.distance(key, meant) <= NEAR && !settings.containsKey(meant);
        diagnostics.report(safe ? found.repair(List.of(new Edit(places.key(key), meant))) : found);
    }

    private LocalDate day(String key) {
        try {
            return value(key).isEmpty() ? null : LocalDate.parse(value(key));
        } catch (DateTimeParseException e) {
            diagnostics.report(Code.CFG_002, places.value(key), key, value(key));
            return null;
        }
    }

    private String value(String key) {
        return settings.getProperty(key, "").strip();
    }

    private static String meant(String key, String value) {
        String better = switch (key) {
            case "site.slug" -> ValueRepair.spelling("slug", value);
            case "site.version" -> value.replaceFirst("^[vV]\\.?\\s*", "").replaceFirst("^(\\d+)$", "$1.0");
            default -> value.replaceFirst("^(http://|//)?(?=[\\w-]+\\.)", "https://").replaceFirst("[?#].*", "");
        };
        return better != null && better.matches(FORMS.get(key)) ? better : null;
    }
}
