package dev.renewal.cli;

import dev.renewal.allocation.AdjustedBudget;
import dev.renewal.allocation.Allocation;
import dev.renewal.allocation.InvalidAllocationException;
import dev.renewal.allocation.PaymentPlan;
import dev.renewal.cli.text.AllocationText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Divides a pool among units, to the fen, with payments and a ledger. */
@Command(name = "allocate", mixinStandardHelpOptions = true)
final class AllocateCommand implements Callable<Integer> {

  private final CommandContext context;

  @Mixin private TableInput input = new TableInput();

  @Mixin private AllocateOptions options = new AllocateOptions();

  @Mixin private PaymentOptions payments = new PaymentOptions();

  @Mixin private TableOutput output = new TableOutput();

  AllocateCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    output.check();
    options.check();
    AllocatedPool pool = told();
    AllocationForms forms = new AllocationForms(pool, context.words());
    output.write(
        context,
        () ->
            AllocationText.of(
                input.file(),
                pool.pool(),
                pool.allocation(),
                pool.plan(),
                pool.ledger(),
                context.text(output.isToFile(), false, false)),
        forms::json,
        forms::rows);
    return (pool.ledger().problems().isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS).number();
  }

  /** Divides, or says why that cannot be done. */
  private AllocatedPool told() {
    try {
      return divide();
    } catch (InvalidAllocationException refused) {
      throw CommandException.usage("allocate.refused", "problem", refused.text());
    }
  }

  private AllocatedPool divide() {
    Optional<PaymentPlan> plan = payments.plan();
    AdjustedBudget budget = options.pool();
    List<String> columns = new ArrayList<>(Distribution.columns(options));
    payments.use().ifPresent(columns::add);
    UnitTable table = input.read(context, columns);
    Allocation allocation = new Distribution(options, table).allocation(budget);
    Optional<UnitTable> paid =
        payments
            .payments()
            .map(
                file ->
                    UnitTable.ofCsv(file, new SubmissionFile(file, context.terminal()).bytes()));
    return AllocatedPool.of(budget, allocation, plan, uses(table), paid);
  }

  private Map<String, String> uses(UnitTable table) {
    Map<String, String> uses = new HashMap<>();
    if (payments.use().isPresent()) {
      int column = table.column(payments.use().get());
      table.rows().forEach(row -> uses.put(row.id(), row.cells().get(column)));
    }
    return uses;
  }
}
