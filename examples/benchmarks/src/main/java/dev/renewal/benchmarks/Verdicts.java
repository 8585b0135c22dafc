package dev.renewal.benchmarks;

import java.io.IOException;
import java.util.List;

/** Asserts that all say the same of each record, so that the timings compare the same work. */
final class Verdicts {
  private Verdicts() {}

  static void assertEqual(OurCommunity ours, Peers peers) throws IOException {
    assertEqual(ours, peers, Records.good(), true);
    assertEqual(ours, peers, Records.bad(), false);
  }

  private static void assertEqual(
      OurCommunity ours, Peers peers, List<String> records, boolean expected) throws IOException {
    for (String text : records) {
      byte[] record = Records.bytes(text);
      check("ours", ours.conforms(text), expected, text);
      check("hibernate", peers.hibernate(record), expected, text);
      check("avaje", peers.avaje(record), expected, text);
      check("networknt", peers.networknt(record), expected, text);
      check("harrel", peers.harrel(record), expected, text);
    }
  }

  private static void check(String who, boolean verdict, boolean expected, String record) {
    if (verdict != expected) {
      throw new IllegalStateException(
          who + " says " + verdict + " instead of " + expected + ": " + record);
    }
  }
}
