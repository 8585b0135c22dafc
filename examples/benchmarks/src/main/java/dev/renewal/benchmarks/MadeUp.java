package dev.renewal.benchmarks;

import dev.renewal.benchmarks.PeerCommunity.PeerArea;
import dev.renewal.benchmarks.PeerCommunity.PeerFacility;
import dev.renewal.benchmarks.PeerCommunity.PeerLocation;
import dev.renewal.benchmarks.PeerCommunity.PeerPopulation;
import dev.renewal.samples.generation.SampleData;
import dev.renewal.samples.generation.SampleProfiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.datafaker.Faker;
import org.instancio.Instancio;
import org.instancio.InstancioApi;
import org.instancio.Model;
import org.instancio.Select;
import org.instancio.settings.Keys;
import org.instancio.settings.Settings;

/** Made-up communities with 20 facilities each: ours, and the same fields filled by the peers. */
final class MadeUp {
  /** How many facilities a community has. */
  static final int FACILITIES = 20;

  private static final String[] TYPES = {
    "POCKET_PARK", "GREENWAY", "LIBRARY", "CANTEEN", "CLINIC", "GREEN_SPACE", "NURSERY"
  };
  private static final String[] TIERS = {"TEN_MINUTE", "FIVE_MINUTE", "PLOT"};

  private MadeUp() {}

  /** Our data: so many communities. */
  static SampleData ours(int records, long seed) {
    try (InputStream file = MadeUp.class.getResourceAsStream("communities.profile.json")) {
      byte[] json = Objects.requireNonNull(file).readAllBytes();
      return SampleData.of(
          SampleProfiles.read("communities.profile.json", json).withCount(records), seed);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What Instancio is told: how long lists are, and codes from lists; all else it makes up. */
  static Model<PeerCommunity> instancio() {
    InstancioApi<PeerCommunity> api =
        Instancio.of(PeerCommunity.class)
            .withSettings(
                Settings.create()
                    .set(Keys.COLLECTION_MIN_SIZE, FACILITIES)
                    .set(Keys.COLLECTION_MAX_SIZE, FACILITIES))
            .generate(Select.field(PeerFacility.class, "type"), it -> it.oneOf(TYPES))
            .generate(Select.field(PeerFacility.class, "provisionTier"), it -> it.oneOf(TIERS));
    return api.toModel();
  }

  /** A community whose every field Datafaker fills. */
  static PeerCommunity datafaker(Faker faker) {
    PeerCommunity community = new PeerCommunity();
    community.id = faker.numerify("C-####");
    community.name = faker.address().cityName();
    community.division = faker.numerify("330######");
    community.townId = faker.numerify("T-#");
    community.area = area(faker, 1, 3, "平方公里");
    community.newBuild = faker.bool().bool();
    community.population = new PeerPopulation();
    community.population.total = faker.number().numberBetween(2_000, 12_000);
    community.population.elderly = faker.number().numberBetween(300, 2_000);
    community.population.children = faker.number().numberBetween(300, 2_000);
    community.households = faker.number().numberBetween(700, 4_000);
    community.dwellings = faker.number().numberBetween(700, 4_000);
    community.location = new PeerLocation();
    community.location.longitude = decimal(faker, 4, 120, 122);
    community.location.latitude = decimal(faker, 4, 30, 32);
    community.location.datum = "CGCS2000";
    List<PeerFacility> facilities = new ArrayList<>(FACILITIES);
    for (int at = 0; at < FACILITIES; at++) {
      facilities.add(facility(faker));
    }
    community.facilities = facilities;
    return community;
  }

  private static PeerFacility facility(Faker faker) {
    PeerFacility facility = new PeerFacility();
    facility.id = faker.numerify("f##");
    facility.type = faker.options().option(TYPES);
    facility.floorArea = area(faker, 60, 1_800, "平方米");
    facility.capacity = faker.number().numberBetween(12, 320);
    facility.openedOn = LocalDate.ofEpochDay(faker.number().numberBetween(14_610, 20_000));
    facility.provisionTier = faker.options().option(TIERS);
    facility.walkMinutes = decimal(faker, 1, 1, 15);
    return facility;
  }

  private static PeerArea area(Faker faker, int from, int to, String unit) {
    PeerArea area = new PeerArea();
    area.amount = decimal(faker, 1, from, to).toPlainString();
    area.unit = unit;
    return area;
  }

  private static BigDecimal decimal(Faker faker, int digits, int from, int to) {
    return BigDecimal.valueOf(faker.number().randomDouble(digits, from, to));
  }

  /** A source of made-up values that always gives the same. */
  static Faker faker(long seed) {
    return new Faker(new Random(seed));
  }
}
