using Yangguang.Catalog.Import.Rows;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Layouts;

/// <summary>Tells a table without a head from running text.</summary>
internal static class HeadlessTable
{
    internal static bool IsIn(IReadOnlyList<Token> tokens, RowBreaks breaks)
    {
        var serials = SerialChain.Of(tokens, breaks.RowsStartLines).Count(chained => chained);
        var traits = tokens.Select(token => CellTraits.Of(token.Text)).ToList();
        return serials > 0
            && traits.Exists(text => text.Basis == 3 && text.Text.Length < 200)
            && traits.Exists(text => text.TimeLimit >= 2 && text.Text.Length < 120)
            && traits.Exists(text => text.Channels >= 2);
    }
}
