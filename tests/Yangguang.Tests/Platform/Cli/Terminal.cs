namespace Yangguang.Tests.Platform.Cli;

/// <summary>Runs a verb in this process and catches what it prints. One at a time: the console is shared.</summary>
internal static class Terminal
{
    private static readonly Lock Console = new();

    public static (int ExitCode, string Output, string Errors) Run(string line) => Run(line.Split(' '));

    public static (int ExitCode, string Output, string Errors) Run(string[] args)
    {
        lock (Console)
        {
            var (output, errors) = (System.Console.Out, System.Console.Error);
            using var caughtOutput = new StringWriter();
            using var caughtErrors = new StringWriter();
            try
            {
                System.Console.SetOut(caughtOutput);
                System.Console.SetError(caughtErrors);
                return (CommandLine.Run(args), caughtOutput.ToString(), caughtErrors.ToString());
            }
            finally
            {
                System.Console.SetOut(output);
                System.Console.SetError(errors);
            }
        }
    }
}
