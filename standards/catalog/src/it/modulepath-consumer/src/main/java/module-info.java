/** A system that builds on the library from the module path. */
module dev.renewal.consumer {
  requires com.fasterxml.jackson.databind;
  requires dev.renewal.standards;

  provides dev.renewal.standards.PackProvider with
      dev.renewal.consumer.TownPacks;
}
