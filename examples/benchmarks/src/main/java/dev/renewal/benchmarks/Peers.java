package dev.renewal.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.avaje.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The peers: each says whether a record meets the rules it can express. */
final class Peers {
  private static final String SCHEMA = "community.schema.json";
  private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
  private final ObjectReader peerReader = mapper.readerFor(PeerCommunity.class);
  private final jakarta.validation.Validator hibernate;
  private final io.avaje.validation.Validator avaje = io.avaje.validation.Validator.instance();
  private final com.networknt.schema.Schema networknt;
  private final dev.harrel.jsonschema.Validator harrel;
  private final java.net.URI harrelSchema;

  Peers() {
    hibernate =
        jakarta.validation.Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(
                new org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    String schema = schema();
    networknt =
        com.networknt.schema.SchemaRegistry.withDefaultDialect(
                com.networknt.schema.SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema);
    harrel =
        new dev.harrel.jsonschema.ValidatorFactory()
            .withJsonNodeFactory(new JacksonNode.Factory())
            .createValidator();
    harrelSchema = harrel.registerSchema(schema);
  }

  private static String schema() {
    try (InputStream file = Peers.class.getResourceAsStream(SCHEMA)) {
      if (file == null) {
        throw new IllegalStateException(SCHEMA + " is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  PeerCommunity bind(byte[] record) throws IOException {
    return peerReader.readValue(record);
  }

  boolean hibernate(byte[] record) throws IOException {
    return hibernate.validate(bind(record)).isEmpty();
  }

  boolean avaje(byte[] record) throws IOException {
    try {
      avaje.validate(bind(record));
      return true;
    } catch (ConstraintViolationException violated) {
      return false;
    }
  }

  boolean networknt(byte[] record) throws IOException {
    return networknt
        .validate(new String(record, StandardCharsets.UTF_8), com.networknt.schema.InputFormat.JSON)
        .isEmpty();
  }

  boolean harrel(byte[] record) throws IOException {
    JsonNode tree = mapper.readTree(record);
    return harrel.validate(harrelSchema, tree).isValid();
  }
}
