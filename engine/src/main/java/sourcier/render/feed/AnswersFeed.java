package sourcier.render.feed;

import java.util.Comparator;
import java.util.List;
import sourcier.model.Edition;
import sourcier.model.SiteConfig;

/** The answered questions of an edition as an Atom feed, for readers who wait for an answer: {@link #FILE} in its folder. */
public final class AnswersFeed {
    /** Its name in the folder of the edition. */
    public static final String FILE = "feed-questions.xml";

    /**
     * An answered question.
     *
     * @param id        of the question
     * @param title     the question
     * @param published when the dossier first called it answered, as an instant of ISO 8601 in UTC
     * @param updated   when what it says of the answer last changed
     * @param html      the answer; links in it are relative to {@code path}
     * @param path      its page, relative to the site's root
     */
    public record Answer(String id, String title, String published, String updated, String html, String path) {}

    private AnswersFeed() {}

    /**
     * The feed in UTF-8.
     *
     * @param config  gives the address, the short name and the day of the last change
     * @param edition the language and the titles
     * @param title   what the feed tells of, in a word or two
     * @param page    the page of questions, in the folder of the edition
     * @param answers in any order
     */
    public static byte[] of(SiteConfig config, Edition edition, String title, String page, List<Answer> answers) {
        FeedText feed = new FeedText(config, edition);
        List<FeedText.Item> items = answers.stream()
                .sorted(Comparator.comparing(Answer::updated).reversed().thenComparing(Answer::id))
                .map(answer -> new FeedText.Item(feed.id(FeedText.year(answer.published()), "/questions/" + answer.id()),
                        answer.title(), answer.published(), answer.updated(), answer.html(), answer.path()))
                .toList();
        String year = answers.stream().map(Answer::published).map(FeedText::year).min(String::compareTo)
                .orElse(FeedText.year(config.updated()));
        String last = items.isEmpty() ? FeedText.instant(config.updated()) : items.get(0).updated();
        return feed.bytes(feed.id(year, "/questions"), FILE, feed.title() + " – " + title, null, page, last, items);
    }
}
