package dev.renewal.samples.jqwik;

import dev.renewal.dataset.Dataset;
import dev.renewal.json.RecordWriter;
import dev.renewal.model.Document;
import dev.renewal.samples.Sample;
import dev.renewal.schema.DocumentKinds;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.SampleReportingFormat;

/**
 * Shows samples in the reports of jqwik as their JSON, which can be given to a validator as it is.
 */
public final class SampleReporting implements SampleReportingFormat {

  /** jqwik makes one. */
  public SampleReporting() {}

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof Sample || value instanceof Dataset || value instanceof Document;
  }

  @Override
  public Object report(Object value) {
    if (value instanceof Sample sample) {
      Map<Object, Object> parts = new LinkedHashMap<>();
      sample
          .violates()
          .ifPresent(it -> parts.put(SampleReportingFormat.plainLabel("violates"), it));
      parts.put(SampleReportingFormat.plainLabel("expected"), sample.expected());
      parts.put(SampleReportingFormat.plainLabel("dataset"), sample.dataset());
      return parts;
    }
    return SampleReportingFormat.plainLabel(json(value));
  }

  private static String json(Object value) {
    return value instanceof Dataset dataset
        ? RecordWriter.toText(dataset, Dataset.class)
        : DocumentKinds.of(value.getClass())
            .map(kind -> text(value, kind.javaType()))
            .orElseGet(value::toString);
  }

  private static <T> String text(Object value, Class<T> type) {
    return RecordWriter.toText(type.cast(value), type);
  }
}
