package io.github.caishu.comparison;

import java.io.IOException;
import java.util.List;

/** A library that reads figures in texts. */
interface Contender {

    /** Its name, with its version. */
    String name();

    /** What it was asked to do, for the page. */
    String asked();

    /** Whether it tells what a figure's value is, not only where it stands. */
    default boolean tellsValues() {
        return true;
    }

    Answers answers(List<String> texts) throws IOException;
}
