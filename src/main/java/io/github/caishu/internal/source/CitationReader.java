package io.github.caishu.internal.source;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.text.SourceText;

/** Reads 据某局统计, 据悉, 根据某院公布的数据, 从某部获悉: the name stands between, and words of saying close it. */
final class CitationReader {

    private final SpeakerReader reader;
    private final Speakers speakers;
    private final DocumentReader documents;

    CitationReader(SpeakerReader reader, Speakers speakers, DocumentReader documents) {
        this.reader = reader;
        this.speakers = speakers;
        this.documents = documents;
    }

    /**
     * The cue of a segment that begins with 据 or 从; null if it cites nobody.
     *
     * @param start where 据 stands
     * @param nameStart where the name may begin
     */
    SourceCue read(Article article, Segment segment, int start, int nameStart, CueWords cues) {
        SourceText text = article.text();
        boolean from = isOneOf(text.charAt(nameStart - 1), "从自");
        int last = closing(segment, nameStart, cues, from);
        if (last < 0) {
            SourceCue cue = from ? null : named(article, nameStart, segment.end(), start, segment.end());
            boolean whole = cue != null && (segment.mark() == ':' || segment.mark() == ',' && speakers.isSpeaker(article, cue.speaker()));
            return whole ? cue : null; // 据某社:, 据某社,
        }
        int first = cues.chainStart(last);
        while (cues.get(first).start() < nameStart) {
            first++; // 查询 may tell, too
        }
        int end = cues.get(last).end();
        Stretch name = reader.read(text, nameStart, Math.max(nameStart, cues.get(first).start()));
        if (name == null && last > first && cues.get(first).is(Saying.DOCUMENT)) {
            return documents.read(article, nameStart, start, cues, first, last, end);
        }
        if (name == null || speakers.isUnnamed(article.view(name))) {
            return cues.refersBack(first, last) ? SourceCue.goingOn(null, start, end) : SourceCue.unnamed(start, end);
        }
        return named(article, nameStart, cues.get(first).start(), start, end);
    }

    private SourceCue named(Article article, int nameStart, int nameEnd, int start, int end) {
        Stretch name = reader.read(article.text(), nameStart, nameEnd);
        return name != null && speakers.mayName(article, name) ? SourceCue.of(speakers.shortest(article.text(), name), start, end) : null;
    }

    /** The last word of the citation: what ends the segment, or the first that says something; -1 if there is none. */
    private static int closing(Segment segment, int nameStart, CueWords cues, boolean from) {
        int last = cues.size() - 1;
        while (last >= 0 && (cues.get(last).start() < nameStart || from && !cues.get(last).is(Saying.GETS))) {
            last--;
        }
        if (from || last >= 0 && cues.get(last).end() == segment.end()) {
            return last;
        }
        for (int i = 0; i <= last; i++) {
            CueWord word = cues.get(i);
            boolean tells = word.says() && !word.is(Saying.RATES) || word.is(Saying.TELLS) || word.is(Saying.GETS);
            if (word.start() >= nameStart && tells) {
                return cues.chainEnd(i);
            }
        }
        return -1;
    }
}
