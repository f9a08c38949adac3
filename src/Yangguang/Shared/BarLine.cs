using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Yangguang.Shared;

/// <summary>
/// One line of a chart: parts beside each other on the scale of the longest line. It stands in a table whose cells say the same in
/// figures, so it is hidden from screen readers. Parts differ by pattern as well as by colour.
/// </summary>
/// <param name="Scale">The figure at the right end.</param>
/// <param name="From">The figure at which the first part begins.</param>
public sealed record BarLine(IReadOnlyList<BarPart> Parts, int Scale, int From = 0) : IHtmlContent
{
    private const decimal Width = 100;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<svg class=\"bar-line\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        var at = Place(From);
        foreach (var part in Parts.Where(part => part.Count > 0))
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<rect class=\"bar-{part.Look}\" x=\"{at:0.##}\" width=\"{Place(part.Count):0.##}\" height=\"10\"/>"));
            at += Place(part.Count);
        }

        writer.Write("</svg>");
    }

    private decimal Place(int count) => Scale <= 0 ? 0 : Math.Min(Width, count * Width / Scale);
}

/// <param name="Look">met, late, over or wait: see .bar-* in parts.css.</param>
public sealed record BarPart(string Look, int Count);
