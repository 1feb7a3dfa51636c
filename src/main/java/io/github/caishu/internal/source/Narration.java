package io.github.caishu.internal.source;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.text.SourceText;
import java.util.List;

/** Goes through an article and remembers who speaks. */
final class Narration {

    private static final int LONGEST_BYLINE = 20;
    private static final int LONGEST_UNKNOWN = 10;
    private static final int LONGEST_QUOTATION = 400;

    private final Article article;
    private final SourceText text;
    private final SourceWords words;
    private final CueReader cues;
    private final SpeakerReader reader;
    private final Speakers speakers;
    private final Antecedents antecedents;
    private Stretch speaker;
    /** The last sentence in which somebody named spoke. */
    private int spokenIn = -1;
    private int quoteEnd = -1;

    Narration(Article article, SourceWords words, CueReader cues, SpeakerReader reader, Speakers speakers) {
        this.article = article;
        this.text = article.text();
        this.words = words;
        this.cues = cues;
        this.reader = reader;
        this.speakers = speakers;
        this.antecedents = new Antecedents(article, reader, speakers);
    }

    void tell() {
        for (Sentence sentence : article.sentences()) {
            boolean label = text.startsWith("原标题:", sentence.start());
            if (sentence.isTitle() || text.charAt(sentence.start() - 1, ' ') == '#') {
                speaker = null;
            }
            tell(sentence, label);
            if (label && !hasGap(sentence)) {
                speaker = null;
            }
        }
    }

    /** What somebody says within a quotation, the one who is quoted says: 某行表示:“市场预期加息4次”. */
    private int closing(int from) {
        for (int i = from; i < Math.min(text.length(), from + LONGEST_QUOTATION); i++) {
            if (text.charAt(i) == '”') {
                return i;
            }
        }
        return -1;
    }

    private boolean hasGap(Sentence sentence) {
        return Segments.of(text, sentence).stream().anyMatch(segment -> segment.mark() == Segment.GAP);
    }

    private void tell(Sentence sentence, boolean label) {
        List<Segment> segments = Segments.of(text, sentence);
        List<ClaimDraft> drafts = sentence.drafts();
        int next = 0;
        int head = label ? 1 : 0;
        for (int i = head; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            SourceCue cue = i == head && segment.mark() == ':' ? byline(segment, sentence) : null;
            if (cue == null) {
                cue = cues.read(article, segment);
            }
            if (cue != null && cue.from() <= quoteEnd) {
                cue = null;
            }
            if (cue != null && segment.mark() == ':' && text.charAt(segment.end() + 1, ' ') == '“') {
                quoteEnd = closing(segment.end() + 2);
            }
            if (cue != null) {
                while (next < drafts.size() && drafts.get(next).start() < cue.from()) {
                    give(drafts.get(next++));
                }
                hear(cue, sentence);
            } else if (returnsToNarrator(segment, sentence)) {
                speaker = null;
            }
            while (next < drafts.size() && drafts.get(next).start() < segment.end()) {
                give(drafts.get(next++));
            }
            if (label && segment.mark() == Segment.GAP) {
                speaker = null;
            }
        }
    }

    /** (SZ 002599,收盘价:4.34元): what the market pays nobody says. */
    private void give(ClaimDraft draft) {
        draft.source = text.startsWith("收盘价:", draft.start() - "收盘价:".length()) ? null : speaker;
    }

    private boolean returnsToNarrator(Segment segment, Sentence sentence) {
        if (speaker == null) {
            return false;
        }
        int start = segment.start();
        if (words.end(Saying.NARRATOR, text, start, segment.end()) > 0) {
            return true;
        }
        if (text.charAt(start) == '从' && text.charAt(segment.end() - 1) == '看') {
            return true;
        }
        if (spokenIn == sentence.index()) {
            return false;
        }
        for (int i = start; i < segment.end(); i++) {
            if (words.end(Saying.MARKET, text, i, segment.end()) > 0 || movesStock(i)) {
                return true;
            }
        }
        return false;
    }

    /** 某某航空涨1.3%: a quotation of the market; 同比大涨1.3% is none. */
    private boolean movesStock(int at) {
        char c = text.charAt(at);
        int figure = "超逾近约".indexOf(text.charAt(at + 1, ' ')) >= 0 ? at + 2 : at + 1;
        return (c == '涨' || c == '跌') && "上下微比大小".indexOf(text.charAt(at - 1, ' ')) < 0 && article.is(Role.FIGURE, figure);
    }

    private void hear(SourceCue cue, Sentence sentence) {
        article.mark(Role.SOURCE, cue.phrase());
        if (cue.refersBack()) {
            if (speaker == null && cue.speaker() != null) {
                speaker = antecedents.document(cue.speaker());
                speaker = speaker == null && text.charAt(cue.speaker().start()) == '《' ? cue.speaker() : speaker;
            }
            return;
        }
        if (cue.speaker() == null) {
            speaker = spokenIn == sentence.index() ? speaker : null;
            return;
        }
        speaker = antecedents.resolve(cue.speaker(), speaker);
        antecedents.add(speaker);
        spokenIn = sentence.index();
    }

    /** 某公司: at the head of a sentence. */
    private SourceCue byline(Segment segment, Sentence sentence) {
        if (text.startsWith("来源:", segment.start()) && segment.end() == segment.start() + 2) {
            return maker(segment, sentence);
        }
        if (reader.skipOpening(text, segment.start(), segment.end()) > segment.start()) {
            return null;
        }
        int end = segment.start();
        while (end < segment.end() && text.charAt(end) != '(') {
            end++;
        }
        Stretch name = new Stretch(segment.start(), end);
        if (name.length() == 0 || name.length() > LONGEST_BYLINE || bracketsEnd(end, segment.end()) != segment.end()) {
            return null;
        }
        String spelled = article.view(name);
        boolean atHead = sentence.isTitle() || sentence.index() == 0;
        if (speakers.isHeading(spelled) || spelled.startsWith("据") || !speakers.mayName(article, name) || !speakers.isSpeaker(article, name) && !(atHead && isProper(sentence, name))) {
            return null;
        }
        return SourceCue.of(name, segment.start(), segment.end());
    }

    /** A report of data (某平台6月7日数据分析) names behind 来源: who made it; news names who printed it. */
    private SourceCue maker(Segment segment, Sentence sentence) {
        Sentence first = article.sentences().get(0);
        boolean data = text.view().substring(first.start(), first.end()).contains("数据");
        boolean alone = sentence.end() > segment.end() + 1 && sentence.end() - segment.end() < LONGEST_UNKNOWN + 2;
        return data && alone && first != sentence ? SourceCue.of(new Stretch(segment.end() + 1, sentence.end()), segment.start(), sentence.end()) : null;
    }

    /** Whether a heading is no common noun: 水泥, 天然橡胶 are. */
    private boolean isProper(Sentence sentence, Stretch name) {
        if (sentence.isTitle()) {
            return true;
        }
        return name.length() <= LONGEST_UNKNOWN && article.words(sentence).stream().filter(word -> word.start() >= name.start() && word.end() <= name.end())
                .anyMatch(word -> word.end() - word.start() == 1 || word.is("ns") || word.is("nr") || word.is("nt") || word.is("nz"));
    }

    private int bracketsEnd(int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == '(') {
            at = SpeakerReader.bracketEnd(text, at, to);
        }
        return at;
    }
}
