using Yangguang.Bodies;
using Yangguang.Catalog.Organisations;

namespace Yangguang.Catalog;

/// <summary>
/// Which local bodies the generic words of a template mean: 县级政府民政部门 is this county's 民政局. Where the words name
/// nobody, the body that usually leads the area answers.
/// </summary>
/// <param name="decided">What the county office decided of a name, null where it stays as printed; decisions go before words.</param>
public sealed class LocalBodies(IEnumerable<Body> bodies, IReadOnlyDictionary<string, Body?>? decided = null)
{
    private readonly List<Body> _county = [.. bodies
        .Where(body => body.Tier == Tier.County && body.Kind is BodyKind.Department or BodyKind.DisclosureOffice)];

    public IReadOnlyList<Body> Meant(string printed, string areaCode)
    {
        if (decided is null)
            return ByWords(printed, areaCode);
        var names = PrintedBodies.In(printed).ToLookup(decided.ContainsKey);
        if (!names[true].Any())
            return ByWords(printed, areaCode);
        var rest = string.Join('、', names[false]);
        return [.. names[true].Select(name => decided[name]).OfType<Body>().Select(Own)
            .Concat(rest.Length > 0 ? ByWords(rest, areaCode) : []).Distinct()];
    }

    private Body Own(Body meant) => _county.Find(body => body.Id == meant.Id) ?? meant;

    private IReadOnlyList<Body> ByWords(string printed, string areaCode)
    {
        var words = Distinctive(printed);
        if (OrganisationWords.EveryBody.Any(every => words.Contains(every, StringComparison.Ordinal)))
            return _county;
        var named = OrganisationWords.Meanings
            .Where(meaning => meaning.Words.Any(word => words.Contains(word, StringComparison.Ordinal)))
            .Select(meaning => First(meaning.Names)).OfType<Body>().Distinct().ToList();
        return named.Count > 0 ? named
            : OrganisationWords.Leads.TryGetValue(areaCode, out var names) && First(names) is { } lead ? [lead] : [];
    }

    /// <summary>The body of the first name that the county has.</summary>
    private Body? First(string[] names) => names
        .Select(name => _county.Find(body => Distinctive(body.Name).Contains(name, StringComparison.Ordinal)))
        .FirstOrDefault(body => body is not null);

    // 人民政府 stands in half of all names, and hides a 民政.
    private static string Distinctive(string name) => name.Replace("人民政府", "", StringComparison.Ordinal);
}
