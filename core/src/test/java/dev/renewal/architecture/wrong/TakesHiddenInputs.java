package dev.renewal.architecture.wrong;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Takes one hidden input a method; only the last method takes none. */
@SuppressWarnings({
  "DefaultCharset",
  "DefaultLocale",
  "JavaTimeDefaultTimeZone",
  "StringCaseLocaleUsage",
  "AnnotateFormatMethod"
})
public final class TakesHiddenInputs {

  private TakesHiddenInputs() {}

  static Instant clock() {
    return Instant.now();
  }

  static LocalDate clockInDefaultZone() {
    return LocalDate.now();
  }

  static Supplier<Instant> clockByReference() {
    return Instant::now;
  }

  static long clockInMillis() {
    return System.currentTimeMillis();
  }

  static Random seedOfTheMoment() {
    return new Random();
  }

  static String randomText() {
    return UUID.randomUUID().toString();
  }

  static Locale defaultLocale() {
    return Locale.getDefault();
  }

  static String lowerInDefaultLocale(String text) {
    return text.toLowerCase();
  }

  static String formatInDefaultLocale(double number) {
    return String.format("%.1f", number);
  }

  static DateTimeFormatter patternInDefaultLocale() {
    return DateTimeFormatter.ofPattern("d MMM");
  }

  static Charset defaultCharset() {
    return Charset.defaultCharset();
  }

  static byte[] bytesInDefaultCharset(String text) {
    return text.getBytes();
  }

  static String textInDefaultCharset(byte[] bytes) {
    return new String(bytes);
  }

  static PrintStream streamInDefaultCharset() {
    return new PrintStream(new ByteArrayOutputStream());
  }

  static ZoneId defaultZone() {
    return ZoneId.systemDefault();
  }

  static String lineEndOfTheMachine() {
    return System.lineSeparator();
  }

  static String none(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
