package io.github.caishu.internal.source;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The words of a segment that can make a cue, and which of them stand together: 发布 的最新 数据 显示. */
final class CueWords {

    /** Who speaks is said early in a segment, or not at all. */
    private static final int REACH = 200;

    private static final List<String> COMPANY_VERBS = List.of("公告", "宣布", "表示", "回应");

    private final SourceWords words;
    private final SourceText text;
    private final Segment segment;
    private final List<CueWord> found = new ArrayList<>();

    private CueWords(SourceWords words, SourceText text, Segment segment) {
        this.words = words;
        this.text = text;
        this.segment = segment;
    }

    static CueWords of(SourceWords words, SourceText text, int from, Segment segment) {
        CueWords cues = new CueWords(words, text, segment);
        cues.find(from, Math.min(segment.end(), from + REACH));
        return cues;
    }

    private void find(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c == '(') {
                i = SpeakerReader.bracketEnd(text, i, to);
            } else if (c == '《') {
                int end = SpeakerReader.titleEnd(text, i, to);
                found.add(new CueWord(i, end, EnumSet.of(Saying.DOCUMENT)));
                i = end;
            } else {
                Lexicon.Match<Set<Saying>> match = words.cue(text, i, to);
                if (match != null && !match.meaning().contains(Saying.NONE)) {
                    found.add(new CueWord(i, match.end(), match.meaning()));
                }
                i = match == null ? i + 1 : match.end();
            }
        }
    }

    int size() {
        return found.size();
    }

    CueWord get(int index) {
        return found.get(index);
    }

    /** The first of the words that stand together up to {@code last}. */
    int chainStart(int last) {
        int first = last;
        while (first > 0 && adjoin(first - 1, first) && !isTitled(get(first)) && !endsCompany(get(first - 1), get(first))) {
            first--;
        }
        boolean issued = first > 0 && get(first - 1).is(Saying.ISSUES);
        return first < last && isTitled(get(first)) && !issued && get(last).is(Saying.TELLS) ? first + 1 : first; // 据某地《某报》报道
    }

    /** The last of the words that stand together from {@code first} on. */
    int chainEnd(int first) {
        int last = first;
        while (last + 1 < size() && adjoin(last, last + 1)) {
            last++;
        }
        return last;
    }

    /** The last of the verbs and documents that stand together from {@code first} on: 表示, 公告称. */
    int sayingEnd(int first) {
        int last = first;
        while (last + 1 < size() && adjoin(last, last + 1) && (get(last + 1).says() || get(last + 1).is(Saying.DOCUMENT))) {
            last++;
        }
        return last;
    }

    /** The document that is issued by the word at {@code at}, or the 称 behind it, where the segment ends there or 称 follows; -1 if none is. */
    int documentAfter(int at) {
        for (int i = at + 1; i < size(); i++) {
            if (get(i).is(Saying.DOCUMENT)) {
                boolean goesOn = i + 1 < size() && get(i + 1).start() == get(i).end() && get(i + 1).says();
                if (goesOn || get(i).end() == segment.end()) {
                    return goesOn ? i + 1 : i;
                }
            }
        }
        return -1;
    }

    /** Whether {@code [first, last]} holds a document of one who spoke before: 根据公告, 公告显示; data may be anybody's. */
    boolean refersBack(int first, int last) {
        return found.subList(first, last + 1).stream().anyMatch(word -> word.is(Saying.DOCUMENT) && !word.is(Saying.DATA));
    }

    /** Whether a verb is a noun here: 上次发布减持公告是在8月, 关于减持的公告. */
    boolean isNoun(int at) {
        CueWord word = get(at);
        if (!word.is(Saying.DOCUMENT)) {
            return false;
        }
        return text.charAt(word.start() - 1, ' ') == '的'
                || word.end() < segment.end() && found.subList(0, at).stream().anyMatch(before -> before.is(Saying.ISSUES));
    }

    /** Whether nothing but modifiers stands between two words. */
    private boolean adjoin(int one, int other) {
        int at = get(one).end();
        while (at < get(other).start()) {
            int next = words.end(Saying.MODIFIER, text, at, get(other).start());
            if (next < 0) {
                return false;
            }
            at = next;
        }
        return true;
    }

    /** 万山信息公告, 万山数据表示: companies are called so; but 某局数据显示. */
    private boolean endsCompany(CueWord noun, CueWord verb) {
        return noun.is(Saying.DATA) && noun.end() == verb.start() && text.startsWithAny(COMPANY_VERBS, verb.start());
    }

    private boolean isTitled(CueWord word) {
        return text.charAt(word.start()) == '《';
    }
}
