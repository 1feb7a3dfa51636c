package io.github.caishu.comparison;

import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import java.util.ArrayList;
import java.util.List;

/** HanLP's parts of speech: a numeral (m, mq), and the classifier (q) or the sign behind it. It tells no values. */
final class HanlpTags implements Contender {

    private static final String NUMERAL = "m";
    private static final String CLASSIFIER = "q";
    private static final String CLASSIFIER_OF_TIME = "qt";
    private static final String TIME = "t";

    @Override
    public String name() {
        return "HanLP portable 1.8.6";
    }

    @Override
    public String asked() {
        return "`StandardTokenizer.segment`: m and mq, with the q, % or 元 behind; no value";
    }

    @Override
    public boolean tellsValues() {
        return false;
    }

    @Override
    public Answers answers(List<String> texts) {
        return Answers.of(texts, text -> figures(StandardTokenizer.segment(text)));
    }

    private static List<Reading> figures(List<Term> terms) {
        List<Reading> readings = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < terms.size(); i++) {
            int end = start + terms.get(i).length();
            if (tag(terms, i).startsWith(NUMERAL)) {
                while (tag(terms, i + 1).startsWith(NUMERAL)) {
                    end += terms.get(++i).length();
                }
                // 2020/m 年/qt and 6/m 月末/t are times, no figures: in its favour
                boolean time = tag(terms, i + 1).equals(CLASSIFIER_OF_TIME) || tag(terms, i + 1).equals(TIME);
                if (isUnit(terms, i + 1)) {
                    end += terms.get(++i).length();
                }
                if (!time) {
                    readings.add(Reading.at(start, end));
                }
            }
            start = end;
        }
        return readings;
    }

    private static boolean isUnit(List<Term> terms, int i) {
        return tag(terms, i).startsWith(CLASSIFIER) || i < terms.size() && List.of("%", "％", "元").contains(terms.get(i).word);
    }

    private static String tag(List<Term> terms, int i) {
        return i < terms.size() ? terms.get(i).nature.toString() : "";
    }
}
