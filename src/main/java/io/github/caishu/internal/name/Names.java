package io.github.caishu.internal.name;

import io.github.caishu.internal.article.Search;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The names of an article in the order they stand. */
public final class Names {

    private final List<Name> names;
    /** For each kind and each place in {@link #all} the last name of the kind before it. */
    private final Map<Name.Kind, Name[]> lastBefore = new EnumMap<>(Name.Kind.class);

    Names(List<Name> names) {
        this.names = List.copyOf(names);
        for (Name.Kind kind : Name.Kind.values()) {
            Name[] last = new Name[names.size() + 1];
            for (int i = 0; i < names.size(); i++) {
                last[i + 1] = names.get(i).kind() == kind ? names.get(i) : last[i];
            }
            lastBefore.put(kind, last);
        }
    }

    public List<Name> all() {
        return names;
    }

    /** The first name that ends after {@code at}; its place in {@link #all}. */
    private int from(int at) {
        return Search.first(names, name -> name.end() > at);
    }

    /** The name that starts at {@code at}; null where none does. */
    public Name startingAt(int at) {
        int i = from(at);
        return i < names.size() && names.get(i).start() == at ? names.get(i) : null;
    }

    /** The first name within [start, end); null where there is none. */
    public Name firstIn(int start, int end) {
        int i = from(start);
        while (i < names.size() && names.get(i).start() < start) {
            i++;
        }
        return i < names.size() && names.get(i).end() <= end ? names.get(i) : null;
    }

    /** The first company within [start, end); null where there is none. */
    public Name companyIn(int start, int end) {
        for (Name name = firstIn(start, end); name != null; name = firstIn(name.end(), end)) {
            if (name.isCompany()) {
                return name;
            }
        }
        return null;
    }

    /** The last name within [start, end); null where there is none. */
    public Name lastIn(int start, int end) {
        int i = from(end);
        i = i < names.size() && names.get(i).end() <= end ? i : i - 1;
        while (i >= 0 && names.get(i).end() > end) {
            i--;
        }
        return i >= 0 && names.get(i).start() >= start ? names.get(i) : null;
    }

    /** The last name of a kind before {@code at}; null where there is none. */
    public Name before(int at, Name.Kind kind) {
        return lastBefore.get(kind)[from(at)];
    }
}
