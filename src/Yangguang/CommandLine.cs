using System.CommandLine;
using Yangguang.Calendar;
using Yangguang.Catalog.Cli;
using Yangguang.Demo.Cli;
using Yangguang.Oversight.Cli;
using Yangguang.Platform.Cli;
using Yangguang.Privacy.Cli;
using Yangguang.Records.Links;
using Yangguang.Setup;
using Yangguang.Transparency.Cli;

namespace Yangguang;

/// <summary>The verbs of the binary, one line a verb; each domain brings its own command. docs/cli.md describes them.</summary>
public static class CommandLine
{
    public static int Run(string[] args)
    {
        var root = new RootCommand("阳光：基层政务公开平台");
        root.Add(ServeCommand.Create());
        root.Add(MigrateCommand.Create());
        root.Add(InitCommand.Create());
        root.Add(DemoCommand.Create());
        root.Add(DeadlineCommand.Create());
        root.Add(TimeLimitCommand.Create());
        root.Add(CatalogCommand.Create());
        root.Add(PrivacyCommand.Create());
        root.Add(ReportCommand.Create());
        root.Add(LinksCommand.Create());
        root.Add(MirrorCommand.Create());
        root.Add(SearchCommand.Create());
        root.Add(LogCommand.Create());
        root.Add(WitnessCommand.Create());
        root.Add(VerifyCommand.Create());
        root.Add(BackupCommand.Create());
        root.Add(RestoreCommand.Create());
        return UsageErrors.Invoke(root.Parse(args));
    }
}
