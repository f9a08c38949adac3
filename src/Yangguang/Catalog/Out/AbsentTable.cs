using System.Globalization;
using Yangguang.Platform.Office;

namespace Yangguang.Catalog.Out;

/// <summary>未涉及领域说明: where a body has no catalogue and why, as a last page after the catalogues.</summary>
internal static class AbsentTable
{
    public static IEnumerable<PrintedTable> Of(IReadOnlyList<AbsentCatalog> absent, CatalogSelection selection)
    {
        if (absent.Count == 0)
            yield break;
        string[] heads = ["序号", selection.BodyCode is null ? "单位" : "领域", "情况", "说明"];
        yield return new PrintedTable
        {
            Name = "未编制目录说明",
            Title = "未涉及和待编制领域说明",
            Columns = [new(3, true), new(16), new(6, true), new(40)],
            HeadRows = 1,
            Cells =
            [
                .. heads.Select((head, column) => new PrintedCell(0, column, head)),
                .. absent.SelectMany((each, at) => Row(each, at + 1, selection)),
            ],
        };
    }

    private static IEnumerable<PrintedCell> Row(AbsentCatalog absent, int row, CatalogSelection selection) =>
    [
        new(row, 0, row.ToString(CultureInfo.InvariantCulture)),
        new(row, 1, selection.BodyCode is null ? absent.Body : $"{absent.Area}领域"),
        new(row, 2, absent.Standing.InWords()),
        new(row, 3, absent.Reason),
    ];
}
