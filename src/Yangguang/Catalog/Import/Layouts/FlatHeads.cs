using Yangguang.Catalog.Import.Columns;
using Yangguang.Catalog.Import.Rows;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Layouts;

/// <summary>A head in a stream of tokens.</summary>
internal readonly record struct FlatHead(int Start, int End, ColumnSet Columns);

/// <summary>Finds all heads of a stream. A head repeated on each printed page keeps the columns of the first.</summary>
internal static class FlatHeads
{
    internal static IReadOnlyList<FlatHead> In(IReadOnlyList<Token> tokens, Interpretation into)
    {
        var heads = new List<FlatHead>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!MayBegin(tokens[i]) || FlatHeader.At(tokens, i) is not { } found)
            {
                continue;
            }
            var columns = heads is [.., var last] && last.Columns.SameAs(found.Columns) ? last.Columns : found.Columns;
            if (heads.Count > 0)
            {
                into.Report(ImportFinding.Reading, $"第{tokens[i].Line}行", "重复的表头，已略过");
            }
            if (columns.Legend.Length > 0)
            {
                into.Report(ImportFinding.Reading, $"第{tokens[i].Line}行", $"公开渠道的表头注明：{columns.Legend}");
            }
            heads.Add(new(i, found.End, columns));
            i = found.End - 1;
        }
        return heads;
    }

    internal static bool MayBegin(Token token)
    {
        var text = HeaderWords.Plain(token.Text);
        return text.Length > 0 && (HeaderWords.At(text, 0) is not null || HeaderWords.MayContinue(text));
    }
}
