package sourcier.render.data;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sourcier.model.Asked;
import sourcier.model.Body;
import sourcier.model.Claim;
import sourcier.model.Delivery;
import sourcier.model.DeliveryStatus;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.EntryType;
import sourcier.model.Equipment;
import sourcier.model.Event;
import sourcier.model.Evidence;
import sourcier.model.Fact;
import sourcier.model.Figure;
import sourcier.model.Hedge;
import sourcier.model.InArticle;
import sourcier.model.Language;
import sourcier.model.Name;
import sourcier.model.Outline;
import sourcier.model.Page;
import sourcier.model.Places;
import sourcier.model.Quantity;
import sourcier.model.Question;
import sourcier.model.QuestionStatus;
import sourcier.model.Ref;
import sourcier.model.Site;
import sourcier.model.SiteConfig;
import sourcier.model.Source;
import sourcier.model.SourceKind;
import sourcier.model.Stage;
import sourcier.model.Standing;
import sourcier.model.Term;
import sourcier.model.TermKind;
import sourcier.model.Verdict;
import sourcier.model.edtf.Edtf;
import sourcier.model.edtf.EdtfException;
import sourcier.source.SourceFile;

/** A made-up dossier on a lighthouse, with everything that exports stumble over: quotes, formulas, gaps, doubtful dates. */
public final class Lighthouse {
    /** A title that a spreadsheet would run, and that CSV has to quote. */
    static final String FORMULA = "=HYPERLINK(\"https://evil.example\", \"the lamp\")";

    /** A title that LaTeX would trip over. */
    static final String LATEX = "100 % of {oil} & co_2 #1, \\$ 5 ~ ^ \"Élan\" 🗼";

    private static final SourceFile FILE = SourceFile.of("content/en/made-up.md", "Plain text, with a [@log].\n");
    private static final Body BODY = new Body(FILE, 0, Places.none(FILE.span(0, 0)), Outline.EMPTY);

    private Lighthouse() {}

    /** The settings. */
    public static SiteConfig config() {
        return new SiteConfig("lighthouse", "1.2.0", "https://Example.org/light", "", "1903-05-06", "1903-04-01", Map.of(),
                Places.none(SourceFile.of("jbake.properties", "").span(0, 0)));
    }

    /** The whole dossier: English, and Scottish Gaelic. */
    public static Site site() {
        Map<String, Source> sources = new LinkedHashMap<>();
        sources().forEach(source -> sources.put(source.id(), source));
        return new Site(config(), sources, List.of(english(), gaelic()), List.of());
    }

    /** The reference edition. */
    public static Edition english() {
        return new Edition(new Language("en", "English", ""), claims(), events(), equipment(), questions(), terms(), List.of(
                page("index", "The lamp of Skerry", "home"),
                page("method", "How it was made", "page"),
                page("glossary", "Words", "glossary"),
                page("changes", "Changes", "changes")));
    }

    /** A translation; its words must not appear in the exports, save the title of its home page. */
    public static Edition gaelic() {
        return new Edition(new Language("gd", "Gàidhlig", "gd"), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(page("index", "Solas na Sgeir", "home")));
    }

    /** Pages for claims, equipment and questions; places on a list for the rest. */
    static EntryAddresses addresses() {
        return new EntryAddresses() {
            @Override
            public String path(Edition edition, Entry entry) {
                String folder = edition.language().path().isEmpty() ? "" : edition.language().path() + "/";
                boolean anchor = entry.type() == EntryType.EVENT || entry.type() == EntryType.TERM;
                String list = entry.type().folder().isEmpty() || entry instanceof Page ? "" : entry.type().folder();
                return folder + (list.isEmpty() ? entry.id() + ".html"
                        : list + (anchor ? ".html#" + entry.id() : "/" + entry.id() + ".html"));
            }

            @Override
            public String path(Edition edition, Source source) {
                return "sources.html#" + source.id();
            }
        };
    }

    private static List<Source> sources() {
        return List.of(
                new Source("log", "Keeper", null, "The keeper's log, not seen", null, "gd", null, null,
                        SourceKind.STATEMENT, null, null, List.of(), Map.of(), Places.none(FILE.span(0, 0))),
                new Source("gazette-1901", "The Gazette", LATEX, null, edtf("1901-03-02~"), "en",
                        "https://gazette.example/a_b?c={d}&e=1%20", null, SourceKind.PRESS, ref("log"), "B",
                        List.of("syndicated-copy", "mirror"), Map.of(), Places.none(FILE.span(0, 0))),
                new Source("inquiry", "Board of Lights", "Report; with appendix", null, edtf("1902-01/1902-03"), "en",
                        "https://lights.example/report", new Source.Archive("https://archive.example/1", edtf("1903-01-09")),
                        SourceKind.OFFICIAL, null, "A", List.of(), Map.of(), Places.none(FILE.span(0, 0))),
                new Source("almanac", "Almanac", null, null, edtf("[1901-02-01,1901-03-01]"), "en",
                        "https://almanac.example/", null, SourceKind.REFERENCE, null, null, List.of("weak-source"), Map.of(),
                        Places.none(FILE.span(0, 0))));
    }

