using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Organisations;

/// <summary>What the county office has decided of general names, and what the words themselves suggest.</summary>
public sealed class OrganisationMeanings
{
    private readonly Dictionary<string, Body?> _decided;
    private readonly HashSet<string> _registered;

    private OrganisationMeanings(IReadOnlyList<Body> bodies, Dictionary<string, Body?> decided)
    {
        _decided = decided;
        _registered = [.. bodies.SelectMany(body => new[] { body.Name, body.ShortName })];
        Local = new LocalBodies(bodies, decided);
    }

    /// <summary>Finds local bodies by the decisions first, then by the words.</summary>
    public LocalBodies Local { get; }

    public static async Task<OrganisationMeanings> Read(YangguangDb db, CancellationToken cancellation)
    {
        var bodies = await db.Bodies.AsNoTracking().OrderBy(body => body.Order).ToListAsync(cancellation);
        var byId = bodies.ToDictionary(body => body.Id);
        var decided = await db.OrganisationMeanings.AsNoTracking().ToListAsync(cancellation);
        return new(bodies, decided.ToDictionary(each => each.Printed, each => each.BodyId is { } body ? byId[body] : null));
    }

    public bool IsRegistered(string name) => _registered.Contains(name);

    public bool IsDecided(string name) => _decided.ContainsKey(name);

    /// <summary>The one body that a general name suggests; null when none or several fit, or it is a body's own name.</summary>
    public Body? Suggested(string name, string areaCode = "") =>
        IsRegistered(name) || Local.Meant(name, areaCode) is not [var only] ? null : only;

    /// <summary>The cell with decided names made local, and what was done and what is only suggested, in words.</summary>
    public (string Cell, IReadOnlyList<string> Notes) Localise(string cell, string areaCode)
    {
        var (names, notes) = (new Dictionary<string, string>(), new List<string>());
        foreach (var name in PrintedBodies.In(cell))
        {
            if (_decided.TryGetValue(name, out var body) && body is not null && body.Name != name)
            {
                names[name] = body.Name;
                notes.Add($"公开主体“{name}”已按机构对照改为“{body.Name}”");
            }
            else if (!_decided.ContainsKey(name) && Suggested(name, areaCode) is { } suggested)
            {
                notes.Add($"公开主体“{name}”可能是本地的“{suggested.Name}”，请核对");
            }
        }

        return (names.Count == 0 ? cell : PrintedBodies.Replace(cell, names), notes);
    }
}
