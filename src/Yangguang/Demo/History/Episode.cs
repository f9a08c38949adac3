using Yangguang.Catalog;
using Yangguang.Duties;
using Yangguang.Rules.Time;

namespace Yangguang.Demo.History;

/// <summary>One thing that happened under a duty: planned first, so that a body's years can be told in order.</summary>
internal sealed record Episode(EpisodeKind Kind, Duty Duty, CatalogItem Item)
{
    /// <summary>The round it belongs to, when the calendar or the catalogue opened it.</summary>
    public DutyRound? Round { get; init; }

    /// <summary>The fact that opens a round otherwise; null with <see cref="Round"/> and for what no round asked for.</summary>
    public OpeningFact? Fact { get; init; }

    /// <summary>The day the text was formed, or the statement signed.</summary>
    public DateOnly FormedOn { get; init; }

    /// <summary>The day it was published or shown.</summary>
    public DateOnly? ClosedOn { get; init; }

    public bool HasRecord => Kind is EpisodeKind.Published or EpisodeKind.Drafted or EpisodeKind.InReview or EpisodeKind.Returned;
}

/// <summary>What starts a clock: the kind of fact, its day (ahead for an event), and the last day it gives.</summary>
internal sealed record OpeningFact(TimeLimitAnchor? Anchor, DateOnly On, Deadline Deadline, bool IsEvent);
