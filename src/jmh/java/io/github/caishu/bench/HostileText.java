package io.github.caishu.bench;

/** Texts made to be slow, and the honest one they are measured against. */
public enum HostileText {

    HONEST {
        @Override
        String text() {
            return String.join("\n", Sample.oneIn(HONEST_ONE_IN).texts()).substring(0, LENGTH);
        }
    },
    DIGITS {
        @Override
        String text() {
            return repeated("1") + FIGURE;
        }
    },
    MAGNITUDES {
        @Override
        String text() {
            return repeated("亿") + FIGURE;
        }
    },
    GROUPED_DIGITS {
        @Override
        String text() {
            return repeated("1,") + FIGURE;
        }
    },
    NESTED_BRACKETS {
        @Override
        String text() {
            return "3亿元(".repeat(LENGTH / 8) + ")".repeat(LENGTH / 8);
        }
    },
    TILDES {
        @Override
        String text() {
            return repeated("3~") + FIGURE;
        }
    },
    RESPECTIVELY {
        @Override
        String text() {
            return repeated("营收、净利润分别为3亿元、4亿元，");
        }
    },
    FIGURES {
        @Override
        String text() {
            return repeated("1万");
        }
    },
    COUNTS {
        @Override
        String text() {
            return repeated("3家公司");
        }
    },
    SPEAKERS {
        @Override
        String text() {
            return repeated("澄湖：3亿元");
        }
    },
    /** Ten million characters without a line's end. */
    ONE_LINE {
        @Override
        String text() {
            return Sample.whole().documents(10_000_000, 10_000_000).get(0).replace('\n', '。');
        }
    };

    private static final int LENGTH = 100_000;
    private static final int HONEST_ONE_IN = 8;
    private static final String FIGURE = "3亿元";

    abstract String text();

    private static String repeated(String piece) {
        return piece.repeat(LENGTH / piece.length());
    }
}