    private static List<Claim> claims() {
        return List.of(
                new Claim("lamp-range", FORMULA, "Two \"lines\",\nand a comma", ref("keeper"), List.of("P1", "P2"),
                        Hedge.NON_CONFIRMATION, edtf("1901-03-01"), Standing.REFINED, "-1 is no formula here",
                        new Figure(ref("range"), new Quantity(new BigDecimal("-1.50"), new BigDecimal("20"), "km", true),
                                edtf("1901-02~")),
                        List.of(new Evidence(ref("gazette-1901"), Verdict.CONFIRMS, "says so; twice"),
                                new Evidence(ref("log"), Verdict.CONFIRMS, null),
                                new Evidence(ref("inquiry"), Verdict.CONTRADICTS, null)),
                        List.of(ref("lamp-oil")), List.of(), edtf("1904"), BODY),
                new Claim("lamp-oil", "The lamp burns oil", "It does", ref(Claim.ARTICLE), List.of(),
                        Hedge.INDICATIVE, edtf("1901-03-01?"), Standing.UNVERIFIED, "Nobody looked", null, List.of(),
                        List.of(), List.of(), null, BODY));
    }

    private static List<Event> events() {
        return List.of(
                event("lit", "1901-02-03", "skerry"), event("storm", "1901-02~", null),
                event("repair", "1901-03-05/1901-04?", null), event("visit", "1901-05", null));
    }

    private static Event event(String id, String date, String place) {
        return new Event(id, "It happened: " + id, edtf(date), List.of(ref("keeper")), InArticle.PARTLY,
                List.of(ref("lamp-oil")), List.of(ref("inquiry")), place == null ? null : ref(place), BODY);
    }

    private static List<Equipment> equipment() {
        List<Ref> inquiry = List.of(ref("inquiry"));
        Quantity atLeast = new Quantity(new BigDecimal("30"), null, "km", false);
        Quantity oil = new Quantity(new BigDecimal("1E+3"), new BigDecimal("1000"), "kg", true);
        return List.of(new Equipment("lens", "The lens", "It bends light", "gun", null,
                List.of(new Name("Fresnel", "fr", true)),
                List.of(new Fact("range", atLeast, null, null, edtf("1901"), inquiry, false),
                        new Fact("mass", oil, null, null, null, inquiry, true),
                        new Fact("first-seen", null, edtf("190X"), null, null, inquiry, false),
                        new Fact("maker", null, null, "@Barbier", null, inquiry, false),
                        new Fact("crew", null, null, null, null, List.of(), false)),
                new Delivery(DeliveryStatus.NOT_DOCUMENTED, List.of(new Delivery.Count(edtf("1901-06"), oil,
                        List.of(ref("press")), inquiry))), BODY));
    }

    private static List<Question> questions() {
        return Stream.of(QuestionStatus.OPEN, QuestionStatus.PARTLY, QuestionStatus.ANSWERED)
                .map(status -> new Question("who-" + status.key(), "Who lit it?", "State: " + status.key(), Asked.IMPLICIT,
                        status, status == QuestionStatus.ANSWERED ? edtf("1902-03-04") : null, List.of(ref("inquiry")),
                        "A letter", List.of(ref("lamp-oil")), life(status), List.of("Who paid."), List.of(), BODY))
                .toList();
    }

    private static List<Stage> life(QuestionStatus status) {
        return status == QuestionStatus.OPEN ? List.of()
                : List.of(new Stage(edtf("1902-03-04"), status, "The inquiry says so.", List.of(ref("inquiry"))));
    }

    private static List<Term> terms() {
        return List.of(
                new Term("keeper", "Isla Keeper", TermKind.PERSON,
                        List.of(new Name("Ìle", "gd", true), new Name("Islay", "sco", false)), BODY),
                new Term("range", "Range", TermKind.WORD, List.of(), BODY),
                new Term("skerry", "Skerry", TermKind.PLACE, List.of(), BODY));
    }

    private static Page page(String id, String title, String layout) {
        return new Page(id, title, new Ref(id, BODY.span(0, 0)), layout, "About: " + title, List.of(), BODY);
    }

    private static Ref ref(String id) {
        return new Ref(id, FILE.span(0, 0));
    }

    private static Edtf edtf(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
