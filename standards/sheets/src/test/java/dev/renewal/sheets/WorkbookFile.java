package dev.renewal.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A small good workbook, and the same with something done to it. */
final class WorkbookFile {

  /** The text holds the bytes as the letters of the same numbers. */
  private record Part(String name, String text) {
    byte[] bytes() {
      return text.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  private final List<Part> parts = new ArrayList<>();

  private WorkbookFile() {}

  /** Two communities in a sheet of three columns. */
  static WorkbookFile good() {
    return good(workbook -> {});
  }

  /** The same with the header of a dataset. */
  static WorkbookFile dataset() {
    return good(
        workbook -> {
          Worksheet header = workbook.newWorksheet("数据集表头");
          header.value(0, 0, "数据截止日期");
          header.value(1, 0, "2024-12-31");
        });
  }

  private static WorkbookFile good(Consumer<Workbook> more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "renewal", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("社区");
      sheet.value(0, 0, "编号");
      sheet.value(0, 1, "名称");
      sheet.value(0, 2, "户数");
      for (int row = 1; row <= 2; row++) {
        sheet.value(row, 0, "C-" + row);
        sheet.value(row, 1, "桃源里社区");
        sheet.value(row, 2, 1200 + row);
      }
      sheet.formula(3, 2, "SUM(C2:C3)");
      more.accept(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(out.toByteArray());
  }

  static WorkbookFile of(byte[] bytes) {
    WorkbookFile file = new WorkbookFile();
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        file.with(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  static WorkbookFile empty() {
    return new WorkbookFile();
  }

  WorkbookFile with(String name, byte[] bytes) {
    parts.add(new Part(name, new String(bytes, StandardCharsets.ISO_8859_1)));
    return this;
  }

  WorkbookFile with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  WorkbookFile without(String name) {
    parts.removeIf(part -> part.name().equals(name));
    return this;
  }

  /** The text of a part changed; the part must be there. */
  WorkbookFile changed(String name, UnaryOperator<String> change) {
    String before = part(name);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalArgumentException("nothing of " + name + " was changed: " + before);
    }
    return without(name).with(name, after);
  }

  String part(String name) {
    return parts.stream()
        .filter(part -> part.name().equals(name))
        .map(part -> new String(part.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " is not among " + names()));
  }

  List<String> names() {
    return parts.stream().map(Part::name).toList();
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      for (Part part : parts) {
        zip.putArchiveEntry(new ZipArchiveEntry(part.name()));
        zip.write(part.bytes());
        zip.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
