using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Demo.County;
using Yangguang.Duties;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Demo.History;

/// <summary>Publishes, proves and signs what was begun, in the order of the days, so that index numbers run as they would.</summary>
internal sealed class CloseEpisodes(DemoBody body, DemoTime time, DateOnly today, Rows rows, DemoGate gate, Actor officer, string boardPhoto)
{
    private static readonly string[] NothingReasons =
        ["本季度没有发生应当公开的事项。", "本季度无人提出申请，没有形成应公开的信息。", "本期没有新增或者变更的内容，已公开内容继续有效。"];

    private readonly LaterLife _later = new(body, time, today, gate);

    public void All(IEnumerable<Begun> episodes)
    {
        foreach (var begun in episodes.OrderBy(begun => begun.Episode.ClosedOn ?? begun.Episode.FormedOn).ToList())
        {
            switch (begun.Episode.Kind)
            {
                case EpisodeKind.Published:
                    Publish(begun);
                    break;
                case EpisodeKind.Proved:
                    Prove(begun, begun.Dice.Pick(begun.Episode.Item.Row.Channels));
                    begun.Episode.Duty.Meet(begun.Round!, begun.Episode.ClosedOn!.Value);
                    break;
                case EpisodeKind.NothingDue:
                    Sign(begun);
                    break;
            }
        }

        rows.AddRange(gate.Sequences);
    }

    private void Publish(Begun begun)
    {
        var (episode, record) = (begun.Episode, begun.Record!);
        var (on, dice) = (episode.ClosedOn!.Value, begun.Dice);
        var at = OfficeHours.AnyTime(on, dice);
        time.MoveTo(at > record.ChangedAt ? at : record.ChangedAt.AddMinutes(dice.Between(10, 150)));
        var edition = begun.Dice.Chance(0.008) ? Urgently(record, on, dice) : gate.Publish(record, on);
        if (begun.Round is { } round)
            MeetBy(begun, round, record, on);
        _later.Tell(record, edition, on, dice);
        if (body.Body.Tier == Tier.Village && episode.Item.Row.Channels.FirstOrDefault(IsBoard) is { } board && dice.Chance(0.15))
            Prove(begun, board);
    }

    /// <summary>Most are reviewed afterwards in time; the latest still wait.</summary>
    private RecordEdition Urgently(GovernmentRecord record, DateOnly on, Dice dice)
    {
        var edition = gate.PublishUrgently(record, "事关群众当日办事，须立即告知。", on.AddDays(3));
        if (on.AddDays(10) >= today)
            return edition;
        time.MoveTo(OfficeHours.Morning(on.AddDays(2), dice));
        record.ReviewAfterwards(body.Reviewer.StaffId, "内容适当，已补审。", officer, time);
        gate.Note(officer, record, new UrgentPublicationReviewed("内容适当，已补审。"));
        return edition;
    }

    private void MeetBy(Begun begun, DutyRound round, GovernmentRecord record, DateOnly on)
    {
        begun.Episode.Duty.Meet(round, on);
        rows.Add(new Evidence(EntityId.New<EvidenceId>(time), begun.Episode.Duty, round.Id, EvidenceKind.Record, "政府网站", on)
        {
            RecordId = record.Id.Value,
            FiledBy = body.Reviewer.Name,
        });
    }

    private void Prove(Begun begun, string channel)
    {
        var (duty, on) = (begun.Episode.Duty, begun.Episode.ClosedOn!.Value);
        time.MoveTo(OfficeHours.AnyTime(on, begun.Dice));
        var note = IsBoard(channel) ? $"张贴于{body.PlaceName}公示栏，公示7日。" : $"已在“{channel}”公开，可现场查验。";
        rows.Add(new Evidence(EntityId.New<EvidenceId>(time), duty, begun.Round?.Id, EvidenceKind.ChannelProof, channel, on)
        {
            Note = note,
            FileName = IsBoard(channel) ? boardPhoto : null,
            FiledBy = body.Clerk.Name,
        });
        rows.Note(body.Clerk, body.Body.Id, duty.Id.Value, new ChannelProofFiled(channel, on, note));
    }

    private void Sign(Begun begun)
    {
        var (duty, on) = (begun.Episode.Duty, begun.Episode.FormedOn);
        time.MoveTo(OfficeHours.AnyTime(on, begun.Dice));
        var before = on.AddMonths(-3);
        var statement = new NothingDueStatement(
            EntityId.New<NothingDueStatementId>(time), duty, begun.Round?.Label ?? $"{before.Year}年第{"一二三四"[(before.Month - 1) / 3]}季度",
            begun.Dice.Pick(NothingReasons), on, body.Reviewer);
        duty.DeclareNothingDue(begun.Round, on);
        rows.Add(statement);
        rows.Note(body.Reviewer, body.Body.Id, duty.Id.Value, new NothingDueSigned(statement.Period, statement.Reason));
    }

    private static bool IsBoard(string channel) =>
        channel.Contains("公示栏", StringComparison.Ordinal) || channel.Contains("公告栏", StringComparison.Ordinal);
}
