package io.github.caishu.internal.source;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds what a segment says about who speaks: 据某局统计, 从某部获悉, 某公司公告, 某银行预计2021年…, 某院发布的报告显示. */
final class CueReader {

    /** A word of the segment that may make a cue. */
    private record Cue(int start, int end, Set<Saying> kinds) {
        boolean is(Saying kind) {
            return kinds.contains(kind);
        }

        boolean says() {
            return is(Saying.SAYS) || is(Saying.EXPECTS) || is(Saying.RATES) || is(Saying.SHOWS);
        }
    }

    private final SourceWords words;
    private final SpeakerReader reader;
    private final Speakers speakers;

    CueReader(SourceWords words, SpeakerReader reader, Speakers speakers) {
        this.words = words;
        this.reader = reader;
        this.speakers = speakers;
    }

    /** The cues of a segment in order. */
    SourceCue read(Article article, Segment segment) {
        SourceText text = article.text();
        int start = reader.skipOpening(text, segment.start(), segment.end());
        List<Cue> cues = cues(text, start, segment.end());
        int named = words.end(Saying.FROM, text, start, segment.end());
        return named > 0 ? cited(article, segment, start, named, cues) : spoken(article, segment, start, cues);
    }

    private List<Cue> cues(SourceText text, int from, int to) {
        List<Cue> found = new ArrayList<>();
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c == '(') {
                i = SpeakerReader.bracketEnd(text, i, to);
            } else if (c == '《') {
                int end = SpeakerReader.titleEnd(text, i, to);
                found.add(new Cue(i, end, EnumSet.of(Saying.DOCUMENT)));
                i = end;
            } else {
                Lexicon.Match<Set<Saying>> match = words.cue(text, i, to);
                if (match != null && !match.meaning().contains(Saying.NONE)) {
                    found.add(new Cue(i, match.end(), match.meaning()));
                }
                i = match == null ? i + 1 : match.end();
            }
        }
        return found;
    }

    /** 据某局统计, 据悉, 从某部获悉: the name stands between, and the words of saying close it. */
    private SourceCue cited(Article article, Segment segment, int start, int nameStart, List<Cue> cues) {
        SourceText text = article.text();
        boolean from = text.charAt(nameStart - 1) == '从';
        int last = cues.size() - 1;
        while (last >= 0 && (cues.get(last).start < nameStart || from && !cues.get(last).is(Saying.GETS))) {
            last--;
        }
        if (last < 0 || cues.get(last).end < segment.end()) {
            last = from ? last : firstChain(text, cues, nameStart);
        }
        if (last < 0) {
            if (segment.mark() != ':' || from) {
                return null;
            }
            Stretch name = reader.read(text, nameStart, segment.end());
            return name == null ? null : SourceCue.of(name, start, segment.end());
        }
        int first = chainStart(text, cues, last);
        int end = cues.get(last).end;
        Stretch name = reader.read(text, nameStart, Math.max(nameStart, cues.get(first).start));
        if (name == null && last > first && cues.get(first).is(Saying.DOCUMENT)) {
            return document(article, nameStart, start, cues, first, last, end);
        }
        if (name == null || speakers.isUnnamed(article.view(name))) {
            return refersBack(cues.subList(first, last + 1)) ? SourceCue.goingOn(null, start, end) : SourceCue.unnamed(start, end);
        }
        return speakers.mayName(article, name) ? SourceCue.of(speakers.shortest(text, name), start, end) : null;
    }

    /** 根据公告, 公告显示: a document of one who spoke before. */
    private static boolean refersBack(List<Cue> chain) {
        return chain.stream().anyMatch(cue -> cue.is(Saying.DOCUMENT) && !cue.is(Saying.DATA));
    }

    private int firstChain(SourceText text, List<Cue> cues, int nameStart) {
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            if (cue.start >= nameStart && (cue.says() || cue.is(Saying.TELLS) || cue.is(Saying.GETS))) {
                int last = i;
                while (last + 1 < cues.size() && adjoin(text, cues.get(last).end, cues.get(last + 1).start)) {
                    last++;
                }
                return last;
            }
        }
        return -1;
    }

    /** 发布的最新数据显示: the first of the words that stand together, with modifiers between. */
    private int chainStart(SourceText text, List<Cue> cues, int last) {
        int first = last;
        while (first > 0 && adjoin(text, cues.get(first - 1).end, cues.get(first).start)
                && !(text.charAt(cues.get(first).start) == '《')) {
            first--;
        }
        if (first < last && text.charAt(cues.get(first).start) == '《' && !(first > 0 && cues.get(first - 1).is(Saying.ISSUES))
                && cues.get(last).is(Saying.TELLS)) {
            first++; // 据某地《某报》报道
        }
        return first;
    }

    private boolean adjoin(SourceText text, int from, int to) {
        int at = from;
        while (at < to) {
            int next = words.end(Saying.MODIFIER, text, at, to);
            if (next < 0) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private SourceCue spoken(Article article, Segment segment, int start, List<Cue> cues) {
        SourceText text = article.text();
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            SourceCue found = null;
            if (cue.says() && !(cue.is(Saying.DOCUMENT) && isNoun(text, segment, cues, i))) {
                found = saying(article, segment, start, cues, i);
            } else if (cue.is(Saying.ISSUES)) {
                found = issuing(article, segment, start, cues, i);
            } else if (cue.is(Saying.GETS) && cue.end == segment.end() && text.startsWith("记者", start)) {
                found = SourceCue.unnamed(start, cue.end);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** 上次发布减持公告是在8月, 关于减持的公告: there 公告 is no verb. */
    private static boolean isNoun(SourceText text, Segment segment, List<Cue> cues, int at) {
        if (text.charAt(cues.get(at).start - 1, ' ') == '的') {
            return true;
        }
        return cues.get(at).end < segment.end() && cues.subList(0, at).stream().anyMatch(cue -> cue.is(Saying.ISSUES));
    }

    private SourceCue saying(Article article, Segment segment, int start, List<Cue> cues, int at) {
        SourceText text = article.text();
        Cue cue = cues.get(at);
        int last = at;
        while (last + 1 < cues.size() && adjoin(text, cues.get(last).end, cues.get(last + 1).start) && (cues.get(last + 1).says() || cues.get(last + 1).is(Saying.DOCUMENT))) {
            last++;
        }
        if (cue.is(Saying.ISSUES)) {
            int document = documentAtEnd(segment, cues, at);
            last = document < 0 ? last : document;
        }
        int end = cues.get(last).end;
        int first = chainStart(text, cues, at);
        Stretch name = reader.read(text, start, cues.get(first).start);
        if (name == null) {
            return first < at || cue.is(Saying.SHOWS) ? document(article, segment.start(), start, cues, first, at, end) : null;
        }
        if (cue.is(Saying.EXPECTS)) {
            name = speakers.withoutComparison(article, name);
        }
        String spelled = article.view(name);
        if (speakers.isSame(spelled)) {
            return SourceCue.goingOn(name, start, end);
        }
        if (speakers.isUnnamed(spelled)) {
            return cue.is(Saying.SHOWS) ? SourceCue.unnamed(segment.start(), end) : null;
        }
        if (!speakers.mayName(article, name)
                || cue.is(Saying.EXPECTS) && !cue.is(Saying.SAYS) && !speakers.isSpeaker(article, name)
                || cue.is(Saying.SHOWS) && first == at && (text.startsWith("发现", cue.start) || !speakers.isSpeaker(article, name))
                || cue.end - cue.start == 1 && (cue.end < segment.end() || text.charAt(cue.start) == '指') && !speakers.isSpeaker(article, name)
                || text.charAt(cue.start) == '料' && !speakers.isForecaster(article, name)
                || cue.is(Saying.RATES) && !(speakers.isHouse(spelled) && rates(text, cue.end, segment.end()))) {
            return null;
        }
        return SourceCue.of(speakers.shortest(text, name), start, end);
    }

    private static boolean rates(SourceText text, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (text.startsWith("评级", i) || text.startsWith("目标", i) || text.startsWith("预测", i) || text.startsWith("盈测", i)) {
                return true;
            }
        }
        return false;
    }

    /** A document that shows, with no name before: 2020年半年报显示 names itself, 公告显示 goes on, 数据显示 names nobody. */
    private SourceCue document(Article article, int dateStart, int start, List<Cue> cues, int first, int at, int end) {
        SourceText text = article.text();
        int documentStart = cues.get(first).start;
        int documentEnd = at > first ? cues.get(at - 1).end : cues.get(first).start;
        if (at == first) {
            return SourceCue.unnamed(start, end);
        }
        String spelled = text.view().substring(documentStart, documentEnd);
        Stretch whole = new Stretch(reader.skipOpening(text, dateStart, documentEnd), documentEnd);
        if (whole.length() > spelled.length() && speakers.isKnown(article.view(whole))) {
            return SourceCue.of(whole, start, end);
        }
        boolean dated = reader.dateEnd(text, dateStart, documentStart) == documentStart && documentStart > dateStart;
        if (dated && spelled.endsWith("报")) {
            return SourceCue.of(new Stretch(dateStart, documentEnd), dateStart, end);
        }
        return refersBack(cues.subList(first, at)) ? SourceCue.goingOn(new Stretch(documentStart, documentEnd), start, end) : SourceCue.unnamed(start, end);
    }

    /** 某公司发布业绩预告: a document ends the segment, or goes on to 称. */
    private SourceCue issuing(Article article, Segment segment, int start, List<Cue> cues, int at) {
        int last = documentAtEnd(segment, cues, at);
        if (last < 0) {
            return null;
        }
        Stretch name = reader.read(article.text(), start, cues.get(at).start);
        if (name == null || speakers.isUnnamed(article.view(name)) || !speakers.mayName(article, name)) {
            return null;
        }
        return SourceCue.of(speakers.shortest(article.text(), name), start, cues.get(last).end);
    }

    private static int documentAtEnd(Segment segment, List<Cue> cues, int at) {
        for (int i = at + 1; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            boolean ends = cue.end == segment.end();
            boolean goesOn = i + 1 < cues.size() && cues.get(i + 1).start == cue.end && cues.get(i + 1).says();
            if (cue.is(Saying.DOCUMENT) && (ends || goesOn)) {
                return goesOn ? i + 1 : i;
            }
        }
        return -1;
    }
}
