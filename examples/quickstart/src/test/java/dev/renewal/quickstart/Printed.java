package dev.renewal.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a main prints. */
final class Printed {
  private Printed() {}

  /** A main method. */
  interface Main {
    /** Runs it. */
    void run(String... args) throws Exception;
  }

  /** Runs a main and gives what it wrote to stdout. */
  static String by(Main main, String... args) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      main.run(args);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
