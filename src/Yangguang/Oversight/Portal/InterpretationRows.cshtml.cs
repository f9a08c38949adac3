using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Platform;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Oversight.Portal;

/// <summary>The documents behind a figure of interpretation.</summary>
[CachedPage]
public sealed class InterpretationRowsModel(InterpretationMeasures measures, TimeProvider time) : PageModel
{
    private const int MostShown = 500;

    public int Year { get; private set; }

    public string Heading { get; private set; } = "";

    public int Total { get; private set; }

    public DateOnly Today { get; } = time.Today();

    public IReadOnlyList<MeasuredDocument> Rows { get; private set; } = [];

    public async Task OnGet(int? year, string? body, string? measure, string? met, CancellationToken cancellation)
    {
        Year = year is >= 2000 and <= 2999 ? year.Value : Today.Year;
        var wanted = met != "no";
        var rows = (await measures.Rows(Year, string.IsNullOrEmpty(body) ? null : body, cancellation)).Where(row => measure switch
        {
            "sync" => row.InTime == wanted,
            "link" => row.IsLinked == wanted,
            "forms" => row.HasOtherForms == wanted,
            _ => true,
        }).ToList();
        Heading = (measure, wanted) switch
        {
            ("sync", true) => "按时解读的文件",
            ("sync", false) => "没有按时解读的文件",
            ("link", true) => "有关联解读的文件",
            ("link", false) => "还没有解读的文件",
            ("forms", true) => "有多种形式解读的文件",
            ("forms", false) => "没有文字以外形式的文件",
            _ => "应当解读的文件",
        };
        (Total, Rows) = (rows.Count, [.. rows.Take(MostShown)]);
    }
}
