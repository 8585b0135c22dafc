package dev.renewal.model.funding;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Document;
import dev.renewal.model.DocumentKind;
import dev.renewal.model.FundingSource;
import dev.renewal.model.OperatorService;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Area;
import dev.renewal.quantity.Money;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Private money, or service given for space (社会资本). */
@RenewalStyle
@Value.Immutable
@DocumentKind(name = "privateCapital", collection = "privateCapitals")
@JsonDeserialize(builder = PrivateCapital.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = PrivateCapital.Builder.class)
@JsonPropertyOrder({
  "id",
  "name",
  "nameEn",
  "division",
  "jurisdictionId",
  "stage",
  "source",
  "investorId",
  "townId",
  "communityId",
  "projectId",
  "agreedOn",
  "amount",
  "space",
  "services",
  "evidence",
  "tags"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface PrivateCapital extends Document {
  /**
   * {@return whether it is money or service for space (资金来源)} Source: {@code S4-035}, {@code
   * S4-036}.
   */
  Optional<FundingSource> getSource();

  /** {@return the id of the investor among the parties (投资主体编号)} Source: {@code S4-035}. */
  @Refers("party")
  Optional<@Size(min = 1) String> getInvestorId();

  /** {@return the id of the town (镇编号)} */
  @Refers("town")
  Optional<@Size(min = 1) String> getTownId();

  /** {@return the id of the community (社区编号)} */
  @Refers("community")
  Optional<@Size(min = 1) String> getCommunityId();

  /** {@return the id of the project (项目编号)} Source: {@code S4-035}. */
  @Refers("project")
  Optional<@Size(min = 1) String> getProjectId();

  /** {@return the day of the agreement (签约日期)} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getAgreedOn();

  /** {@return the amount (金额)} Source: {@code S4-035}. */
  Optional<@PositiveOrZero Money> getAmount();

  /** {@return the area of the space given for the service (提供空间面积)} Source: {@code S4-036}. */
  Optional<Area> getSpace();

  /** {@return the services given for the space (换取服务)} Source: {@code S4-036}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<OperatorService> getServices();

  /** {@return a builder without any value} Its id must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one private capital; reusable, not thread-safe. */
  final class Builder extends ImmutablePrivateCapital.Builder {}
}
