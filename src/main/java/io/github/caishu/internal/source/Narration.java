package io.github.caishu.internal.source;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.text.SourceText;
import java.util.List;

/**
 * Goes through an article and remembers who speaks. What somebody says goes on, over sentences and paragraphs, until somebody else
 * speaks or the narrator does: 据了解, 值得一提的是, a quotation of the market. A headline speaks for itself and for a body that names
 * nobody; a heading ends what was said above it; 原标题, or a line that is a byline and no sentence, only for itself.
 */
final class Narration {

    private static final String ORIGINAL_TITLE = "原标题:";
    private static final String CLOSING_PRICE = "收盘价:";
    private static final int LONGEST_QUOTATION = 400;

    private final Article article;
    private final SourceText text;
    private final SourceWords words;
    private final CueReader cues;
    private final BylineReader bylines;
    private final Antecedents antecedents;
    private Stretch speaker;
    /** The last sentence in which somebody named spoke. */
    private int spokenIn = -1;
    /** The last sentence that had a byline. */
    private int bylineIn = -1;
    /** Where the quotation ends that somebody speaks at the moment. */
    private int quotationEnd = -1;

    Narration(Article article, SourceWords words, CueReader cues, BylineReader bylines, Antecedents antecedents) {
        this.article = article;
        this.text = article.text();
        this.words = words;
        this.cues = cues;
        this.bylines = bylines;
        this.antecedents = antecedents;
    }

    void tell() {
        for (Sentence sentence : article.sentences()) {
            boolean excerpt = text.charAt(sentence.start() - 1, ' ') == '#'; // ### joins excerpts of several texts
            if (sentence.isTitle() || excerpt || article.isHeading(sentence)) {
                speaker = null;
            }
            tell(sentence);
        }
    }

    private void tell(Sentence sentence) {
        List<Segment> segments = Segments.of(text, sentence);
        boolean title = text.startsWith(ORIGINAL_TITLE, sentence.start());
        int head = title ? 1 : 0;
        int given = 0;
        boolean benchmark = false;
        Stretch interrupted = null;
        for (int i = head; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            SourceCue cue = cue(sentence, segment, i == head);
            if (cue != null) {
                given = give(sentence, given, cue.from());
                interrupted = benchmark ? interrupted : speaker;
                benchmark = cue.benchmark();
                hear(cue, sentence);
                title |= i == head && isHeadline(sentence, cue);
            } else if (speaker != null && isNarrators(segment, sentence)) {
                speaker = null;
            }
            int from = given;
            given = give(sentence, given, segment.end());
            if (benchmark && (given > from || i == segments.size() - 1)) {
                speaker = interrupted; // 市场预期3%, 前值2%
                benchmark = false;
            }
            if (title && (segment.mark() == Segment.GAP || i == segments.size() - 1)) {
                speaker = null;
                title = false;
            }
        }
    }

    /** A byline and its text in a line of their own, without a full stop. */
    private boolean isHeadline(Sentence sentence, SourceCue byline) {
        return bylineIn == sentence.index() && byline.from() < sentence.end() && text.charAt(sentence.end(), ' ') == '\n';
    }

    private SourceCue cue(Sentence sentence, Segment segment, boolean first) {
        SourceCue cue = cues.read(article, segment);
        if (cue == null && first) {
            cue = bylines.read(article, sentence, segment, bylineIn >= 0 && bylineIn == sentence.index() - 1);
            bylineIn = cue == null ? bylineIn : sentence.index();
        }
        if (cue == null || cue.from() <= quotationEnd) {
            return null;
        }
        if (segment.mark() == ':' && text.charAt(segment.end() + 1, ' ') == '“') {
            quotationEnd = closing(segment.end() + 2);
        }
        return cue;
    }

    /** Somebody's words within a quotation are those of the one who is quoted: 某行表示:“市场预期加息100个基点”. */
    private int closing(int from) {
        for (int i = from; i < Math.min(text.length(), from + LONGEST_QUOTATION); i++) {
            if (text.charAt(i) == '”') {
                return i;
            }
        }
        return -1;
    }

    private void hear(SourceCue cue, Sentence sentence) {
        article.mark(Role.SOURCE, cue.phrase());
        if (cue.refersBack()) {
            speaker = speaker == null && cue.speaker() != null ? document(cue.speaker()) : speaker;
        } else if (cue.speaker() != null) {
            speaker = antecedents.resolve(cue.speaker(), speaker);
            antecedents.add(speaker);
            spokenIn = sentence.index();
        } else if (spokenIn != sentence.index()) {
            speaker = null; // 据了解; but 某局介绍,数据显示
        }
    }

    private Stretch document(Stretch noun) {
        Stretch named = antecedents.document(noun);
        return named == null && text.charAt(noun.start()) == '《' ? noun : named;
    }

    private boolean isNarrators(Segment segment, Sentence sentence) {
        boolean views = text.charAt(segment.start()) == '从' && text.charAt(segment.end() - 1) == '看'
                && segment.start() == sentence.start(); // 从股价来看
        if (views || words.startsAt(Saying.NARRATOR, text, segment.start(), segment.end())) {
            return true;
        }
        for (int i = segment.start(); i < segment.end() && spokenIn != sentence.index(); i++) {
            if (words.startsAt(Saying.MARKET, text, i, segment.end()) || movesStock(i)) {
                return true;
            }
        }
        return false;
    }

    /** 某某航空涨1.3%: a quotation of the market; 同比大涨1.3% is none. */
    private boolean movesStock(int at) {
        char c = text.charAt(at);
        int figure = isOneOf(text.charAt(at + 1, ' '), "超逾近约") ? at + 2 : at + 1;
        return (c == '涨' || c == '跌') && !isOneOf(text.charAt(at - 1, ' '), "上下微比大小") && article.is(Role.FIGURE, figure);
    }

    /** Gives the figures of a sentence from the {@code next} on that start before {@code end} their source. */
    private int give(Sentence sentence, int next, int end) {
        List<ClaimDraft> drafts = sentence.drafts();
        int at = next;
        while (at < drafts.size() && drafts.get(at).start() < end) {
            ClaimDraft draft = drafts.get(at++);
            boolean quote = text.startsWith(CLOSING_PRICE, draft.start() - CLOSING_PRICE.length()); // (SZ 300999,收盘价:9.12元)
            draft.source = quote ? null : speaker;
        }
        return at;
    }
}
