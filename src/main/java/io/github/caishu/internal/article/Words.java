package io.github.caishu.internal.article;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import io.github.caishu.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Words with their parts of speech, and names of persons, places and organisations, from HanLP. The segmenter is our own: what
 * a program sets for HanLP at large (its custom words, its normalisation) does not change claims, and nothing here changes what
 * that program gets. HanLP's portable dictionaries are read from its jar, in about a third of a second when the first sentence is
 * asked for; nothing is written or printed.
 */
public final class Words {

    /** The words of a sentence in order; spaces are none. */
    List<Word> of(SourceText text, Sentence sentence) {
        List<Word> words = new ArrayList<>();
        for (Term term : Loaded.SEGMENT.seg(text.view().substring(sentence.start(), sentence.end()))) {
            if (!term.word.isBlank()) {
                int start = sentence.start() + term.offset;
                words.add(new Word(start, start + term.word.length(), term.nature.toString()));
            }
        }
        return words;
    }

    private static final class Loaded {
        static final Segment SEGMENT = HanLP.newSegment()
                .enableCustomDictionary(false)
                .enableNormalization(false)
                .enableOrganizationRecognize(true)
                .enablePlaceRecognize(true)
                .enableOffset(true);
    }
}
