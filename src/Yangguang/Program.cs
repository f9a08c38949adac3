using Yangguang;

// Options alone (or nothing) serve; a verb runs a command. See docs/cli.md.
var verb = args is [var first, ..] && (!first.StartsWith("--", StringComparison.Ordinal) || first is "--help" or "--version") ? first : "serve";
return verb != "serve" ? CommandLine.Run(args)
    : Server.Run(args is ["serve", ..] ? args[1..] : args);
