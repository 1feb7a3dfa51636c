package io.github.caishu.output.html;

import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Period;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What tells the bars of a chart apart: whose they are and of what time. What all of them share is said once, above. */
final class BarLabels {

    private static final String BETWEEN = " · ";

    private final List<Function<Claim, String>> shared;
    private final List<Function<Claim, String>> apart;
    private final Claim first;

    BarLabels(List<Charted> bars) {
        List<Claim> claims = bars.stream().map(bar -> bar.figure().claim()).toList();
        first = claims.get(0);
        List<Function<Claim, String>> parts = List.of(BarLabels::entity, BarLabels::period);
        shared = parts.stream().filter(part -> claims.stream().map(part).distinct().count() == 1).toList();
        apart = parts.stream().filter(part -> !shared.contains(part)).toList();
    }

    /** What is the same for all; empty if nothing is. */
    String common() {
        return joined(shared, first);
    }

    String of(Charted bar) {
        return joined(apart, bar.figure().claim());
    }

    private static String joined(List<Function<Claim, String>> parts, Claim claim) {
        return parts.stream().map(part -> part.apply(claim)).filter(Objects::nonNull).collect(Collectors.joining(BETWEEN));
    }

    private static String entity(Claim claim) {
        return claim.entity() == null ? null : Readings.oneLine(claim.entity().text());
    }

    private static String period(Claim claim) {
        Period period = claim.period();
        return period == null ? null : Stream.of(Readings.days(period), Readings.oneLine(period.text())).filter(Objects::nonNull).findFirst().orElseThrow();
    }
}
