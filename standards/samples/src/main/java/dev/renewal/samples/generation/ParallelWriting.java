package dev.renewal.samples.generation;

import dev.renewal.samples.generation.RecordScribe.Form;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.LongConsumer;

/**
 * Writes the records of a shard with several threads: each generates a piece of some hundred
 * records, and the pieces are written in their order.
 */
final class ParallelWriting {

  private static final int PIECE = 256;
  private static final int PIECES_PER_THREAD = 2;

  private final SampleData data;
  private final Form form;
  private final long begin;
  private final long end;

  ParallelWriting(SampleData data, Shard shard, Form form) {
    this.data = data;
    this.form = form;
    begin = shard.first(data.count());
    end = shard.end(data.count());
  }

  void write(OutputStream output, int threads, LongConsumer done) throws IOException {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread must generate: " + threads);
    }
    if (threads == 1 || end - begin <= PIECE) {
      writeAlone(output, done);
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads, ParallelWriting::worker);
    try {
      write(output, threads, workers, done);
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "renewal-samples");
    thread.setDaemon(true);
    return thread;
  }

  private void writeAlone(OutputStream output, LongConsumer done) throws IOException {
    RecordScribe scribe = data.scribe();
    Utf8Sink sink = new Utf8Sink();
    for (long from = begin; from < end; from += PIECE) {
      long to = Math.min(end, from + PIECE);
      sink.clear();
      scribe.write(from, to, begin, form, sink);
      sink.writeTo(output);
      done.accept(to - begin);
    }
  }

  private void write(OutputStream output, int threads, ExecutorService workers, LongConsumer done)
      throws IOException {
    int pieces = threads * PIECES_PER_THREAD;
    LinkedBlockingQueue<RecordScribe> scribes = new LinkedBlockingQueue<>();
    Deque<Utf8Sink> free = new ArrayDeque<>();
    for (int at = 0; at < threads; at++) {
      scribes.add(data.scribe());
    }
    for (int at = 0; at < pieces; at++) {
      free.add(new Utf8Sink());
    }
    Deque<Future<Utf8Sink>> pending = new ArrayDeque<>();
    long next = begin;
    long written = begin;
    while (written < end) {
      while (next < end && !free.isEmpty()) {
        long from = next;
        long to = Math.min(end, from + PIECE);
        Utf8Sink sink = free.remove();
        pending.add(workers.submit(() -> generate(from, to, sink, scribes)));
        next = to;
      }
      Utf8Sink sink = result(pending.remove());
      sink.writeTo(output);
      free.add(sink);
      written = Math.min(end, written + PIECE);
      done.accept(written - begin);
    }
  }

  private Utf8Sink generate(
      long from, long to, Utf8Sink sink, LinkedBlockingQueue<RecordScribe> scribes)
      throws InterruptedException {
    RecordScribe scribe = scribes.take();
    try {
      sink.clear();
      scribe.write(from, to, begin, form, sink);
      return sink;
    } finally {
      scribes.add(scribe);
    }
  }

  private static Utf8Sink result(Future<Utf8Sink> piece) throws IOException {
    try {
      return piece.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }
}
