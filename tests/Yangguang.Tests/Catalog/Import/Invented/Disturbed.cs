using System.Text;
using Yangguang.Platform.Text;

namespace Yangguang.Tests.Catalog.Import.Invented;

/// <summary>What copying does to a page: traditional script, pinyin notes, furniture around the table, padding.</summary>
internal static class Disturbed
{
    private static readonly string[] Syllables = ["fā", "xiàn", "guī", "wù", "zhèng", "kāi", "jiàn", "chǎng", "lǐng"];

    private static readonly Lazy<Dictionary<char, char>> ToTraditional = new(Load);

    /// <summary>Traditional script as a character table makes it, with pinyin behind some of the characters.</summary>
    public static string Traditional(string text, Random random, double pinyin)
    {
        var result = new StringBuilder();
        foreach (var c in text)
        {
            var other = ToTraditional.Value.GetValueOrDefault(c, c);
            result.Append(other);
            if (other != c && random.NextDouble() < pinyin)
            {
                result.Append('(').Append(Syllables[random.Next(Syllables.Length)]).Append(')');
            }
        }
        return result.ToString();
    }

    /// <summary>A cell with hard line breaks, as narrow columns leave them.</summary>
    public static string Broken(string cell, Random random, string lineBreak) =>
        cell.Length < 9 || cell.Contains('\n', StringComparison.Ordinal) || cell.Contains('\t', StringComparison.Ordinal) || random.Next(3) > 0 ? cell
            : string.Join(lineBreak, cell.Chunk(random.Next(5, 9)).Select(part => new string(part)));

    public static string WithFurniture(string text, string gap) =>
        string.Join(gap, "首页 > 政务公开 > 标准目录", "索引号: A25010-2020 主题分类: 综合政务", "字号：大 中 小", text.TrimEnd('\n'),
            "注释:", "1.公开事项:指某个具体应公开事项的名称。", "2.公开时限:应当自该政府信息形成或变更之日起20个工作日内予以公开。",
            "打印本页", "版权所有:昭明县人民政府 赣ICP备05005744号");

    private static Dictionary<char, char> Load()
    {
        using var stream = typeof(ChineseScript).Assembly.GetManifestResourceStream("opencc/TSCharacters.txt")!;
        using var reader = new StreamReader(stream);
        var table = new Dictionary<char, char>();
        foreach (var entry in reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd('\r').Split('\t')))
        {
            if (entry is [[var traditional], var simplified] && traditional < '\ufb00' && simplified[0] != traditional)
            {
                table.TryAdd(simplified[0], traditional);
            }
        }
        foreach (var kept in "于后里台只面系松谷范斗姜余干征着复么周制")
        {
            table.Remove(kept);
        }
        return table;
    }
}
