using System.Globalization;
using System.Text.Json;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Catalog;

/// <summary>The embedded register, <c>Data/areas.json</c>.</summary>
internal static class AreaFile
{
    public static IReadOnlyList<Area> Read()
    {
        using var stream = typeof(AreaFile).Assembly.GetManifestResourceStream("Yangguang.Rules.Data.areas.json")!;
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.GetProperty("areas").EnumerateArray().Select(ReadArea)];
    }

    private static Area ReadArea(JsonElement area) => new(
        area.GetProperty("code").GetString()!,
        area.GetProperty("name").GetString()!,
        area.GetProperty("guideBy").GetString()!,
        Text(area, "guideNumber"),
        area.GetProperty("bodies").GetString()!,
        TimeLimit.Parse(area.GetProperty("limit").GetString()!),
        area.TryGetProperty("aliases", out var aliases) ? [.. aliases.EnumerateArray().Select(ReadAlias)] : [])
    {
        NamedSince = Day(area, "from"),
    };

    private static AreaAlias ReadAlias(JsonElement alias) =>
        new(alias.GetProperty("name").GetString()!, Day(alias, "from"), Day(alias, "to"), Text(alias, "note"));

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString()! : "";

    private static DateOnly? Day(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? DateOnly.ParseExact(value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
