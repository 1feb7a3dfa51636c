package io.github.caishu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** The links and pictures of a page. */
final class Links {

    private Links() {
    }

    static List<String> of(Page page) {
        return Stream.concat(page.nodes(Link.class).stream().map(Link::getDestination),
                page.nodes(Image.class).stream().map(Image::getDestination)).toList();
    }

    /** A link within the project leads somewhere; one out of it is only an address. */
    static void check(Page page, String destination) {
        URI target = URI.create(destination);
        if (target.getScheme() != null) {
            return;
        }
        Path file = target.getPath().isEmpty() ? page.path() : page.path().resolveSibling(target.getPath()).normalize();
        assertThat(file).exists();
        if (target.getFragment() != null && file.toString().endsWith(".md")) {
            assertThat(Anchors.of(Page.read(file))).contains(target.getFragment());
        }
    }
}
