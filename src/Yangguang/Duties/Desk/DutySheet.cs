using Microsoft.AspNetCore.Mvc.Rendering;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Rules.Law;
using Yangguang.Rules.Time;
using Yangguang.Shared;

namespace Yangguang.Duties.Desk;

/// <summary>All that the page of a duty shows.</summary>
/// <param name="OwnerCode">Code of the body whose catalogue the row stands in.</param>
public sealed record DutySheet(
    Duty Duty, CatalogItem Item, string OwnerCode, Body Body, LimitSheet Limit, IReadOnlyList<RoundSheet> Rounds,
    IReadOnlyList<Evidence> Evidence, IReadOnlyList<NothingDueStatement> Statements, IReadOnlyList<TimelineEntry> History)
{
    public CatalogRow Row => Item.Row;

    public IEnumerable<RoundSheet> Open => Rounds.Where(round => round.Round.State.IsOpen()).OrderBy(round => round.Round.DueOn);

    public IEnumerable<RoundSheet> Closed => Rounds.Where(round => !round.Round.State.IsOpen());

    /// <summary>The rounds that a proof may stand for: the open ones first.</summary>
    public IEnumerable<SelectListItem> RoundChoices => Open.Concat(Closed)
        .Select(round => new SelectListItem($"{round.Round.Label}（{round.Round.State.InWords()}）", round.Round.Id.Value.ToString()));

    public IEnumerable<SelectListItem> OpenRoundChoices => Open
        .Select(round => new SelectListItem(round.Round.Label, round.Round.Id.Value.ToString()));

    public IEnumerable<SelectListItem> ChannelChoices => Row.Channels.Select(channel => new SelectListItem(channel, channel));

    public IEnumerable<SelectListItem> AnchorChoices => Limit.Anchors
        .Select(anchor => new SelectListItem(anchor is { } fact ? TimeLimitWords.Describe(fact) : "事项开始（填写举行或开始的日期）", anchor?.ToString() ?? ""));
}

/// <summary>The limit of the row: as printed, as read, and the law that gives the last day.</summary>
public sealed record LimitSheet(
    string Printed, IReadOnlyList<string> Read, IReadOnlyList<TimeLimitAnchor?> Anchors, IReadOnlyList<Citation> Law);

/// <summary>A round with its ruler.</summary>
public sealed record RoundSheet(DutyRound Round, TimeRuler Ruler);
