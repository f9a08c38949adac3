using Yangguang.Bench;
using Yangguang.Bench.Suites;

// dotnet run -c Release --project benchmarks/Yangguang.Bench -- all | smoke | NAME… [--write FILE]
// Beside these by name alone: search-million. "smoke" runs every suite at its smallest size: it shows that the suites still work and times nothing worth reading.
Suite[] suites = [DeadlineSuite.Suite, ImportSuite.Suite, SweepSuite.Suite, LintSuite.Suite, PrivacySuite.Suite, CopyScoreSuite.Suite, PortalSuite.Suite, PaintSuite.Suite, PublishSuite.Suite, AnnualReportSuite.Suite, RequestsSuite.Suite, SearchSuite.Suite, LogSuite.Suite, CopiesSuite.Suite];

Suite[] byNameAlone = [SearchSuite.Million];

var write = args.SkipWhile(arg => arg != "--write").Skip(1).FirstOrDefault();
var names = args.TakeWhile(arg => arg != "--write").ToList();
var smoke = names is ["smoke"];
var chosen = names is [] or ["all"] or ["smoke"] ? suites : [.. suites.Concat(byNameAlone).Where(suite => names.Contains(suite.Name))];
if (names.FirstOrDefault(name => name is not ("all" or "smoke") && suites.Concat(byNameAlone).All(suite => suite.Name != name)) is { } unknown)
{
    Console.Error.WriteLine($"No suite '{unknown}'. There are: all, smoke, {string.Join(", ", suites.Concat(byNameAlone).Select(suite => suite.Name))}");
    return 1;
}

var paper = write is null ? null : new Paper(write);
Report.Begin(smoke);
foreach (var suite in chosen)
{
    await foreach (var measurement in suite.Run(smoke))
    {
        var line = Report.Line(suite.Name, measurement, smoke);
        paper?.Add(suite.Name, line);
    }

    // What was measured is kept though a later suite should fail.
    paper?.Write(suites.Concat(byNameAlone).Select(each => each.Name));
}

return 0;
