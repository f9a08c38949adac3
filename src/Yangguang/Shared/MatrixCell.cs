using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Yangguang.Shared;

/// <summary>How a body stands in an area: has a catalogue (with coverage), is not concerned (with why), or still owes one.</summary>
/// <param name="Note">The explanation of 不涉及 or a local note, shown as the cell's title.</param>
public sealed record MatrixCell(MatrixStanding Standing, int Met = 0, int Of = 0, string? Href = null, string Note = "") : IHtmlContent
{
    public int Percent => new Coverage(Met, Of).Percent;

    /// <summary>Five steps, so that shape and tint tell the same.</summary>
    public int Step => Percent switch { >= 100 => 4, >= 75 => 3, >= 50 => 2, > 0 => 1, _ => 0 };

    public string Shape => Standing switch
    {
        MatrixStanding.NotConcerned => "dash",
        MatrixStanding.Missing => "square-open",
        _ => Step switch { 4 => "disc", 3 => "three-quarter", 2 => "half", 1 => "quarter", _ => "ring" },
    };

    public string Tone => Standing switch
    {
        MatrixStanding.NotConcerned => "heat-none",
        MatrixStanding.Missing => "heat-todo",
        _ => $"heat-{Step}",
    };

    /// <summary>The visible figure.</summary>
    public string Figure => Standing switch { MatrixStanding.HasCatalog => $"{Met}/{Of}", MatrixStanding.Missing => "待编", _ => "" };

    /// <summary>What the cell says to a screen reader beyond its figure.</summary>
    public string Words => Standing switch
    {
        MatrixStanding.HasCatalog => $"已落实，{Percent}%",
        MatrixStanding.Missing => "制目录",
        _ => "不涉及",
    };

    // Written by hand: a matrix has a thousand cells, and a partial for each would cost more than the query behind them.
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var tag = Href is null ? "span" : "a";
        writer.Write($"<td><{tag} class=\"{Tone}\"");
        WriteAttribute("href", Href);
        WriteAttribute("title", Note.Length > 0 ? Note : null);
        writer.Write('>');
        new Shape(Shape).WriteTo(writer, encoder);
        writer.Write($"<span>{Figure}<span class=\"hidden-text\">{Words}</span></span></{tag}></td>");

        void WriteAttribute(string name, string? value)
        {
            if (value is null)
                return;
            writer.Write($" {name}=\"");
            encoder.Encode(writer, value);
            writer.Write('"');
        }
    }
}
