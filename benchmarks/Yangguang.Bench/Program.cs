using Yangguang.Bench;
using Yangguang.Bench.Suites;

// dotnet run -c Release --project benchmarks/Yangguang.Bench -- all | smoke | NAME…
// "smoke" runs every suite at its smallest size: it shows that the suites still work and times nothing worth reading.
Suite[] suites = [DeadlineSuite.Suite, ImportSuite.Suite, SweepSuite.Suite, LintSuite.Suite, PrivacySuite.Suite, CopyScoreSuite.Suite, PortalSuite.Suite, PublishSuite.Suite, AnnualReportSuite.Suite, RequestsSuite.Suite, SearchSuite.Suite];

var smoke = args is ["smoke"];
var chosen = args is [] or ["all"] or ["smoke"] ? suites : [.. suites.Where(suite => args.Contains(suite.Name))];
if (args.FirstOrDefault(arg => arg is not ("all" or "smoke") && suites.All(suite => suite.Name != arg)) is { } unknown)
{
    Console.Error.WriteLine($"No suite '{unknown}'. There are: all, smoke, {string.Join(", ", suites.Select(suite => suite.Name))}");
    return 1;
}

Report.Head(smoke);
foreach (var suite in chosen)
{
    await foreach (var measurement in suite.Run(smoke))
        Report.Line(suite.Name, measurement, smoke);
}

return 0;
