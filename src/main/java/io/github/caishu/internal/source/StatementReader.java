package io.github.caishu.internal.source;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.text.SourceText;

/** Reads 某公司公告, 某局长表示, 某银行预计2021年…, 某院发布的报告显示, 某部印发《方案》: the name is the verb's subject. */
final class StatementReader {

    private static final String CONFERENCE = "发布会";
    /** How far behind the verb the rating stands. */
    private static final int RATING_REACH = 60;

    private final SourceWords words;
    private final SpeakerReader reader;
    private final Speakers speakers;
    private final DocumentReader documents;

    StatementReader(SourceWords words, SpeakerReader reader, Speakers speakers, DocumentReader documents) {
        this.words = words;
        this.reader = reader;
        this.speakers = speakers;
        this.documents = documents;
    }

    /** The first cue of a segment whose subject may begin at {@code start}; null if there is none. */
    SourceCue read(Article article, Segment segment, int start, CueWords cues) {
        for (int i = 0; i < cues.size(); i++) {
            CueWord word = cues.get(i);
            SourceCue cue = null;
            if (word.says() && !cues.isNoun(i)) {
                cue = said(article, segment, start, cues, i);
            } else if (word.is(Saying.ISSUES)) {
                cue = issued(article, start, cues, i);
            } else if (word.is(Saying.GETS) && word.end() == segment.end() && article.text().startsWith("记者", start)) {
                cue = SourceCue.unnamed(start, word.end());
            }
            if (cue != null) {
                return cue;
            }
        }
        return null;
    }

    private SourceCue said(Article article, Segment segment, int start, CueWords cues, int at) {
        SourceText text = article.text();
        CueWord verb = cues.get(at);
        int first = cues.chainStart(at);
        int end = cues.get(cues.sayingEnd(at)).end();
        Stretch name = reader.read(text, start, cues.get(first).start());
        if (name == null) {
            return first < at || verb.is(Saying.SHOWS) ? documents.read(article, segment.start(), start, cues, first, at, end) : null;
        }
        if (first < at && isConference(text, cues.get(first)) && !speakers.isSpeaker(article, name)) {
            name = new Stretch(name.start(), cues.get(first).end()); // 某市防汛新闻发布会通报, but 国新办|新闻发布会
        }
        if (verb.is(Saying.EXPECTS)) {
            name = speakers.withoutComparison(article, name);
        }
        String spelled = article.view(name);
        if (speakers.isSame(spelled)) {
            return SourceCue.goingOn(name, start, end);
        }
        if (speakers.isUnnamed(spelled)) {
            return verb.is(Saying.SHOWS) ? SourceCue.unnamed(segment.start(), end) : null;
        }
        if (!speakers.mayName(article, name)) {
            return null;
        }
        int dateEnd = reader.dateEnd(text, name.end(), verb.start());
        if (dateEnd > name.end() && text.charAt(dateEnd) == '的') {
            return null; // 某公司2021年的销量预计达到9万辆
        }
        if (first == at && article.is(Role.CONCEPT, verb.start() - 1)) {
            return null; // 某国10月失业率公布4.6%
        }
        boolean known = !needsKnownSubject(segment, verb, first == at) || speakers.isSpeaker(article, name);
        boolean rates = !verb.is(Saying.RATES) || speakers.isHouse(spelled) && rates(text, verb.end(), segment.end());
        if (!known || !rates) {
            return null;
        }
        boolean benchmark = verb.is(Saying.EXPECTS) && speakers.isCrowd(spelled);
        return benchmark ? SourceCue.benchmark(name, start, end) : SourceCue.of(speakers.shortest(text, name), start, end);
    }

    private static boolean isConference(SourceText text, CueWord document) {
        return text.startsWith(CONFERENCE, document.end() - CONFERENCE.length());
    }

    /** 项目预计投资2亿元, 新技术显示优势, 所称产品: not every subject of these speaks. */
    private static boolean needsKnownSubject(Segment segment, CueWord verb, boolean noDocument) {
        boolean expects = verb.is(Saying.EXPECTS) && !verb.is(Saying.SAYS);
        boolean shows = verb.is(Saying.SHOWS) && noDocument;
        return expects || shows || verb.end() - verb.start() == 1 && verb.end() < segment.end();
    }

    /** 某行下调某股目标价, but not 下调存款利率. */
    private boolean rates(SourceText text, int from, int to) {
        for (int i = from; i < Math.min(to, from + RATING_REACH); i++) {
            if (words.startsAt(Saying.RATING, text, i, to)) {
                return true;
            }
        }
        return false;
    }

    /** 某公司发布业绩预告: a document ends the segment, or goes on to 称. */
    private SourceCue issued(Article article, int start, CueWords cues, int at) {
        int document = cues.documentAfter(at);
        if (document < 0) {
            return null;
        }
        Stretch name = reader.read(article.text(), start, cues.get(at).start());
        boolean named = name != null && !speakers.isUnnamed(article.view(name)) && speakers.mayName(article, name);
        return named ? SourceCue.of(speakers.shortest(article.text(), name), start, cues.get(document).end()) : null;
    }
}
