package dev.renewal.standard;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;

/** Who bears the duty of a rule (责任主体). */
public enum Bearer implements Code {
  /** The city government (市政府). */
  CITY_GOVERNMENT("city-government"),
  /** The city townscape office (市风貌办). */
  CITY_OFFICE("city-office"),
  /** The county government (县(市、区)政府). */
  COUNTY_GOVERNMENT("county-government"),
  /** The county townscape office (县(市、区)风貌办). */
  COUNTY_OFFICE("county-office"),
  /** The district or its management committee (区). */
  DISTRICT("district"),
  /** The town or subdistrict (镇(街道)). */
  TOWN("town"),
  /** The community (社区). */
  COMMUNITY("community"),
  /** The owner of the project (项目业主). */
  PROJECT_OWNER("project-owner"),
  /** The operator (运营商). */
  OPERATOR("operator"),
  /** The property firm (物业企业). */
  PROPERTY_FIRM("property-firm"),
  /** Whoever submits the data (填报单位). */
  SUBMITTER("submitter");

  private final String code;

  Bearer(String code) {
    this.code = code;
  }

  @JsonValue
  @Override
  public String code() {
    return code;
  }

  /** The name for people. */
  public LocalText label() {
    return MessageBundle.core().text("bearer." + code);
  }
}
