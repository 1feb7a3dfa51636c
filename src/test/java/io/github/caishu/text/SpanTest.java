package io.github.caishu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void cutsItsTextOut() {
        assertThat(new Span(3, 7).of("营收约5.2亿元")).isEqualTo("5.2亿");
        assertThat(new Span(3, 7).length()).isEqualTo(4);
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    }

    @Test
    void containsAndOverlaps() {
        Span span = new Span(2, 5);
        assertThat(span.contains(new Span(2, 5))).isTrue();
        assertThat(span.contains(new Span(3, 6))).isFalse();
        assertThat(span.overlaps(new Span(4, 9))).isTrue();
        assertThat(span.overlaps(new Span(5, 9))).isFalse();
        assertThat(span.overlaps(new Span(3, 3))).isFalse();
    }

    @Test
    void ordersByStartThenEnd() {
        assertThat(List.of(new Span(2, 3), new Span(1, 9), new Span(1, 4)).stream().sorted())
                .containsExactly(new Span(1, 4), new Span(1, 9), new Span(2, 3));
    }
}
