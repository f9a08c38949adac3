using System.Collections.Concurrent;
using Yangguang.Bodies;

namespace Yangguang.Catalog.Lint;

/// <summary>
/// Remembers what was checked, so that after a change only the changed rows are checked again. Lives in memory and is made again
/// from the database at any time.
/// </summary>
public sealed class LintLedger
{
    private readonly ConcurrentDictionary<JurisdictionId, CountyLedger> _counties = new();

    internal CountyLedger Of(JurisdictionId jurisdiction) => _counties.GetOrAdd(jurisdiction, _ => new CountyLedger());
}

/// <summary>The tables of one county with the marks by which a change is noticed.</summary>
internal sealed class CountyLedger
{
    public SemaphoreSlim Gate { get; } = new(1, 1);

    public CountyKnowledge? Knowledge { get; set; }

    /// <summary>Catalogues in force, by the id of the catalogue.</summary>
    public Dictionary<Guid, Remembered> Live { get; } = [];

    /// <summary>Drafts, by the id of the version.</summary>
    public Dictionary<Guid, Remembered> Drafts { get; } = [];

    public void Forget()
    {
        Live.Clear();
        Drafts.Clear();
    }
}

/// <summary>A checked table and the state of the database it was checked at.</summary>
internal sealed record Remembered(string Mark, CheckedTable Table);
