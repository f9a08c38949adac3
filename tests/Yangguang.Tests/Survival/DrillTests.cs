using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Shape;

namespace Yangguang.Tests.Survival;

/// <summary>P15: the restore drill of docs/operations.md, line for line, with the real program on a real county.</summary>
public sealed partial class DrillTests(Host host) : IClassFixture<Host>
{
    [Fact]
    public async Task The_restore_drill_works_as_it_is_written()
    {
        await host.HasCatalog(host.County.Department, "06", Given.Row("公示"));
        using (var officer = await host.SignedIn(host.County.Officer))
            await officer.Open("/desk");
        var settings = host.Services.GetRequiredService<IConfiguration>();
        using var empty = new TestDatabase();
        var drill = Directory.CreateTempSubdirectory("yangguang-drill-").FullName;
        var lines = Drill().Match(Repository.Read("docs/operations.md")).Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(6, lines.Length);

        foreach (var line in lines)
        {
            var database = line.Contains("$EMPTY", StringComparison.Ordinal) ? empty.ConnectionString : settings["Database:ConnectionString"]!;
            var (code, said) = await Run(
                line.Replace("$DRILL", drill, StringComparison.Ordinal).Replace("$DATA", settings["Data:Folder"], StringComparison.Ordinal).Replace("$EMPTY", empty.Folder, StringComparison.Ordinal),
                database);
            Assert.True(code == 0, $"{line}: {said}");
            if (line.Contains("verify audit", StringComparison.Ordinal))
                Assert.Contains("前后相接，未见改动", said, StringComparison.Ordinal);
        }

        Directory.Delete(drill, recursive: true);
    }

    private static async Task<(int Code, string Said)> Run(string line, string database)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Yangguang.dll"), .. line.Split(' ')[1..]])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_CONTENTROOT"] = AppContext.BaseDirectory;
        start.Environment["YANGGUANG_Database__Provider"] = TestDatabase.OnPostgres ? "Postgres" : "Sqlite";
        start.Environment["YANGGUANG_Database__ConnectionString"] = database;
        using var process = Process.Start(start)!;
        var (said, wrong) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await said + await wrong);
    }

    [GeneratedRegex(@"### Restore drill.*?```\n(?<lines>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Drill();
}
