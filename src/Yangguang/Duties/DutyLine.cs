using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Shared;

namespace Yangguang.Duties;

/// <summary>A duty as lists at the desk show it.</summary>
/// <param name="Round">The open round that falls due first; null when no clock runs.</param>
public sealed record DutyLine(
    DutyId Id, CatalogItemId ItemId, CatalogRow Row, string AreaCode, BodyId BodyId, string Body,
    DutyState State, DutyTrigger Trigger, DateOnly? NextDueOn, RoundLine? Round);

/// <summary>The round of a <see cref="DutyLine"/> with its ruler.</summary>
public sealed record RoundLine(DutyRoundId Id, string Label, DateOnly DueOn, bool IsProvisional, TimeRuler Ruler);
