package dev.renewal.samples.generation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes records of a sample one after the other, wherever they stand. For one thread. */
final class RecordScribe {

  private final Sequence sequence;
  private final Run run;
  private final Blocks blocks;
  private final @Nullable Row[] rows;

  RecordScribe(Sequence sequence, Run run, List<Calibration> calibrations) {
    this.sequence = sequence;
    this.run = run;
    blocks = new Blocks(calibrations);
    rows = new Row[calibrations.size()];
  }

  /** What stands around the records of a file. */
  enum Form {
    /** A line for each record. */
    LINES,
    /** Elements of the lists of one document. */
    DOCUMENT,
    /** Nothing, not even a line feed. */
    BARE
  }

  /**
   * Writes records.
   *
   * @param from the position of the first
   * @param to the position behind the last
   * @param begin the position of the first record of the file
   * @param form what stands around them
   * @param out takes the records
   */
  void write(long from, long to, long begin, Form form, Utf8Sink out) {
    int at = from < to ? sequence.groupAt(from) : 0;
    for (long position = from; position < to; position++) {
      while (position >= sequence.start(at + 1)) {
        at++;
      }
      GroupRun group = sequence.group(at);
      before(position, begin, group, form, out);
      group.write((int) (position - sequence.start(at)), row(group), blocks, out);
      if (form == Form.LINES) {
        out.put('}');
        out.put('\n');
      }
    }
  }

  private void before(long position, long begin, GroupRun group, Form form, Utf8Sink out) {
    if (form == Form.LINES) {
      out.put(group.lineStart());
    } else if (form == Form.DOCUMENT) {
      boolean opens =
          position == begin || sequence.start(group.plan().kind()).orElse(-1L) == position;
      if (!opens) {
        out.put(',');
      } else {
        out.put(position == begin ? "," : "],");
        out.put("\"" + group.plan().kind().collection() + "\":[");
      }
    }
  }

  private Row row(GroupRun group) {
    int number = group.plan().number();
    Row row = rows[number];
    if (row == null) {
      row = new Row(group.plan().names().size(), run, number);
      rows[number] = row;
    }
    return row;
  }
}
