package sourcier.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sourcier.model.Edition;
import sourcier.model.History;
import sourcier.model.Question;
import sourcier.model.QuestionStatus;
import sourcier.model.Revision;
import sourcier.render.feed.AnswersFeed;

/** The answered questions of an edition, with when the dossier came to call them so; for their feed. */
final class Answers {
    private final RenderContext context;
    private final Edition edition;

    Answers(RenderContext context, Edition edition) {
        this.context = context;
        this.edition = edition;
    }

    /** The feed in UTF-8. */
    byte[] feed() {
        List<AnswersFeed.Answer> answers = new ArrayList<>();
        edition.questions().stream().filter(question -> question.status() == QuestionStatus.ANSWERED)
                .forEach(question -> answers.add(answer(question)));
        return AnswersFeed.of(context.site().config(), edition, context.messages(edition).text("feed.answers.title"),
                edition.page("questions").slug().id() + ".html", answers);
    }

    private AnswersFeed.Answer answer(Question question) {
        String path = context.addresses().path(edition, question);
        History history = context.site().history();
        String published = null;
        String updated = null;
        for (Revision revision : history.upTo(question, context.site().config().updated())) {
            Map<String, String> values = revision.values();
            if (values.getOrDefault("status", "").equals(QuestionStatus.ANSWERED.key()) && published == null) {
                published = revision.at();
            }
            if (published != null && (values.containsKey("status") || values.containsKey("answered") || updated == null)) {
                updated = revision.at();
            }
        }
        PageView view = new PageView(new SitePage(edition, question, path, null), context);
        String html = context.fragment("inline/answer.ftlh", view, Map.of("question", question));
        return new AnswersFeed.Answer(question.id(), question.title(), published, updated, html, path);
    }
}
