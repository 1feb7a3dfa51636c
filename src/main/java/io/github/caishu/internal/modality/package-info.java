/** The step that tells what is reported from what is expected, planned or required. */
package io.github.caishu.internal.modality;
