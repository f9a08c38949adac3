using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Yangguang.Rules.Text;

namespace Yangguang.Rules.Catalog;

/// <summary>
/// The texts that catalogues cite, in force and ended, so that a wrong, hijacked or abolished legal basis is found. A county
/// adds its own documents with <see cref="With"/>.
/// </summary>
public sealed partial class LawDictionary
{
    private readonly FrozenDictionary<string, LawEntry> byTitle;
    private readonly FrozenDictionary<string, LawEntry> byNumber;
    private readonly SearchValues<string> foreign;

    private LawDictionary(IReadOnlyList<LawEntry> texts, IReadOnlyList<OutdatedTerm> terms, IReadOnlyList<string> foreignWords)
    {
        (Texts, Terms, ForeignWords) = (texts, terms, foreignWords);
        foreign = SearchValues.Create([.. foreignWords], StringComparison.OrdinalIgnoreCase);
        byTitle = texts.SelectMany(text => Keys(text.Title).Select(key => (key, text)))
            .GroupBy(pair => pair.key).ToFrozenDictionary(group => group.Key, group => group.First().text, StringComparer.Ordinal);
        byNumber = texts.Where(text => text.Number.Length > 0)
            .GroupBy(text => NumberKey(text.Number)).ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    /// <summary>The dictionary that ships with the program.</summary>
    public static LawDictionary National { get; } = LawDictionaryFile.Read((texts, terms, words) => new LawDictionary(texts, terms, words));

    /// <summary>All texts.</summary>
    public IReadOnlyList<LawEntry> Texts { get; }

    /// <summary>Words that have gone out of use.</summary>
    public IReadOnlyList<OutdatedTerm> Terms { get; }

    /// <summary>Words of gambling and sports sites that hijacked copies put in place of real ones.</summary>
    public IReadOnlyList<string> ForeignWords { get; }

    /// <summary>This dictionary and a county's own documents.</summary>
    public LawDictionary With(IEnumerable<LawEntry> local) => new([.. Texts, .. local], Terms, ForeignWords);

    /// <summary>The text a reference cites, by title (with or without 中华人民共和国, the issuer or 试行) or by number; null when unknown.</summary>
    public LawEntry? Find(LegalReference reference)
    {
        foreach (var key in Keys(reference.Title))
            if (byTitle.TryGetValue(key, out var entry))
                return entry;
        return reference.Title.Length == 0 && reference.Number.Length > 0 ? byNumber.GetValueOrDefault(NumberKey(reference.Number)) : null;
    }

    /// <summary>The known title that a wrong one was probably meant to be: one or two characters away; null when none is near.</summary>
    public string? Nearest(string title)
    {
        var key = Keys(title).FirstOrDefault() ?? "";
        return key.Length < 4 ? null : byTitle
            .Where(pair => Math.Abs(pair.Key.Length - key.Length) <= 2)
            .Select(pair => (pair.Value.Title, Distance: EditDistance.Between(key, pair.Key, atMost: key.Length < 8 ? 1 : 2)))
            .Where(found => found.Distance is not null)
            .OrderBy(found => found.Distance).Select(found => found.Title).FirstOrDefault();
    }

    /// <summary>
    /// The title that a hijacked one stood for before its page was tampered with: what is left of it begins and ends like exactly
    /// one known title (威尼斯人政府信息公开条例 → 中华人民共和国政府信息公开条例); null when none or several fit.
    /// </summary>
    public string? Behind(string title)
    {
        if (ForeignWordIn(title) is not { } word)
            return null;
        var at = title.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        var (before, after) = (TitleKey(title[..at]), TitleKey(title[(at + word.Length)..]));
        if (before.Length + after.Length < 4)
            return null;
        var fitting = byTitle.Where(pair => pair.Key.Length <= before.Length + after.Length + 8
                && pair.Key.StartsWith(before, StringComparison.Ordinal) && pair.Key.EndsWith(after, StringComparison.Ordinal))
            .Select(pair => pair.Value.Title).Distinct().Take(2).ToList();
        return fitting is [var only] ? only : null;
    }

    /// <summary>True when a reference gives the number of an earlier wording under the same title.</summary>
    public static bool IsFormerNumber(LawEntry law, string number) =>
        law.FormerNumber.Length > 0 && number.Length > 0 && NumberKey(number) == NumberKey(law.FormerNumber);

    /// <summary>The first foreign word in a text; null when it is clean.</summary>
    public string? ForeignWordIn(string text) => text.AsSpan().ContainsAny(foreign)
        ? ForeignWords.First(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))
        : null;

    private static IEnumerable<string> Keys(string title)
    {
        var key = TitleKey(title);
        if (key.Length == 0)
            yield break;
        yield return key;
        // 国务院办公厅关于…的意见 is cited without its issuer as well.
        var about = key.IndexOf("关于", StringComparison.Ordinal);
        if (about > 0)
            yield return key[about..];
    }

    private static string TitleKey(string title)
    {
        var key = Marks().Replace(Han.Fold(title), "").Replace("中华人民共和国", "", StringComparison.Ordinal);
        return TrailingBrackets().Replace(key, "");
    }

    private static string NumberKey(string number) => Marks().Replace(Han.Fold(number), "").Replace("中华人民共和国", "", StringComparison.Ordinal);

    [GeneratedRegex(@"[《》〈〉<>“”""\[\]、,\-—]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\([^()]*\)$")]
    private static partial Regex TrailingBrackets();
}
