/** A system that builds on core from the module path. */
module dev.renewal.consumer {
  requires com.fasterxml.jackson.databind;
  requires dev.renewal.core;
}
