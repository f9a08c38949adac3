using Yangguang.Catalog.Mandates;

namespace Yangguang.Demo.County;

/// <summary>The invented lists of a body.</summary>
internal static class MandateLists
{
    public static IEnumerable<(MandateKind Kind, MandateLine Line)> Read(string login)
    {
        var lists = EmbeddedJson.Read<Dictionary<string, BodyLists>>("County.mandates.json")[login];
        return lists.Power.Select(line => (MandateKind.Power, Line(line))).Concat(lists.Service.Select(line => (MandateKind.PublicService, Line(line))));
    }

    private static MandateLine Line(string[] cells) => new(cells[0], cells[1], "", cells[2], cells[3], new Dictionary<string, string>());

    private sealed record BodyLists(string[][] Power, string[][] Service);
}
