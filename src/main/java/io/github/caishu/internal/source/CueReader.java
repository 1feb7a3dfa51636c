package io.github.caishu.internal.source;

import io.github.caishu.internal.article.Article;
import io.github.caishu.text.SourceText;

/** Finds what a segment says about who speaks. */
final class CueReader {

    private final SourceWords words;
    private final SpeakerReader reader;
    private final CitationReader citations;
    private final StatementReader statements;

    CueReader(SourceWords words, SpeakerReader reader, Speakers speakers) {
        this.words = words;
        this.reader = reader;
        DocumentReader documents = new DocumentReader(reader, speakers);
        citations = new CitationReader(reader, speakers, documents);
        statements = new StatementReader(words, reader, speakers, documents);
    }

    /** The cue of a segment; null if it holds none. */
    SourceCue read(Article article, Segment segment) {
        SourceText text = article.text();
        int start = reader.skipOpening(text, segment.start(), segment.end());
        int nameStart = words.end(Saying.FROM, text, start, segment.end());
        CueWords cues = CueWords.of(words, text, start, segment);
        return nameStart > 0 ? citations.read(article, segment, start, nameStart, cues) : statements.read(article, segment, start, cues);
    }
}
