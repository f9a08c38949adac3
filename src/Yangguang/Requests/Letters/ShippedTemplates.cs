using System.Text.Json;
using Yangguang.Platform;

namespace Yangguang.Requests.Letters;

/// <summary>示范文本: the wordings that come with the product, each with the day from which it holds.</summary>
public static class ShippedTemplates
{
    public static IReadOnlyList<LetterTemplate> All { get; } = Read();

    /// <summary>The wording of a form on a day; the oldest for days before any of them.</summary>
    public static LetterTemplate On(string code, DateOnly day)
    {
        var known = All.Where(template => template.Code == code).OrderBy(template => template.EffectiveFrom).ToList();
        return known.LastOrDefault(template => template.IsInForceOn(day)) ?? known[0];
    }

    private static List<LetterTemplate> Read()
    {
        using var stream = typeof(ShippedTemplates).Assembly.GetManifestResourceStream("Yangguang.Requests.Letters.templates.json")!;
        return [.. JsonSerializer.Deserialize<List<Entry>>(stream, ChineseJson.Options)!.Select(entry => entry.ToTemplate())];
    }

    private sealed record Entry(string Code, int Version, DateOnly From, DateOnly? To, string Title, string? Addressee, IReadOnlyList<string>? Laws, IReadOnlyList<string> Body)
    {
        public LetterTemplate ToTemplate() => new()
        {
            Code = Code,
            Version = $"示范文本{Version}",
            EffectiveFrom = From,
            EffectiveTo = To,
            Title = Title,
            Addressee = Addressee ?? "",
            Laws = Laws ?? [],
            Body = string.Join('\n', Body),
        };
    }
}
