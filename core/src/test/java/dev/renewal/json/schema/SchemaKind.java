package dev.renewal.json.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.renewal.check.ReceiptFile;
import dev.renewal.check.WaiversFile;
import dev.renewal.pack.OverlayFile;
import dev.renewal.pack.PackReader;
import dev.renewal.pack.ProfileFile;
import dev.renewal.pack.ScorecardFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The schemas of standards and of what goes with them. */
enum SchemaKind {
  STANDARD("pack"),
  OVERLAY("pack"),
  PROFILE("pack"),
  SCORECARD("pack"),
  WAIVERS("check"),
  RECEIPT("check");

  private final String room;

  SchemaKind(String room) {
    this.room = room;
  }

  /** What it is of: {@code overlay}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where it lies among the resources. */
  String file() {
    return room + "/" + word() + ".schema.json";
  }

  /** The schema as the library gives it. */
  byte[] shipped() {
    return switch (this) {
      case STANDARD -> PackReader.schema();
      case OVERLAY -> OverlayFile.schema();
      case PROFILE -> ProfileFile.schema();
      case SCORECARD -> ScorecardFile.schema();
      case WAIVERS -> WaiversFile.schema();
      case RECEIPT -> ReceiptFile.schema();
    };
  }

  /** The schema as it follows from the types. */
  String written() throws IOException {
    return switch (this) {
      case STANDARD -> new SchemaOfPacks().text();
      case OVERLAY -> new SchemaOfOverlays().text();
      case PROFILE -> new SchemaOfProfiles().text();
      case SCORECARD -> new SchemaOfScorecards().text();
      case WAIVERS -> new SchemaOfWaivers().text();
      case RECEIPT -> new SchemaOfReceipts().text();
    };
  }

  /** The schema as a validator reads it. */
  Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(new String(shipped(), StandardCharsets.UTF_8), InputFormat.JSON);
  }
}
