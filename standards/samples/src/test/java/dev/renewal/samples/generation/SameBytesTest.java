package dev.renewal.samples.generation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.renewal.samples.profile.SampleProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same profile and seed give the same bytes, whatever else is different. */
class SameBytesTest {

  private static final long SEED = 20261122;
  private static final int PIECES_OF_NATION = 200;
  private static final Path ACTUAL = Path.of("target", "digests-actual.txt");

  @Test
  void digestsAreTheCommittedOnes() throws IOException {
    TreeMap<String, String> digests = new TreeMap<>();
    for (String id : SampleProfiles.ids()) {
      SampleData data = SampleData.of(SampleProfiles.get(id), SEED);
      Shard shard = id.startsWith("nation") ? new Shard(7, PIECES_OF_NATION) : Shard.WHOLE;
      digests.put(id + " " + shard, Generated.digest(data, shard, 2));
    }
    StringBuilder actual = new StringBuilder();
    digests.forEach((name, digest) -> actual.append(name).append(' ').append(digest).append('\n'));
    Files.writeString(ACTUAL, actual);
    assertEquals(committed(), actual.toString(), "compare with " + ACTUAL);
  }

  private static String committed() throws IOException {
    try (InputStream file = SameBytesTest.class.getResourceAsStream("digests.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void anotherSeedGivesOtherData() throws IOException {
    SampleProfile profile = SampleProfiles.get("hangzhou");
    assertNotEquals(
        Generated.digest(SampleData.of(profile, 1), Shard.WHOLE, 1),
        Generated.digest(SampleData.of(profile, 2), Shard.WHOLE, 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void threadsChangeNothing(int threads) {
    SampleData data = SampleData.of(SampleProfiles.get("hangzhou"), SEED);
    assertArrayEquals(
        Generated.ndjson(data, Shard.WHOLE, 1), Generated.ndjson(data, Shard.WHOLE, threads));
    assertArrayEquals(
        Generated.json(data, Shard.WHOLE, 1), Generated.json(data, Shard.WHOLE, threads));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 5000})
  void shardsTogetherAreTheWhole(int shards) {
    SampleData data = SampleData.of(SampleProfiles.get("hangzhou"), SEED);
    ByteArrayOutputStream together = new ByteArrayOutputStream();
    for (int number = 1; number <= shards; number++) {
      byte[] shard = Generated.ndjson(data, new Shard(number, shards), 1 + number % 2);
      int header =
          number == 1 ? 0 : new String(shard, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
      together.write(shard, header, shard.length - header);
    }
    assertArrayEquals(Generated.ndjson(data, Shard.WHOLE, 1), together.toByteArray());
  }

  @Test
  void localeAndTimeZoneChangeNothing() throws IOException {
    SampleProfile profile = SampleProfiles.get("hangzhou");
    String here = Generated.digest(SampleData.of(profile, SEED), Shard.WHOLE, 1);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale.Builder().setLanguage("ar").setRegion("EG").build());
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(here, Generated.digest(SampleData.of(profile, SEED), Shard.WHOLE, 1));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void moreRecordsLeaveThoseBeforeThemAsTheyWere() {
    SampleProfile profile = SampleProfiles.get("minimal");
    SampleData few = SampleData.of(profile.withCount(10), SEED);
    SampleData many = SampleData.of(profile.withCount(400), SEED);
    for (int index = 0; index < 10; index++) {
      assertEquals(few.document("community", index), many.document("community", index));
    }
  }
}
