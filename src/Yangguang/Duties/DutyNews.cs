namespace Yangguang.Duties;

/// <summary>What connected systems are told of a duty: the row, the round and its dates.</summary>
/// <param name="Row">Code of the catalogue row.</param>
/// <param name="Round">The fact or period in words.</param>
/// <param name="StartOn">Day 0.</param>
/// <param name="ClosedOn">The day it was met or declared empty; null while open.</param>
public sealed record DutyNews(
    string Row, string Area, string Round, DateOnly StartOn, DateOnly DueOn, bool IsProvisional, RoundState State, DateOnly? ClosedOn)
{
    public const string Opened = "duty.opened";
    public const string Moved = "duty.moved";
    public const string Met = "duty.met";
    public const string Reopened = "duty.reopened";
    public const string Overdue = "duty.overdue";
    public const string NothingDue = "duty.nothing_due";
    public const string Lapsed = "duty.lapsed";

    internal static DutyNews Of(Duty duty, DutyRound round) => new(
        duty.ItemCode, duty.AreaCode, round.Label, round.StartOn, round.DueOn, round.IsProvisional, round.State, round.ClosedOn);
}
