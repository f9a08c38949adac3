using Yangguang;
using Yangguang.Platform;

// Options alone (or nothing) serve; a verb runs a command. See docs/cli.md.
var verb = args is [var first, ..] && (!first.StartsWith("--", StringComparison.Ordinal) || first is "--help" or "--version") ? first : "serve";
try
{
    return verb != "serve" || args.Contains("--help") ? CommandLine.Run(args)
        : Server.Run(args is ["serve", ..] ? args[1..] : args);
}
catch (InstallationException fault)
{
    Console.Error.WriteLine(fault.Message);
    return InstallationException.ExitCode;
}
