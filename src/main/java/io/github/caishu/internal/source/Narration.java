package io.github.caishu.internal.source;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.text.SourceText;
import java.util.List;

/** Goes through an article and remembers who speaks. */
final class Narration {

    private static final int LONGEST_BYLINE = 20;

    private final Article article;
    private final SourceText text;
    private final CueReader cues;
    private final SpeakerReader reader;
    private final Speakers speakers;
    private final Antecedents antecedents;
    private Stretch speaker;
    private int paragraph = -1;

    Narration(Article article, CueReader cues, SpeakerReader reader, Speakers speakers) {
        this.article = article;
        this.text = article.text();
        this.cues = cues;
        this.reader = reader;
        this.speakers = speakers;
        this.antecedents = new Antecedents(article, speakers);
    }

    void tell() {
        for (Sentence sentence : article.sentences()) {
            boolean headline = sentence.isTitle();
            boolean label = text.startsWith("原标题:", sentence.start());
            if (headline) {
                speaker = null;
            }
            tell(sentence, label);
            if (label) {
                speaker = null;
            }
        }
    }

    private void tell(Sentence sentence, boolean label) {
        List<Segment> segments = Segments.of(text, sentence);
        int next = 0;
        List<ClaimDraft> drafts = sentence.drafts();
        boolean first = true;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (label && i == 0) {
                continue;
            }
            SourceCue cue = first && segment.mark() == ':' ? byline(segment) : null;
            if (cue == null) {
                cue = cues.read(article, segment);
            }
            first = false;
            if (cue != null) {
                while (next < drafts.size() && drafts.get(next).start() < cue.from()) {
                    drafts.get(next++).source = speaker;
                }
                hear(cue);
            }
            while (next < drafts.size() && drafts.get(next).start() < segment.end()) {
                drafts.get(next++).source = speaker;
            }
        }
    }

    private void hear(SourceCue cue) {
        article.mark(Role.SOURCE, cue.phrase());
        if (cue.refersBack()) {
            return;
        }
        if (cue.speaker() == null) {
            speaker = null;
            return;
        }
        speaker = antecedents.resolve(speakers.person(text, cue.speaker()), speaker);
        antecedents.add(speaker);
    }

    /** 某公司: at the head of a sentence. */
    private SourceCue byline(Segment segment) {
        if (reader.skipOpening(text, segment.start(), segment.end()) > segment.start()) {
            return null;
        }
        Stretch name = reader.read(text, segment.start(), segment.end());
        if (name == null || name.length() > LONGEST_BYLINE || text.charAt(name.end(), ':') != '(' && name.end() != segment.end()) {
            return null;
        }
        String spelled = article.view(name);
        if (speakers.isHeading(spelled) || spelled.startsWith("据") || !speakers.mayName(article, name)) {
            return null;
        }
        return SourceCue.of(name, segment.start(), segment.end());
    }
}
