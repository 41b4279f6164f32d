package sourcier.render.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sourcier.model.Source;
import sourcier.model.SourceKind;
import sourcier.model.edtf.CalendarDate;
import sourcier.model.edtf.Edtf;
import sourcier.model.edtf.Interval;

/** Writes sources for citation processors and reference managers (CSL 1.0 JSON): {@code sources.csl.json}. */
final class CslJson {
    private CslJson() {}

    /** An item for each source, in this order, with its id. */
    static byte[] of(Collection<Source> sources) {
        return JsonFile.bytes(sources.stream().map(CslJson::item).toList());
    }

    private static Map<String, Object> item(Source source) {
        // A newspaper or an agency is the container of its articles; what others publish stands on its own.
        boolean isNews = source.kind() == SourceKind.PRESS || source.kind() == SourceKind.AGENCY;
        return new JsonObject()
                .put("id", source.id())
                .put("type", type(source.kind()))
                .put("title", Citation.title(source))
                .put(isNews ? "container-title" : "publisher", source.publisher())
                .put("issued", source.date() == null ? null : issued(source.date()))
                .put("URL", source.url())
                .put("language", source.lang())
                .put("note", Citation.note(source, true))
                .map();
    }

    private static String type(SourceKind kind) {
        return switch (kind) {
            case AGENCY, PRESS -> "article-newspaper";
            case RESEARCH -> "report";
            case REFERENCE -> "entry-encyclopedia";
            case STATEMENT, OFFICIAL -> "document";
        };
    }

    /** The date in parts if CSL can hold it without saying more than the source; otherwise as written. */
    private static JsonObject issued(Edtf date) {
        List<List<Integer>> parts = parts(date);
        if (parts.isEmpty()) {
            return new JsonObject().put("literal", date.text());
        }
        boolean circa = date.isApproximate() || date.isUncertain();
        return new JsonObject().put("date-parts", parts).put("circa", circa ? true : null);
    }

    private static List<List<Integer>> parts(Edtf date) {
        if (date instanceof CalendarDate day) {
            return List.of(parts(day));
        }
        if (date instanceof Interval interval) {
            Optional<CalendarDate> start = interval.start().date().map(CslJson::calendarDate);
            Optional<CalendarDate> end = interval.end().date().map(CslJson::calendarDate);
            if (start.isPresent() && end.isPresent()) {
                return List.of(parts(start.get()), parts(end.get()));
            }
        }
        return List.of();
    }

    private static CalendarDate calendarDate(Edtf date) {
        return date instanceof CalendarDate day ? day : null;
    }

    private static List<Integer> parts(CalendarDate date) {
        List<Integer> parts = new ArrayList<>(List.of(date.year()));
        if (date.month() != 0) {
            parts.add(date.month());
        }
        if (date.day() != 0) {
            parts.add(date.day());
        }
        return parts;
    }
}
