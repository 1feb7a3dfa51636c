package io.github.caishu.output.csv;

import static io.github.caishu.output.SampleClaims.CONCEPT;
import static io.github.caishu.output.SampleClaims.DEPOSITS;
import static io.github.caishu.output.SampleClaims.WITHOUT_PARTS;
import static io.github.caishu.output.SampleClaims.WITH_ALL_PARTS;
import static io.github.caishu.output.SampleClaims.period;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Modality;
import io.github.caishu.output.SampleClaims;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    private static final String HEADER = "id,text,start,end,line,column,type,value,low,high,unit,qualifier,"
            + "concept,concept_code,entity,entity_code,period,period_start,period_end,direction,basis,modality,source";

    @Test
    void aClaimHasItsPartsBehindItsFigure() throws IOException {
        assertThat(SampleClaims.written(CsvWriter::new, WITH_ALL_PARTS)).isEqualTo(HEADER + "\r\n"
                + "a,4%,47,49,1,48,percentage,4,,,%,about,"
                + "存款,DEPOSITS,澄湖银行,609999.SH,2018年上半年,2018-01-01,2018-06-30,increase,yoy,forecast,澄湖市统计局\r\n");
    }

    @Test
    void partsThatTheTextDoesNotStateStayEmpty() throws IOException {
        assertThat(SampleClaims.written(CsvWriter::new, WITHOUT_PARTS)).isEqualTo(HEADER + "\r\n"
                + "a,4%,47,49,1,48,percentage,4,,,%,about,,PRICE,,,,,,,,reported,\r\n");
    }

    @Test
    void anOpenPeriodAndAChangeWithoutBasisLeaveOneCellEmpty() throws IOException {
        Claim claim = new Claim(DEPOSITS, CONCEPT, null, period("2016-01-01", null), new Change(Change.Direction.DECREASE, null),
                Modality.REPORTED, null);

        assertThat(SampleClaims.written(CsvWriter::new, claim)).endsWith(",存款,DEPOSITS,,,上半年,2016-01-01,,decrease,,reported,\r\n");
    }
}
