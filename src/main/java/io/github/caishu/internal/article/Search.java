package io.github.caishu.internal.article;

import java.util.List;
import java.util.function.Predicate;

/** Binary search in what stands in order. */
public final class Search {

    private Search() {
    }

    /** The place of the first element that passes, where all behind it pass, too; their number where none does. */
    public static <T> int first(List<T> ordered, Predicate<? super T> passes) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passes.test(ordered.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
