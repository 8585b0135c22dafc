package dev.renewal.benchmarks;

import dev.renewal.check.StandardValidator;
import dev.renewal.finding.Report;
import dev.renewal.finding.Verdict;
import dev.renewal.pack.PackFiles;
import dev.renewal.pack.PackReader;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Our own reading and judging by the test-only community pack. */
final class OurCommunity {
  private static final String FOLDER = "community/";
  private final StandardValidator validator = StandardValidator.of(standard());

  static Standard standard() {
    PackFiles files =
        name -> {
          try (InputStream file = OurCommunity.class.getResourceAsStream(FOLDER + name)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
          }
        };
    try {
      return PackReader.read(files);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  Report judge(byte[] dataset) throws IOException {
    return validator.validate(dataset);
  }

  boolean conforms(String record) throws IOException {
    return judge(Records.dataset(List.of(record))).getVerdict() == Verdict.CONFORMS;
  }
}
