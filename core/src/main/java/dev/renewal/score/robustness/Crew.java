package dev.renewal.score.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Threads that share numbered pieces of work among them; no piece knows which thread does it. */
final class Crew {

  private static final int REPORT_EVERY = 100;

  private final int threads;

  Crew(int threads) {
    this.threads = threads;
  }

  /** Does each piece once, and returns when all are done; cancelled if a thread is interrupted. */
  void each(int pieces, IntConsumer work, IntConsumer progress) {
    Shift shift = new Shift(pieces, work, progress);
    if (threads == 1) {
      shift.run();
    } else {
      share(shift, pieces);
    }
    if (shift.isUnfinished()) {
      throw new CancellationException("interrupted while drawing");
    }
  }

  private void share(Shift shift, int pieces) {
    ExecutorService pool = Executors.newFixedThreadPool(StrictMath.min(threads, pieces));
    try {
      List<Future<?>> shifts = new ArrayList<>();
      for (int i = 0; i < StrictMath.min(threads, pieces); i++) {
        shifts.add(pool.submit(shift));
      }
      for (Future<?> done : shifts) {
        done.get();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw (CancellationException)
          new CancellationException("interrupted while drawing").initCause(interrupted);
    } catch (ExecutionException failed) {
      throw unwrapped(failed);
    } finally {
      pool.shutdownNow();
    }
  }

  private static RuntimeException unwrapped(ExecutionException failed) {
    Throwable cause = failed.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException exception
        ? exception
        : new IllegalStateException(failed);
  }

  /** Takes the next piece until none is left. */
  private static final class Shift implements Runnable {
    private final AtomicInteger next = new AtomicInteger();
    private final int pieces;
    private final IntConsumer work;
    private final IntConsumer progress;
    private int done;

    Shift(int pieces, IntConsumer work, IntConsumer progress) {
      this.pieces = pieces;
      this.work = work;
      this.progress = progress;
    }

    @Override
    public void run() {
      int piece = next.getAndIncrement();
      while (piece < pieces && !Thread.currentThread().isInterrupted()) {
        work.accept(piece);
        report();
        piece = next.getAndIncrement();
      }
    }

    synchronized boolean isUnfinished() {
      return done < pieces;
    }

    private synchronized void report() {
      done++;
      if (done % REPORT_EVERY == 0 || done == pieces) {
        progress.accept(done);
      }
    }
  }
}
