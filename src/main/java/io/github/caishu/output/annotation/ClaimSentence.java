package io.github.caishu.output.annotation;

import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Modality;
import io.github.caishu.internal.display.DisplayNumber;
import io.github.caishu.internal.display.DisplayPeriod;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.quantity.Quantity;

/** A claim for people: {@code DEPOSITS 存款 of 澄湖银行, 2018-01/06: increase of about 4 %, yoy, forecast, by 澄湖市统计局}. */
final class ClaimSentence {

    private ClaimSentence() {
    }

    static String of(Claim claim) {
        StringBuilder sentence = new StringBuilder(claim.concept().code());
        if (claim.concept().text() != null) {
            sentence.append(' ').append(claim.concept().text());
        }
        if (claim.entity() != null) {
            sentence.append(" of ").append(claim.entity().text());
        }
        if (claim.period() != null) {
            boolean settled = claim.period().isResolved();
            sentence.append(", ").append(settled ? DisplayPeriod.of(claim.period().start(), claim.period().end()) : claim.period().text());
        }
        sentence.append(": ");
        if (claim.change() != null) {
            sentence.append(claim.change().direction().code()).append(" of ");
        }
        sentence.append(quantity(claim.quantity()));
        if (claim.change() != null && claim.change().basis() != null) {
            sentence.append(", ").append(claim.change().basis().code());
        }
        if (claim.modality() != Modality.REPORTED) {
            sentence.append(", ").append(claim.modality().code());
        }
        if (claim.source() != null) {
            sentence.append(", by ").append(claim.source().text());
        }
        return sentence.toString();
    }

    private static String quantity(Quantity quantity) {
        String qualifier = quantity.qualifier() == Qualifier.EXACT ? "" : quantity.qualifier().code().replace('_', ' ') + " ";
        return qualifier + DisplayNumber.grouped(quantity.amount()) + (quantity.unit() == null ? "" : " " + quantity.unit());
    }
}
