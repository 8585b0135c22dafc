package dev.renewal.samples.generation;

import java.util.List;

/** A number that is drawn for each record, or follows from ones drawn before. */
interface Draw extends NumberForm.Source {

  /** The smallest number that it can give for a record. */
  long least(Row row);

  /** The largest number that it can give for a record. */
  long most(Row row);

  /** Whether its bounds are the same for every record. */
  boolean isFixed();

  /** The slot whose number bounds it, or -1. */
  default int within() {
    return -1;
  }

  /** Any number between two bounds, each equally likely. */
  record Between(long least, long most) implements Draw {
    @Override
    public long of(Row row) {
      return row.between(least, most);
    }

    @Override
    public long least(Row row) {
      return least;
    }

    @Override
    public long most(Row row) {
      return most;
    }

    @Override
    public boolean isFixed() {
      return true;
    }
  }

  /** A share of another number, rounded down; the share is drawn in millionths. */
  record Share(int slot, long least, long most) implements Draw {
    @Override
    public long of(Row row) {
      return Millionths.of(row.values[slot], row.between(least, most));
    }

    @Override
    public long least(Row row) {
      return Millionths.of(row.values[slot], least);
    }

    @Override
    public long most(Row row) {
      return Millionths.of(row.values[slot], most);
    }

    @Override
    public boolean isFixed() {
      return false;
    }

    @Override
    public int within() {
      return slot;
    }
  }

  /** Another number and some more. */
  record After(int slot, long least, long most) implements Draw {
    @Override
    public long of(Row row) {
      return row.values[slot] + row.between(least, most);
    }

    @Override
    public long least(Row row) {
      return row.values[slot] + least;
    }

    @Override
    public long most(Row row) {
      return row.values[slot] + most;
    }

    @Override
    public boolean isFixed() {
      return false;
    }
  }

  /** What is left of another number. */
  record Rest(int slot, List<Integer> less) implements Draw {
    @Override
    public long of(Row row) {
      long rest = row.values[slot];
      for (int each : less) {
        rest -= row.values[each];
      }
      return rest;
    }

    @Override
    public long least(Row row) {
      return of(row);
    }

    @Override
    public long most(Row row) {
      return of(row);
    }

    @Override
    public boolean isFixed() {
      return false;
    }
  }

  /** The number of records of a group. */
  record Records(int group) implements Draw {
    @Override
    public long of(Row row) {
      return row.run().group(group).count();
    }

    @Override
    public long least(Row row) {
      return of(row);
    }

    @Override
    public long most(Row row) {
      return of(row);
    }

    @Override
    public boolean isFixed() {
      return false;
    }
  }
}
