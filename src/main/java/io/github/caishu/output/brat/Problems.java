package io.github.caishu.output.brat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what cannot be used. */
final class Problems {

    private final List<BratProblem> found = new ArrayList<>();

    void add(int line, String problem, String remedy) {
        found.add(new BratProblem(line, problem, remedy));
    }

    List<BratProblem> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(BratProblem::line)).toList();
    }
}
