/** Sample datasets for people who test against the published standards. */
module dev.renewal.samples {
  exports dev.renewal.samples;
  exports dev.renewal.samples.drawing;
  exports dev.renewal.samples.generation;
  exports dev.renewal.samples.jqwik;
  exports dev.renewal.samples.junit;
  exports dev.renewal.samples.kit;
  exports dev.renewal.samples.manifest;
  exports dev.renewal.samples.oracle;
  exports dev.renewal.samples.profile;

  requires transitive com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires transitive dev.renewal.core;
  requires transitive dev.renewal.standards;
  // its provider is declared for the class path alone: a module that provides the service of a
  // module that is absent does not start
  requires static net.jqwik.api;
  requires static org.immutables.value;
  requires transitive org.jspecify;
  requires static org.junit.jupiter.api;
  requires static org.opentest4j;
  requires static tools.jackson.databind;

  opens dev.renewal.samples to
      com.fasterxml.jackson.databind,
      dev.renewal.core,
      tools.jackson.databind;
  opens dev.renewal.samples.manifest to
      com.fasterxml.jackson.databind,
      dev.renewal.core,
      tools.jackson.databind;
  opens dev.renewal.samples.oracle to
      com.fasterxml.jackson.databind,
      dev.renewal.core,
      tools.jackson.databind;
  opens dev.renewal.samples.profile to
      com.fasterxml.jackson.databind,
      dev.renewal.core,
      tools.jackson.databind;
}
