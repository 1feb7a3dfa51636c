package io.github.caishu.output.html;

import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What tells the bars of a chart apart: whose they are, of what, and when. What all of them share is said once, above. */
final class BarLabels {

    private static final String BETWEEN = " · ";
    private static final Function<Claim, String> CONCEPT = claim -> words(claim.concept().text());

    private final List<Function<Claim, String>> shared;
    private final List<Function<Claim, String>> apart;
    private final Claim first;

    BarLabels(List<Charted> bars) {
        List<Claim> claims = bars.stream().map(bar -> bar.figure().claim()).toList();
        first = claims.get(0);
        List<Function<Claim, String>> parts = List.of(BarLabels::entity, CONCEPT, BarLabels::period);
        Map<Boolean, List<Function<Claim, String>>> parted = parts.stream()
                .collect(Collectors.partitioningBy(part -> claims.stream().map(part).distinct().count() == 1));
        shared = parted.get(true);
        apart = parted.get(false);
    }

    /** What is the same for all; empty if nothing is. */
    String common() {
        return joined(shared.stream().filter(part -> part != CONCEPT).toList(), first); // the chart's title says it
    }

    String of(Charted bar) {
        return joined(apart, bar.figure().claim());
    }

    private static String joined(List<Function<Claim, String>> parts, Claim claim) {
        return parts.stream().map(part -> part.apply(claim)).filter(Objects::nonNull).collect(Collectors.joining(BETWEEN));
    }

    private static String entity(Claim claim) {
        return claim.entity() == null ? null : words(claim.entity().text());
    }

    private static String period(Claim claim) {
        Period period = claim.period();
        if (period == null) {
            return null;
        }
        return period.isResolved() ? Readings.days(period) : words(period.text());
    }

    private static String words(String text) {
        return text == null ? null : Readings.oneLine(text);
    }
}
