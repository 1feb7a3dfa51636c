package io.github.caishu.internal.source;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Step;
import io.github.caishu.vocabulary.Vocabulary;

/** Gives each claim its source. */
public final class SourceStep implements Step {

    private final SourceWords words;
    private final CueReader cues;
    private final SpeakerReader reader;
    private final Speakers speakers;

    public SourceStep(Vocabulary vocabulary) {
        words = new SourceWords(vocabulary);
        reader = new SpeakerReader(words);
        speakers = new Speakers(words);
        cues = new CueReader(words, reader, speakers);
    }

    @Override
    public void link(Article article) {
        new Narration(article, words, cues, reader, speakers).tell();
    }
}
