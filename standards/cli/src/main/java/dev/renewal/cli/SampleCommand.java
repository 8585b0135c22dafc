package dev.renewal.cli;

import dev.renewal.samples.generation.Shard;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes sample datasets, right and wrong, and a manifest of what a validator must find. */
@Command(name = "sample", mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {

  private final CommandContext context;

  @Option(names = "--standard", paramLabel = "ID", descriptionKey = "sampleStandard")
  private Optional<String> standard = Optional.empty();

  @Option(names = "--profile", paramLabel = "NAME|FILE", descriptionKey = "sampleProfile")
  private Optional<String> profile = Optional.empty();

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "sampleSeed")
  private long seed = 1;

  @Option(names = "--count", paramLabel = "N", descriptionKey = "sampleCount")
  private Optional<Integer> count = Optional.empty();

  @Option(names = "--violate", paramLabel = "RULE|all", descriptionKey = "sampleViolate")
  private Optional<String> violate = Optional.empty();

  @Option(names = "--shard", paramLabel = "k/n", descriptionKey = "sampleShard")
  private Optional<String> shard = Optional.empty();

  @Option(names = "--format", paramLabel = "json|ndjson|csv", descriptionKey = "sampleFormat")
  private String format = word(SampleOrder.Form.JSON);

  @Option(names = "--force", descriptionKey = "sampleForce")
  private boolean force;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      descriptionKey = "sampleOutput")
  private String output = "";

  SampleCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (standard.isPresent() == profile.isPresent()) {
      throw CommandException.usage("sample.one-of");
    }
    if (count.filter(it -> it < 1).isPresent()) {
      throw CommandException.usage("sample.count", "value", count.get());
    }
    SampleOrder order =
        new SampleOrder(
            seed,
            count,
            violate,
            shard(),
            Choice.among("--format", SampleOrder.Form.class, SampleCommand::word).of(format),
            output,
            force);
    int files =
        standard.isPresent()
            ? new StandardSamples(context, order, context.standards().find(standard.get())).write()
            : new ProfileSamples(context, order).write(profile.orElseThrow());
    context.notice("sample.written", "n", files, "folder", output);
    return ExitStatus.DONE.number();
  }

  private Optional<Shard> shard() {
    try {
      return shard.map(Shard::parse);
    } catch (IllegalArgumentException wrong) {
      throw CommandException.usage("sample.shard", "value", shard.orElse(""));
    }
  }

  private static String word(SampleOrder.Form form) {
    return form.name().toLowerCase(Locale.ROOT);
  }
}
