using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Yangguang.Shared;

/// <summary>A small drawn sign from wwwroot/img/shapes.svg. Always beside a word, so hidden from screen readers.</summary>
public sealed record Shape(string Name) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<svg class=\"shape\" width=\"12\" height=\"12\" aria-hidden=\"true\"><use href=\"/img/shapes.svg#");
        writer.Write(Name);
        writer.Write("\"/></svg>");
    }
}
