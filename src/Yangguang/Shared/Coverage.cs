using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Yangguang.Shared;

/// <summary>A bar for "so many of so many", its numbers always beside it. Write <c>@(new Coverage(20, 24))</c>.</summary>
/// <param name="Overdue">How many of the missing ones are overdue; drawn at the end of the bar in red.</param>
public sealed record Coverage(int Met, int Of, int Overdue = 0, bool Wide = false) : IHtmlContent
{
    /// <summary>Whole percent, rounded down: 99.6 % is not yet everything. Nothing owed counts as 100.</summary>
    public int Percent => Of == 0 ? 100 : (int)((long)Met * 100 / Of);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var overdueFrom = Of == 0 ? 100m : 100m - (Overdue * 100m / Of);
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"""
            <span class="coverage{(Wide ? " coverage-wide" : "")}"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="coverage-track" width="100" height="10"/><rect class="coverage-fill" width="{Percent}" height="10"/>{(Overdue > 0 ? $"<rect class=\"coverage-over\" x=\"{overdueFrom:0.#}\" width=\"{100 - overdueFrom:0.#}\" height=\"10\"/>" : "")}</svg><span>{Met:N0}/{Of:N0} <span class="soft">{Percent}%</span></span></span>
            """));
    }
}
