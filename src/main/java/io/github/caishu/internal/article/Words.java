package io.github.caishu.internal.article;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import io.github.caishu.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Words with their parts of speech, and names of persons, places and organisations, from HanLP. A segmenter of our own: no
 * global dictionary or configuration is touched, and the user's custom dictionary is not read. Nothing is loaded before the
 * first sentence is asked for.
 */
public final class Words {

    /** The words of a sentence in order; spaces are none. */
    List<Word> of(SourceText text, Sentence sentence) {
        List<Word> words = new ArrayList<>();
        for (Clause clause : sentence.clauses()) { // across a comma HanLP makes names such as 月,国有企业
            for (Term term : Loaded.SEGMENT.seg(text.view().substring(clause.start(), clause.end()))) {
                if (!term.word.isBlank()) {
                    int start = clause.start() + term.offset;
                    words.add(new Word(start, start + term.word.length(), term.nature.toString()));
                }
            }
        }
        return words;
    }

    private static final class Loaded {
        static final Segment SEGMENT = HanLP.newSegment()
                .enableCustomDictionary(false)
                .enableOrganizationRecognize(true)
                .enablePlaceRecognize(true)
                .enableOffset(true);
    }
}
