package dev.renewal.cli;

import dev.renewal.cli.text.Ink;

/** Shows on a terminal how much of a long work is done; shows nothing elsewhere. */
final class ProgressBar {
  private static final int WIDTH = 30;
  private static final int PERCENT = 100;

  private final Terminal terminal;
  private final long total;
  private int shown = -1;

  ProgressBar(Terminal terminal, long total) {
    this.terminal = terminal;
    this.total = Math.max(1, total);
  }

  /** Shows that so much is done. */
  synchronized void done(long number) {
    int percent = (int) Math.min(PERCENT, number * PERCENT / total);
    if (terminal.ink() == Ink.PLAIN || percent == shown) {
      return;
    }
    shown = percent;
    int full = percent * WIDTH / PERCENT;
    terminal
        .err()
        .print("\r[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + percent + "%");
    terminal.err().flush();
  }

  /** Takes the bar away. */
  synchronized void end() {
    if (shown >= 0) {
      terminal.err().print("\r" + " ".repeat(WIDTH + 8) + "\r");
      terminal.err().flush();
    }
  }
}
