using System.Globalization;

namespace Yangguang.Platform.Office;

/// <summary>The style sheet inside a printed web page: landscape paper, heads repeated, rows kept whole.</summary>
internal static class PrintedStyle
{
    private const int WidestColumn = 40;

    private static readonly string Widths = string.Concat(Enumerable.Range(1, WidestColumn)
        .Select(weight => string.Create(CultureInfo.InvariantCulture, $"col.w{weight}{{width:{weight}em}}")));

    public static string Of(Paper paper) => string.Create(CultureInfo.InvariantCulture, $$"""

        @page { size: {{paper}} landscape; margin: 14mm 12mm 16mm; @bottom-center { content: "第" counter(page) "页 共" counter(pages) "页"; font-size: 9pt; } }
        html { color: #000; background: #fff; font: 15px/1.5 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif; }
        body { margin: 0; overflow-wrap: anywhere; }
        main, footer { padding: 1rem 1.5rem; }
        h1 { font-size: 1.6rem; text-align: center; margin: .5rem 0 1rem; }
        h2 { font-size: 1.25rem; text-align: center; margin: 2rem 0 .75rem; break-after: avoid; }
        h1 + section > h2 { display: none; }
        nav ol { columns: 16em; margin: 0 0 1rem; }
        a { color: #0b5a73; }
        section { overflow-x: auto; }
        table { border-collapse: collapse; table-layout: fixed; width: 100%; min-width: 75rem; }
        th, td { border: 1px solid #444; padding: .3em .4em; overflow-wrap: anywhere; text-align: left; }
        th { background: #f2f2f2; text-align: center; }
        td.c { text-align: center; }
        .lead p, .notes p { margin: .15rem 0; }
        .notes { margin-top: .75rem; }
        .lead, .notes, footer { font-size: .9rem; color: #333; }
        {{Widths}}
        @media print {
          html { font-size: {{(paper == Paper.A3 ? "10.5pt" : "8pt")}}; }
          main, footer { padding: 0; }
          nav { display: none; }
          table { min-width: 0; }
          thead { display: table-header-group; }
          tr:not(:has(td[rowspan])), .notes p { break-inside: avoid; }
          section { overflow: visible; }
          section + section { break-before: page; }
          th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """);
}
