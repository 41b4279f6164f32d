package sourcier.parse;

import java.util.List;
import sourcier.model.Asked;
import sourcier.model.Body;
import sourcier.model.Claim;
import sourcier.model.Delivery;
import sourcier.model.DeliveryStatus;
import sourcier.model.EarlierAnswer;
import sourcier.model.Entry;
import sourcier.model.EntryType;
import sourcier.model.Equipment;
import sourcier.model.Event;
import sourcier.model.Evidence;
import sourcier.model.Fact;
import sourcier.model.Figure;
import sourcier.model.Hedge;
import sourcier.model.InArticle;
import sourcier.model.Page;
import sourcier.model.Question;
import sourcier.model.QuestionStatus;
import sourcier.model.Ref;
import sourcier.model.Stage;
import sourcier.model.Standing;
import sourcier.model.Term;
import sourcier.model.TermKind;
import sourcier.model.Verdict;

/** Makes the typed entry out of valid front matter and a body. */
final class EntryMapper {
    private EntryMapper() {}

    static Entry map(EntryType type, String id, Fields fields, Body body) {
        return switch (type) {
            case CLAIM -> claim(id, fields, body);
            case EVENT -> new Event(id, fields.text("title"), fields.date("date"), fields.refs("says"),
                    fields.keyed("in_article", InArticle.class), fields.refs("claims"), fields.refs("sources"),
                    fields.ref("place"), body);
            case EQUIPMENT -> new Equipment(id, fields.text("title"), fields.text("summary"), fields.text("class"),
                    fields.ref("term"), fields.names(), fields.groups("facts", EntryMapper::fact),
                    delivery(fields.group("delivery")), body);
            case QUESTION -> new Question(id, fields.text("title"), fields.text("summary"),
                    fields.keyed("asked", Asked.class), fields.keyed("status", QuestionStatus.class),
                    fields.date("answered"), fields.refs("sources"), fields.text("settled_by"),
                    fields.refs("claims"), fields.groups("life", EntryMapper::stage), fields.texts("not_found"),
                    fields.groups("earlier_answers", EntryMapper::earlierAnswer), body);
            case TERM -> new Term(id, fields.text("title"), fields.keyed("kind", TermKind.class), fields.names(), body);
            case PAGE -> new Page(id, fields.text("title"), fields.ref("slug"),
                    fields.has("layout") ? fields.text("layout") : "page", fields.text("summary"),
                    fields.refs("figures"), body);
            case HOME -> new Page(id, fields.text("title"), new Ref("index", body.span(0, 0)), Page.HOME, fields.text("summary"),
                    fields.refs("figures"), body);
        };
    }

    private static Claim claim(String id, Fields fields, Body body) {
        return new Claim(id, fields.text("title"), fields.text("summary"), fields.ref("speaker"),
                fields.texts("passage"), fields.keyed("hedge", Hedge.class), fields.date("said"),
                fields.keyed("standing", Standing.class), fields.text("standing_reason"),
                figure(fields.group("figure")), fields.groups("evidence", EntryMapper::evidence),
                fields.refs("disagrees_with"), fields.refs("superseded_by"), fields.date("review_after"), body);
    }

    private static Figure figure(Fields fields) {
        if (fields == null) {
            return null;
        }
        if (fields.present("value", "min", "max").isEmpty()) {
            fields.reportKeys("number.none", List.of());
        }
        return new Figure(fields.ref("subject"), fields.quantity(), fields.date("as_of"));
    }

    private static Evidence evidence(Fields fields) {
        return new Evidence(fields.ref("source"), fields.keyed("verdict", Verdict.class), fields.text("note"));
    }

    private static Stage stage(Fields fields) {
        return new Stage(fields.date("date"), fields.keyed("status", QuestionStatus.class), fields.text("note"),
                fields.refs("sources"));
    }

    private static EarlierAnswer earlierAnswer(Fields fields) {
        return new EarlierAnswer(fields.text("answer"), fields.date("date"), fields.refs("sources"), fields.date("fell"),
                fields.text("because"), fields.refs("fell_by"));
    }

    private static Fact fact(Fields fields) {
        List<String> values = fields.present("value", "min", "max", "date", "text", "unknown");
        // Two bounds are one range; what is wrong with numbers among themselves is said where they are read.
        List<String> others = values.stream().filter(key -> !key.matches("value|min|max")).toList();
        if (values.isEmpty()) {
            fields.reportKeys("fact.none", values);
        } else if (others.size() > 1 || !others.isEmpty() && others.size() < values.size()) {
            fields.reportKeys("fact.several", values);
        } else if (!fields.has("unknown") && !fields.has("sources")) {
            fields.reportKeys("fact.sources", List.of());
        }
        return new Fact(fields.text("property"), fields.quantity(), fields.date("date"), fields.text("text"),
                fields.date("as_of"), fields.refs("sources"), fields.flag("disputed", false));
    }

    private static Delivery delivery(Fields fields) {
        return fields == null ? null : new Delivery(fields.keyed("status", DeliveryStatus.class),
                fields.groups("counts", EntryMapper::count));
    }

    private static Delivery.Count count(Fields fields) {
        if (fields.present("value", "min", "max").isEmpty()) {
            fields.reportKeys("number.none", List.of());
        }
        return new Delivery.Count(fields.date("as_of"), fields.quantity(), fields.refs("says"),
                fields.refs("sources"));
    }
}
