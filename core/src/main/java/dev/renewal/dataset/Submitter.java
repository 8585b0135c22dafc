package dev.renewal.dataset;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.identifier.CreditCode;
import dev.renewal.model.Personal;
import dev.renewal.model.RenewalStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Who submits a dataset (报送单位). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = Submitter.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Submitter.Builder.class)
@JsonPropertyOrder({"name", "creditCode", "contactName", "phone"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Submitter {
  /** {@return the name of the body (名称)} */
  Optional<String> getName();

  /**
   * {@return the its unified social credit code (统一社会信用代码)} For example {@code 11320000MB151840XJ}.
   */
  Optional<CreditCode> getCreditCode();

  /** {@return the name of the person to contact (联系人)} */
  @Personal
  Optional<String> getContactName();

  /** {@return the telephone number of that person (联系电话)} */
  @Personal
  Optional<String> getPhone();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one submitter; reusable, not thread-safe. */
  final class Builder extends ImmutableSubmitter.Builder {}
}
