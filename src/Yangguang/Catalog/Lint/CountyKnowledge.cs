using System.Collections.Concurrent;
using Yangguang.Bodies;
using Yangguang.Catalog.LocalLaws;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Catalog.Lint;

namespace Yangguang.Catalog.Lint;

/// <summary>What the checks know of one county: its bodies, its own law, the day, and the guide as it would read for each body.</summary>
internal sealed class CountyKnowledge
{
    /// <summary>Words that mean all villages of the township whose catalogue it is.</summary>
    private static readonly string[] EveryVillage = ["各村民委员会", "各村居民委员会", "各村", "各居民委员会", "各社区", "各行政村"];

    private readonly ConcurrentDictionary<(BodyId Body, string Area), IReadOnlyList<LintRow>> _guides = new();
    private readonly ReferenceRows _reference;
    private readonly Dictionary<BodyId, Body> _bodies;
    private readonly LintContext _context;

    public CountyKnowledge(string stamp, DateOnly on, IReadOnlyList<Body> bodies, IReadOnlyList<LocalLaw> laws)
    {
        Stamp = stamp;
        _bodies = bodies.ToDictionary(body => body.Id);
        _reference = new ReferenceRows(bodies);
        _context = new LintContext
        {
            On = on,
            Laws = laws.Count == 0 ? LawDictionary.National : LawDictionary.National.With(laws.Select(law => law.ToEntry())),
            Bodies = Names(bodies),
        };
    }

    /// <summary>Changes whenever anything the checks know has changed.</summary>
    public string Stamp { get; }

    public IReadOnlyDictionary<BodyId, Body> Bodies => _bodies;

    /// <summary>Without the guide and the name of any area.</summary>
    public LintContext County => _context;

    public LintContext For(BodyId body, string areaCode) => _context with { AreaName = AreaNames.Of(areaCode), Template = Guide(body, areaCode) };

    private IReadOnlyList<LintRow> Guide(BodyId body, string areaCode) => _guides.GetOrAdd((body, areaCode), key =>
        _bodies.TryGetValue(key.Body, out var known)
            ? [.. _reference.For(known, key.Area).Select(row => row.Row.ToLintRow(Guid.Empty))]
            : []);

    private static Dictionary<string, string> Names(IReadOnlyList<Body> bodies)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var body in bodies)
        {
            names.TryAdd(body.Name, body.Tier.InWords());
            names.TryAdd(body.ShortName, body.Tier.InWords());
        }

        if (bodies.Any(body => body.Tier == Tier.Village))
        {
            foreach (var words in EveryVillage)
                names.TryAdd(words, Tier.Village.InWords());
        }

        return names;
    }
}
