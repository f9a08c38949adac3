using System.CommandLine;

namespace Yangguang.Platform.Cli;

/// <summary>The verbs of the binary. Each domain adds its own; docs/cli.md describes them.</summary>
public static class CommandLine
{
    public static int Run(string[] args)
    {
        var root = new RootCommand("阳光：基层政务公开平台");
        return root.Parse(args).Invoke();
    }
}
