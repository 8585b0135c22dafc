package dev.renewal.samples.oracle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The file that holds the cases.
 *
 * @param cases datasets and their findings
 * @param cuts units and their cuts
 */
@JsonIgnoreProperties(ignoreUnknown = false)
record OracleFile(List<OracleCase> cases, List<CutCase> cuts) {

  @JsonCreator
  OracleFile(
      @JsonProperty("cases") List<OracleCase> cases, @JsonProperty("cuts") List<CutCase> cuts) {
    this.cases = List.copyOf(cases);
    this.cuts = List.copyOf(cuts);
  }
}
