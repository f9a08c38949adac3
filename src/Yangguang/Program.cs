using Yangguang;

// Options alone (or nothing) serve; a verb runs a command. See docs/cli.md.
return args is [] || args[0].StartsWith("--urls", StringComparison.Ordinal) || args[0].StartsWith("--contentRoot", StringComparison.Ordinal)
    ? Server.Run(args)
    : args[0] == "serve" ? Server.Run(args[1..]) : CommandLine.Run(args);
