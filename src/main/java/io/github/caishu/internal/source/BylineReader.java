package io.github.caishu.internal.source;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.text.SourceText;

/** Reads 某公司(300999): at the head of a sentence, and 来源:某网 where that says who made a report of data. */
final class BylineReader {

    private static final String MAKER = "来源";
    private static final int LONGEST = 20;
    private static final int LONGEST_UNKNOWN = 10;
    private static final int LONGEST_HEADLINE = 200;
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
        Stretch name = name(text, start, segment.end());
        boolean quoted = text.charAt(start - 1, ' ') == '@'; // a post that is passed on: //@某人:
        boolean expected = name != null && speakers.mayName(article, name) && !speakers.isHeading(article.view(name))
                && (quoted || listed || sentence.isTitle() || speakers.isSpeaker(article, name) || sentence.index() == 0 && isProper(article, sentence, name));
        return expected ? SourceCue.of(name, segment.start(), segment.end()) : null;
    }

    /** The name that fills a segment but for brackets, with no preposition or time in it (某机构成立于北方的平台); null if none does. */
    private Stretch name(SourceText text, int start, int segmentEnd) {
        int end = start;
        while (end < segmentEnd && text.charAt(end) != '(') {
            end++;
        }
        boolean other = text.charAt(start) == '据' || text.charAt(start + 1, ' ') == '、'; // 据某社: cites, 二、某品种: heads a list
        if (other || end - start > LONGEST || bracketsEnd(text, end, segmentEnd) < segmentEnd) {
            return null;
        }
        Stretch read = reader.read(text, start, end);
        return read != null && end - read.end() <= LONGEST_TAIL ? new Stretch(read.start(), end) : null;
    }

    /** 某平台6月7日数据分析 来源:某网: a report of data names who made it; a piece of news names who printed it. */
    private static SourceCue maker(Article article, Sentence sentence, Segment segment) {
        Sentence first = article.sentences().get(0);
        Stretch name = new Stretch(segment.end() + 1, sentence.end());
        boolean alone = first != sentence && name.length() > 0 && name.length() <= LONGEST_UNKNOWN;
        Stretch headline = new Stretch(first.start(), Math.min(first.end(), first.start() + LONGEST_HEADLINE));
        return alone && article.view(headline).contains("数据") ? SourceCue.of(name, segment.start(), sentence.end()) : null;
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
        return name.length() <= LONGEST_UNKNOWN && article.words(name.start(), name.end()).stream()
                .filter(word -> word.start() >= name.start() && word.end() <= name.end())
                .anyMatch(word -> word.end() - word.start() == 1 || word.is("ns") || word.is("nr") || word.is("nt") || word.is("nz"));
    }
}
