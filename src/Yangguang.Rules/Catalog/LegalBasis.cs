using System.Text.RegularExpressions;
using Yangguang.Rules.Text;

namespace Yangguang.Rules.Catalog;

/// <summary>Splits a 公开依据 cell into the texts it cites. Book-title marks may be nested, missing on one side or run together.</summary>
public static partial class LegalBasis
{
    private const string Ends = ";；。\n\r";

    /// <summary>The references in the order of the cell; nothing of the cell is lost.</summary>
    public static IReadOnlyList<LegalReference> Parse(string cell)
    {
        var references = new List<LegalReference>();
        foreach (var piece in Pieces(cell))
            if (ReadPiece(piece) is { } reference)
                references.Add(reference);
        return references;
    }

    /// <summary>Cuts where a new title begins after a separator or a closed title, and at full stops outside titles.</summary>
    private static IEnumerable<string> Pieces(string cell)
    {
        var (start, depth, hasTitle) = (0, 0, false);
        for (var i = 0; i < cell.Length; i++)
        {
            var c = cell[i];
            if (c is '《' && depth > 0 && i > 0 && "、,，;；)）》".Contains(cell[i - 1]))
                depth = 0; // the title before was never closed
            if (depth == 0 && (c is '《' && hasTitle && !InBracket(cell, start, i) || Ends.Contains(c) || EndsPlainTitle(cell, start, i)))
            {
                yield return cell[start..i];
                (start, hasTitle) = (Ends.Contains(c) || c == '、' ? i + 1 : i, false);
            }
            if (c is '《')
                (depth, hasTitle) = (depth + 1, true);
            else if (c is '》' && depth > 0)
                depth--;
        }
        yield return cell[start..];
    }

    /// <summary>(原《法律援助条例》): a title in brackets is a note on the one before.</summary>
    private static bool InBracket(string cell, int start, int at)
    {
        var open = cell.LastIndexOfAny(['(', '（'], at - 1, at - start);
        return open >= 0 && cell.IndexOfAny([')', '）'], open, at - open) < 0;
    }

    /// <summary>A title without marks ends at 、 when it ends like a title: 土地管理法、城乡规划法.</summary>
    private static bool EndsPlainTitle(string cell, int start, int at) =>
        cell[at] == '、' && PlainTitle().IsMatch(cell[start..at].Trim());

    private static LegalReference? ReadPiece(string piece)
    {
        var text = ListNumber().Replace(string.Concat(piece.Where(c => !Han.IsLayout(c))), "").Trim('、', '，', ',', ';', '；', '。');
        if (text.Length == 0)
            return null;
        var (title, rest) = Title(text);
        var number = Number().Match(rest);
        var article = Articles().Match(rest);
        var note = rest;
        if (number.Success)
            note = note.Replace(number.Value, "", StringComparison.Ordinal);
        if (article.Success)
            note = note.Replace(article.Value, "", StringComparison.Ordinal);
        return new LegalReference(title, number.Groups["number"].Value, article.Value, Tidy(note));
    }

    /// <summary>The note without the brackets and separators that its number left behind.</summary>
    private static string Tidy(string note)
    {
        var text = EmptyBrackets().Replace(note, "").Trim('、', '，', ',');
        return text.Length > 0 && text[^1] is ')' or '）' && text.IndexOfAny(['(', '（']) < 0 ? text[..^1] : text;
    }

    private static (string Title, string Others) Title(string text)
    {
        var open = text.IndexOf('《', StringComparison.Ordinal);
        var close = TitleEnd(text, open);
        if (open >= 0)
            return (text[(open + 1)..close], text[..open] + text[close..].TrimStart('》'));
        if (text.IndexOf('》', StringComparison.Ordinal) is > 0 and var only)
            return (text[..only], text[(only + 1)..]);
        var plain = PlainTitle().Match(Bracketed().Replace(text, ""));
        return plain.Success ? (plain.Value, text.Replace(plain.Value, "", StringComparison.Ordinal)) : ("", text);
    }

    /// <summary>The mark that closes a title; for one never closed, the place before its number or the end.</summary>
    private static int TitleEnd(string text, int open)
    {
        var depth = 0;
        for (var i = Math.Max(open, 0); i < text.Length; i++)
        {
            depth += text[i] switch { '《' => 1, '》' => -1, _ => 0 };
            if (depth == 0)
                return i;
        }
        // 《关于…<…>的通知》 may lose its inner closing mark: the last mark then closes the title.
        if (text.LastIndexOf('》') is > 0 and var last && last > open)
            return last;
        return Number().Match(text, Math.Max(open, 0)) is { Success: true } number && number.Value[0] is '(' or '（' ? number.Index : text.Length;
    }

    [GeneratedRegex(@"[(（]?(?<number>[\p{IsCJKUnifiedIdeographs}]{0,12}[〔\[［【(（]\d{4}[〕\]］】)）]\s*第?\d+号|[\p{IsCJKUnifiedIdeographs}]{0,12}(令|公告)(\d{4}年)?(第\d+号|\d+号)|GB/T?\s?\d+(\.\d+)?[—-]\d{4})[)）]?")]
    private static partial Regex Number();

    [GeneratedRegex(@"第[一二三四五六七八九十百零〇\d]+条(之[一二三四五])?(第[一二三四五六七八九十\d]+款)?(第?[(（]?[一二三四五六七八九十\d]+[)）]?项)?([、，,和及至]第[一二三四五六七八九十百零〇\d]+[条款项])*")]
    private static partial Regex Articles();

    [GeneratedRegex(@"^(?!各|有关|相关)(?!.*(有关|相关)(规定|文件|政策)$)[^《》;；。]{2,60}?(法|条例|办法|规定|细则|意见|通知|决定|规划|方案|指引|规范|规程|准则|宪法|法典|解释|公告)$")]
    private static partial Regex PlainTitle();

    [GeneratedRegex(@"^[(（]?\d{1,2}[.、．)）](?!\d)|^[①-⑳]")]
    private static partial Regex ListNumber();

    [GeneratedRegex(@"[(（][^()（）]*[)）]$")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"[(（][,，、]?[)）]")]
    private static partial Regex EmptyBrackets();
}
