package io.github.caishu.internal.modality;

import io.github.caishu.claim.Modality;
import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a word says of how the figures after it are meant, and how far. */
record ModalityCue(Reach reach, Modality modality) {

    enum Reach {
        /** To the figures that follow in the sentence: 预计. */
        SENTENCE,
        /** The same, but not where its clause ends with it: 超出预期, 宣布减持计划. */
        NOUN,
        /** The same, where no other cue reaches: 预计收入目标为 is a forecast. */
        WEAK_SENTENCE,
        /** To those of its clause: 可能. */
        CLAUSE,
        /** To those of its clause that no other cue reaches: 将 follows 预计 without making a plan of it. */
        WEAK,
        /** A change of an expectation is a fact: 下调盈利预测5%. */
        REVISION,
        /** The rest of the clause is a fact: 上年同期为2亿元. */
        ASIDE,
        /** The rest of the sentence is a fact, unless a cue of the clause stands before: 目前, 已. */
        END,
        /** At a sentence's beginning: it goes on with the plan that was told before in the paragraph (交易价格5亿元). */
        CARRY,
        /** Directly after a figure that no other cue reaches, it tells how that is meant: 实现70%的目标. */
        AFTER,
        /** Looks like such a word and is none: 原料. */
        NONE
    }

    static Lexicon<ModalityCue> lexicon(Vocabulary vocabulary) {
        Map<String, ModalityCue> words = new HashMap<>();
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.MODALITY_CUES)) {
            try {
                Reach reach = Reach.valueOf(row.cell(1).replace('-', '_').toUpperCase(Locale.ROOT));
                String modality = row.cell(2).isEmpty() ? "reported" : row.cell(2);
                words.put(row.cell(0), new ModalityCue(reach, Modality.valueOf(modality.toUpperCase(Locale.ROOT))));
            } catch (IllegalArgumentException e) {
                throw new VocabularyException(VocabularyTable.MODALITY_CUES, row, "its reach or modality is unknown");
            }
        }
        return Lexicon.forward(words);
    }
}
