/** A system that makes samples outside of tests, from the module path. */
module dev.renewal.consumer {
  requires dev.renewal.samples;
}
