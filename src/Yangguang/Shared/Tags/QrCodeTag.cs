using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;
using QRCoder;

namespace Yangguang.Shared;

/// <summary><c>&lt;qr-code url="https://…"&gt;手机扫码查看&lt;/qr-code&gt;</c>: the address as a code, drawn on the server as one path.</summary>
[HtmlTargetElement("qr-code")]
public sealed class QrCodeTag : TagHelper
{
    public string Url { get; set; } = "";

    /// <summary>What the code is, for who cannot see it.</summary>
    public string Label { get; set; } = "二维码：本页地址";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (size, path) = Drawing(Url);
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "qr");
        output.PreContent.AppendHtml(string.Create(CultureInfo.InvariantCulture,
            $"<svg viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\" role=\"img\" aria-label=\"{HtmlEncoder.Default.Encode(Label)}\"><path d=\"{path}\"/></svg><span>"));
        output.PostContent.AppendHtml("</span>");
    }

    /// <summary>An address as a drawing: modules on a side, quiet zone included, and the path of the dark ones.</summary>
    internal static (int Size, string Path) Drawing(string url)
    {
        using var data = new QRCodeGenerator().CreateQrCode(url, QRCodeGenerator.ECCLevel.M);
        return (data.ModuleMatrix.Count, PathOf(data));
    }

    /// <summary>Dark modules of a line that touch are drawn as one bar.</summary>
    private static string PathOf(QRCodeData data)
    {
        var path = new StringBuilder();
        for (var y = 0; y < data.ModuleMatrix.Count; y++)
        {
            var row = data.ModuleMatrix[y];
            for (var x = 0; x < row.Length; x++)
            {
                var from = x;
                while (x < row.Length && row[x])
                    x++;
                if (x > from)
                    path.Append(CultureInfo.InvariantCulture, $"M{from} {y}h{x - from}v1h-{x - from}z");
            }
        }

        return path.ToString();
    }
}
