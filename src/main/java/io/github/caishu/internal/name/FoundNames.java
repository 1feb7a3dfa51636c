package io.github.caishu.internal.name;

import io.github.caishu.internal.article.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The names found so far, in the order they end; a longer name takes the place of those it begins before. */
final class FoundNames {

    private final List<Name> found = new ArrayList<>();

    void add(Name name) {
        found.add(name);
    }

    /** Adds a name and drops those that start within it. */
    void addOver(Name name) {
        while (!found.isEmpty() && last().start() >= name.start()) {
            found.remove(found.size() - 1);
        }
        found.add(name);
    }

    /** The name found last; null while there is none. */
    Name last() {
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    /** Whether one of the last names starts within [from, to]. */
    boolean anyStartsIn(int from, int to) {
        for (int i = found.size() - 1; i >= 0 && found.get(i).end() > from; i--) {
            if (found.get(i).start() >= from && found.get(i).start() <= to) {
                return true;
            }
        }
        return false;
    }

    List<Name> all() {
        return found;
    }

    /** The names in the order they stand; where two overlap the first one, of two that start together the longer. */
    Names sorted() {
        found.sort(Comparator.comparingInt(Name::start).thenComparing(Comparator.comparingInt(Name::end).reversed()));
        List<Name> names = new ArrayList<>();
        int free = 0;
        for (Name name : found) {
            if (name.start() >= free) {
                names.add(name);
                free = name.end();
            }
        }
        return new Names(names);
    }

    static Name company(int start, int end, String code) {
        return new Name(new Stretch(start, end), Name.Kind.COMPANY, code);
    }
}
