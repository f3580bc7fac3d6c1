package dev.concordant.examples;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the command line starts. */
@Command(
    name = "concordant",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Says where texts agree, drift or contradict each other in their figures and dates.",
    synopsisSubcommandLabel = "(extract | compare | check | report)",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:fine",
      "1:findings of the kind asked for, or lines that could not be read",
      "2:misuse, or a file that could not be read or written"
    },
    commandListHeading = "%nCommands:%n")
public final class Main implements Runnable {

  /** The run ended well. */
  static final int FINE = 0;

  /** Findings of the kind asked for, or lines that could not be read. */
  static final int FOUND = 1;

  /** Wrong arguments, or a file that could not be read or written. */
  static final int MISUSE = 2;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Main() {}

  /** Runs a command and ends the process with its exit status. */
  public static void main(String[] args) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    // Texts are UTF-8 on every machine, so what is said of them is too.
    Streams streams =
        new Streams(
            new FileInputStream(FileDescriptor.in),
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
            err,
            Terminal::isStandardError);
    System.exit(run(streams, args));
  }

  /**
   * Runs a command.
   *
   * @return its exit status
   */
  static int run(Streams streams, String... args) {
    PrintWriter out = new PrintWriter(streams.out(), true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(streams.err(), true, StandardCharsets.UTF_8);
    CommandLine line = new CommandLine(new Main());
    for (LineFilterCommand filter :
        List.of(
            LineFilterCommand.extract(streams),
            LineFilterCommand.compare(streams),
            LineFilterCommand.check(streams))) {
      line.addSubcommand(filter.name(), filter);
    }
    line.addSubcommand("report", new ReportCommand(streams));
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(
        (exception, given) -> {
          String command = exception.getCommandLine().getCommandSpec().qualifiedName();
          err.println("concordant: " + exception.getMessage());
          err.println("See: " + command + " --help");
          return MISUSE;
        });
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> {
          if (exception instanceof CommandException) {
            err.println("concordant: " + exception.getMessage());
            return MISUSE;
          }
          throw exception;
        });
    int status = line.execute(args);
    out.flush();
    return status;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"concordant " + (version == null ? "(not packaged)" : version)};
    }
  }
}
