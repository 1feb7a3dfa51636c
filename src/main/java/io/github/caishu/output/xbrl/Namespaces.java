package io.github.caishu.output.xbrl;

import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes of a report. Those of XBRL itself are reserved (Common Definitions 1.0, section 1.2). */
final class Namespaces {

    /** The concepts and dimensions of {@link XbrlTaxonomy}. */
    static final String CAISHU = "https://caishu.github.io/xbrl";
    /**
     * Of 2023, before IFRS 18 (issued in 2024) changed what a statement of profit or loss holds, operating profit above all: what texts
     * call 营业利润 is the element of the taxonomies until then.
     */
    static final String IFRS = "https://xbrl.ifrs.org/taxonomy/2023-03-23/ifrs-full";
    /** Where the IFRS elements are declared. */
    static final String IFRS_SCHEMA = "https://xbrl.ifrs.org/taxonomy/2023-03-23/full_ifrs/full_ifrs-cor_2023-03-23.xsd";
    static final String INSTANCE = "http://www.xbrl.org/2003/instance";
    static final String DIMENSIONS = "http://xbrl.org/2005/xbrldt";

    private Namespaces() {
    }

    /** Every prefix that a fact may use, with its namespace; of an entity that is the scheme of its identifier. */
    static Map<String, String> ofReport() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("xbrl", "https://xbrl.org/2021");
        prefixes.put("xbrli", INSTANCE);
        prefixes.put("iso4217", "http://www.xbrl.org/2003/iso4217");
        prefixes.put("utr", "http://www.xbrl.org/2009/utr");
        prefixes.put("ifrs-full", IFRS);
        prefixes.put("caishu", CAISHU);
        prefixes.put("unit", CAISHU + "/unit");
        prefixes.put("ticker", CAISHU + "/ticker");
        prefixes.put("name", CAISHU + "/name");
        return prefixes;
    }
}
