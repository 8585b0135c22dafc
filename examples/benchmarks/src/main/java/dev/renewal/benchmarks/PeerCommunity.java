package dev.renewal.benchmarks;

import io.avaje.validation.ImportValidPojo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** The community record as a peer binds it, with the same rules as annotations. */
@NullUnmarked
@ImportValidPojo({
  PeerCommunity.class,
  PeerCommunity.PeerArea.class,
  PeerCommunity.PeerPopulation.class,
  PeerCommunity.PeerLocation.class,
  PeerCommunity.PeerFacility.class
})
public final class PeerCommunity {
  @NotBlank public String id;
  @NotBlank public String name;

  @NotNull
  @Pattern(regexp = "[0-9]{9}")
  public String division;

  @NotBlank public String townId;
  @NotNull @Valid public PeerArea area;
  @NotNull public Boolean newBuild;
  @NotNull @Valid public PeerPopulation population;

  @NotNull
  @Min(1)
  @Max(500_000)
  public Integer households;

  @NotNull
  @Min(1)
  @Max(500_000)
  public Integer dwellings;

  @NotNull @Valid public PeerLocation location;

  @NotNull
  @Size(min = 5, max = 200)
  public List<@Valid PeerFacility> facilities;

  /** Tells whether one of the facilities is a pocket park. */
  @AssertTrue
  public boolean isWithPark() {
    return facilities != null
        && facilities.stream().anyMatch(facility -> "POCKET_PARK".equals(facility.type));
  }

  /** An area. */
  public static final class PeerArea {
    @NotNull
    @Pattern(regexp = "[0-9]+(\\.[0-9]+)?")
    public String amount;

    @NotNull public String unit;
  }

  /** The population. */
  public static final class PeerPopulation {
    @NotNull
    @Min(1)
    @Max(1_000_000)
    public Integer total;

    @NotNull
    @Min(1)
    @Max(1_000_000)
    public Integer elderly;

    @NotNull
    @Min(1)
    @Max(1_000_000)
    public Integer children;
  }

  /** The location. */
  public static final class PeerLocation {
    @NotNull
    @DecimalMin("73")
    @DecimalMax("136")
    public BigDecimal longitude;

    @NotNull public BigDecimal latitude;
    @NotNull public String datum;
  }

  /** A facility. */
  public static final class PeerFacility {
    @NotBlank public String id;

    @NotNull
    @Pattern(regexp = "POCKET_PARK|GREENWAY|LIBRARY|CANTEEN|CLINIC|GREEN_SPACE|NURSERY")
    public String type;

    @NotNull @Valid public PeerArea floorArea;

    @NotNull
    @Min(1)
    @Max(10_000)
    public Integer capacity;

    @NotNull public LocalDate openedOn;

    @NotNull
    @Pattern(regexp = "TEN_MINUTE|FIVE_MINUTE|PLOT")
    public String provisionTier;

    @NotNull
    @DecimalMax("60")
    public BigDecimal walkMinutes;
  }
}
