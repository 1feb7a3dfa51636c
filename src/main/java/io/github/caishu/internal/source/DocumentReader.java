package io.github.caishu.internal.source;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.text.SourceText;

/**
 * Reads a document that shows something with no name before it: 2020年半年报显示 and 公开资料显示 name the document, 公告显示 goes on
 * with who spoke before, 数据显示 names nobody.
 */
final class DocumentReader {

    private final SpeakerReader reader;
    private final Speakers speakers;

    DocumentReader(SpeakerReader reader, Speakers speakers) {
        this.reader = reader;
        this.speakers = speakers;
    }

    /**
     * The cue a document makes.
     *
     * @param nameStart where its name may begin, with a year
     * @param first the document's first word
     * @param last the verb behind it
     * @param end where the words of saying end
     */
    SourceCue read(Article article, int nameStart, int start, CueWords cues, int first, int last, int end) {
        if (first == last) {
            return SourceCue.unnamed(start, end);
        }
        SourceText text = article.text();
        Stretch document = new Stretch(cues.get(first).start(), cues.get(last - 1).end());
        Stretch whole = new Stretch(reader.skipOpening(text, nameStart, document.end()), document.end());
        if (speakers.isKnown(article.view(whole))) {
            return SourceCue.of(whole, start, end);
        }
        boolean dated = document.start() > nameStart && reader.dateEnd(text, nameStart, document.start()) == document.start();
        if (dated && text.charAt(document.end() - 1) == '报') {
            return SourceCue.of(new Stretch(nameStart, document.end()), nameStart, end);
        }
        return cues.refersBack(first, last - 1) ? SourceCue.goingOn(document, start, end) : SourceCue.unnamed(start, end);
    }
}
