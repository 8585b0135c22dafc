package dev.renewal.quickstart;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.dataset.Dataset;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.model.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** How do I write a dataset with the Jackson I already have? */
public final class WriteDataset {
  private WriteDataset() {}

  /** Writes a dataset of one town to the file named first. */
  public static void main(String[] args) throws IOException {
    JsonMapper json = JsonMapper.builder().findAndAddModules().build();
    json.writeValue(Path.of(args[0]).toFile(), dataset());
  }

  /** A dataset of one town. */
  static Dataset dataset() {
    return Dataset.builder()
        .header(
            DatasetHeader.builder()
                .format("renewal-dataset/1.0")
                .stage(Stage.APPLICATION)
                .dataAsOf(LocalDate.of(2023, 8, 31))
                .build())
        .addTown(BuildTown.town())
        .build();
  }
}
