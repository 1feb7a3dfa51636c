package io.github.caishu.internal.source;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.text.SourceText;

/** Reads 某公司(002065): at the head of a sentence, and 来源:某网 where that says who made a report of data. */
final class BylineReader {

    private static final String MAKER = "来源";
    private static final int LONGEST = 20;
    private static final int LONGEST_UNKNOWN = 10;
    /** 联合 in 某地联合 looks like an adverb. */
    private static final int LONGEST_TAIL = 2;

    private final SpeakerReader reader;
    private final Speakers speakers;

    BylineReader(SpeakerReader reader, Speakers speakers) {
        this.reader = reader;
        this.speakers = speakers;
    }

    /**
     * The byline that is the first segment of a sentence; null if it is none.
     *
     * @param listed whether the sentence before has one, so that this one may have anybody's
     */
    SourceCue read(Article article, Sentence sentence, Segment segment, boolean listed) {
        SourceText text = article.text();
        int start = SpeakerReader.skipMarks(text, segment.start(), segment.end());
        if (segment.mark() != ':' || start == segment.end() || reader.skipOpening(text, start, segment.end()) > start) {
            return null;
        }
        if (text.startsWith(MAKER, segment.start()) && segment.end() == segment.start() + MAKER.length()) {
            return maker(article, sentence, segment);
        }
        int end = start;
        while (end < segment.end() && text.charAt(end) != '(') {
            end++;
        }
        Stretch name = new Stretch(start, end);
        boolean byline = name.length() > 0 && name.length() <= LONGEST && bracketsEnd(text, name.end(), segment.end()) == segment.end()
                && !speakers.isHeading(article.view(name)) && !isOther(text, name) && isWhole(text, name) && speakers.mayName(article, name)
                && (speakers.isSpeaker(article, name) || sentence.isTitle() || listed || sentence.index() == 0 && isProper(article, sentence, name));
        return byline ? SourceCue.of(name, segment.start(), segment.end()) : null;
    }

    /** 某平台6月7日数据分析 来源:某网: a report of data names who made it; a piece of news names who printed it. */
    private static SourceCue maker(Article article, Sentence sentence, Segment segment) {
        Sentence first = article.sentences().get(0);
        Stretch name = new Stretch(segment.end() + 1, sentence.end());
        boolean alone = first != sentence && name.length() > 0 && name.length() <= LONGEST_UNKNOWN;
        return alone && article.view(new Stretch(first.start(), first.end())).contains("数据") ? SourceCue.of(name, segment.start(), sentence.end()) : null;
    }

    /** 二、某品种: heads a list; 据某社: is a citation. */
    private static boolean isOther(SourceText text, Stretch name) {
        return text.charAt(name.start() + 1, ' ') == '、' || text.charAt(name.start()) == '据';
    }

    /** Whether no preposition or time stands within: 某机构成立于北方的平台. */
    private boolean isWhole(SourceText text, Stretch name) {
        Stretch read = reader.read(text, name.start(), name.end());
        return read != null && name.end() - read.end() <= LONGEST_TAIL;
    }

    private static int bracketsEnd(SourceText text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == '(') {
            at = SpeakerReader.bracketEnd(text, at, to);
        }
        return at;
    }

    /** Whether the words are no common noun; 水泥: and 天然橡胶: head what is told of them. */
    private static boolean isProper(Article article, Sentence sentence, Stretch name) {
        return name.length() <= LONGEST_UNKNOWN && article.words(sentence).stream()
                .filter(word -> word.start() >= name.start() && word.end() <= name.end())
                .anyMatch(word -> word.end() - word.start() == 1 || word.is("ns") || word.is("nr") || word.is("nt") || word.is("nz"));
    }
}
