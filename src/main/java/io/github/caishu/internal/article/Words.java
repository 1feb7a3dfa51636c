package io.github.caishu.internal.article;

import static io.github.caishu.internal.article.Characters.isOneOf;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import io.github.caishu.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Words with their parts of speech, and names of persons, places and organisations, from HanLP. The segmenter is our own: what
 * a program sets for HanLP at large (its custom words, its normalisation) does not change claims, and nothing here changes what
 * that program gets. HanLP's portable dictionaries are read from its jar, once, in about a third of a second; nothing is written or
 * printed. That is all of the files that a text can lead to; but where HanLP looks for its dictionaries is for the program to say, in a
 * {@code hanlp.properties} of its class path or by {@code HANLP_ROOT}, which HanLP reads once.
 */
public final class Words {

    /**
     * The longest stretch that is segmented at once: more than any clause of prose, for the time HanLP takes to find the names of
     * organisations grows with the square of the length (a list of 10,000 of them without a comma took seconds).
     */
    private static final int LONGEST_PIECE = 100;
    private static final String CUTS = "、";

    /** Begins to read the dictionaries on a thread of its own, so that whoever asks for words soon waits for less. */
    public void readAhead() {
        Thread thread = new Thread(Words::read, "caishu-dictionaries");
        thread.setDaemon(true);
        thread.start();
    }

    private static void read() {
        try {
            Loaded.SEGMENT.seg(CUTS);
        } catch (LinkageError e) {
            // HanLP is not there; told to whoever asks for words
        }
    }

    /** The words of [start, end) in order; spaces are none. */
    List<Word> of(SourceText text, int start, int end) {
        List<Word> words = new ArrayList<>();
        int from = start;
        while (from < end) {
            int to = pieceEnd(text, from, end);
            for (Term term : Loaded.SEGMENT.seg(text.view().substring(from, to))) {
                if (!term.word.isBlank()) {
                    int at = from + term.offset;
                    words.add(new Word(at, at + term.word.length(), term.nature.toString()));
                }
            }
            from = to;
        }
        return Collections.unmodifiableList(words);
    }

    /** A long stretch is cut behind a 、 if there is one in the second half of the piece. */
    private static int pieceEnd(SourceText text, int from, int end) {
        int longest = from + LONGEST_PIECE;
        if (end <= longest) {
            return end;
        }
        for (int i = longest; i > from + LONGEST_PIECE / 2; i--) {
            if (isOneOf(text.charAt(i - 1), CUTS)) {
                return i;
            }
        }
        return longest;
    }

    private static final class Loaded {
        static final Segment SEGMENT = HanLP.newSegment()
                .enableCustomDictionary(false)
                .enableNormalization(false)
                .enableOrganizationRecognize(true)
                .enableTranslatedNameRecognize(false)
                .enableOffset(true);
    }
}
