/**
 * W3C Web Annotations: what the claims of a document say, attached to the words that say it, as JSON-LD that annotation tools show
 * and that expands to RDF. {@link io.github.caishu.output.annotation.AnnotationWriter} tells the shape.
 */
@NullMarked
package io.github.caishu.output.annotation;

import org.jspecify.annotations.NullMarked;
