using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Office;
using Yangguang.Rules.Catalog.Lint;

namespace Yangguang.Catalog.Lint.Desk;

/// <summary>A choice of a filter with how many findings it would leave.</summary>
public sealed record FindingChoice(string Value, string Text, int Count);

/// <summary>目录检查 of everything the actor may see: by severity, check, body and area; a page at a time, or all as a file.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class FindingsModel(LintReport report, TimeProvider time) : PageModel
{
    private const int PageSize = 50;

    /// <summary>draft for versions under way; catalogues in force otherwise.</summary>
    [BindProperty(SupportsGet = true)]
    public string Of { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Severity { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Rule { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Body { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Area { get; set; } = "";

    /// <summary>Key of the last finding of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public string After { get; set; } = "";

    public bool IsOfDrafts => Of == "draft";

    public IReadOnlyList<FoundLine> All { get; private set; } = [];

    public IReadOnlyList<FoundLine> Lines { get; private set; } = [];

    public int Fitting { get; private set; }

    public int Rows { get; private set; }

    public string? NextHref { get; private set; }

    public IReadOnlyList<FindingChoice> Rules => Choices(
        line => line.Finding.Rule, line => $"{line.Finding.Rule} {CatalogLint.Titles.First(rule => rule.Code == line.Finding.Rule).Title}");

    public IReadOnlyList<FindingChoice> Bodies => Choices(line => line.Body.Code, line => line.Body.ShortName);

    public IReadOnlyList<FindingChoice> Areas => Choices(line => line.AreaCode, line => AreaNames.Of(line.AreaCode));

    public int Count(LintSeverity severity) => All.Count(line => line.Finding.Severity == severity);

    public async Task OnGet(CancellationToken cancellation)
    {
        var fitting = await Read(cancellation);
        Fitting = fitting.Count;
        Lines = [.. fitting.Where(line => string.CompareOrdinal(line.Key, After) > 0).Take(PageSize)];
        if (Lines.Count > 0 && fitting[^1].Key != Lines[^1].Key)
            NextHref = Address(after: Lines[^1].Key);
    }

    public async Task<IActionResult> OnGetCsv(CancellationToken cancellation)
    {
        string[] head = ["程度", "检查项", "单位", "领域", "序号", "公开事项", "栏目", "发现", "依据", "建议改为"];
        var rows = (await Read(cancellation)).Select(line => new[]
        {
            line.Finding.Severity.InWords(), line.Finding.Rule, line.Body.Name, AreaNames.Of(line.AreaCode),
            line.Number > 0 ? line.Number.ToString(CultureInfo.InvariantCulture) : "", line.Name, line.Finding.Cell.InWords(),
            line.Finding.Message, line.Finding.Law?.ToString() ?? "", line.Finding.Repair?.New ?? "",
        });
        return File(CsvPrinter.Print([head, .. rows]), CsvPrinter.MediaType, $"目录检查-{time.Today():yyyy-MM-dd}.csv");
    }

    /// <summary>The address of the same list with one choice changed.</summary>
    public string Address(string? severity = null, string? rule = null, string? body = null, string? area = null, string? after = null, string? handler = null)
    {
        (string Name, string Value)[] parts =
        [
            ("of", Of), ("severity", severity ?? Severity), ("rule", rule ?? Rule), ("body", body ?? Body), ("area", area ?? Area),
            ("after", after ?? ""), ("handler", handler ?? ""),
        ];
        return "/desk/lint?" + string.Join('&', parts.Where(part => part.Value.Length > 0).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value)}"));
    }

    private async Task<List<FoundLine>> Read(CancellationToken cancellation)
    {
        (All, Rows) = await report.Read(IsOfDrafts, Actor.From(User), cancellation);
        LintSeverity? severity = Enum.TryParse<LintSeverity>(Severity, ignoreCase: true, out var known) ? known : null;
        var filter = new LintFilter(IsOfDrafts, severity, Rule, Body, Area);
        return [.. All.Where(filter.Fits)];
    }

    private List<FindingChoice> Choices(Func<FoundLine, string> value, Func<FoundLine, string> text) =>
        [.. All.GroupBy(value).Select(group => new FindingChoice(group.Key, text(group.First()), group.Count())).OrderBy(choice => choice.Value, StringComparer.Ordinal)];
}
