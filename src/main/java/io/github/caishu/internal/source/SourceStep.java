package io.github.caishu.internal.source;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Step;
import io.github.caishu.vocabulary.Vocabulary;

/** Gives each claim its source: the words that name who states the figure. */
public final class SourceStep implements Step {

    private final SourceWords words;
    private final SpeakerReader reader;
    private final Speakers speakers;
    private final CueReader cues;
    private final BylineReader bylines;

    public SourceStep(Vocabulary vocabulary) {
        words = new SourceWords(vocabulary);
        reader = new SpeakerReader(words);
        speakers = new Speakers(words);
        cues = new CueReader(words, reader, speakers);
        bylines = new BylineReader(reader, speakers);
    }

    @Override
    public void link(Article article) {
        new Narration(article, words, cues, bylines, new Antecedents(article, reader, speakers)).tell();
    }
}
