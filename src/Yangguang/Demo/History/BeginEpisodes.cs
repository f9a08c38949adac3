using System.Globalization;
using Yangguang.Demo.Content;
using Yangguang.Demo.County;
using Yangguang.Duties;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Time;

namespace Yangguang.Demo.History;

/// <summary>Opens the rounds of one body and writes its drafts, in the order they were formed, so that document numbers run as they would.</summary>
internal sealed class BeginEpisodes(DemoBody body, DemoTime time, DateOnly today, RecordWriter writer, Rows rows)
{
    private static readonly string[] ReturnReasons =
    [
        "名单中的个人信息未去标识化，请处理后重新提交。", "成文日期与文件落款不一致，请核对。", "缺少公开依据和联系方式，请按目录要素补齐。", "附件表格与正文数字不一致，请核对后再报。",
    ];

    private readonly DocumentNumbers _numbers = new(body.Mark, new Dice($"documents {body.Body.Code}"));
    private readonly Dictionary<DutyId, int> _told = [];

    public List<Begun> All(IEnumerable<Episode> episodes) => [.. episodes.OrderBy(episode => episode.FormedOn).Select(Begin)];

    private Begun Begin(Episode episode)
    {
        var number = _told[episode.Duty.Id] = _told.GetValueOrDefault(episode.Duty.Id) + 1;
        var dice = new Dice($"text {episode.Item.Code} {body.Body.Code} {number}");
        if (!episode.HasRecord)
            return new Begun(episode, episode.Round ?? (episode.Fact is null ? null : Note(episode, dice)), null, dice);
        time.MoveTo(OfficeHours.Morning(episode.FormedOn, dice));
        var record = Draft(episode, number, dice);
        var round = episode.Round ?? Open(episode, record, dice);
        record.RoundId = round?.Id;
        HandIn(episode, record, dice);
        return new Begun(episode, round, record, dice);
    }

    private DutyRound Note(Episode episode, Dice dice)
    {
        time.MoveTo(OfficeHours.Morning(episode.FormedOn, dice));
        var fact = episode.Fact!;
        var round = episode.Duty.OpenRound(
            EntityId.New<DutyRoundId>(time), RoundStart.Fact(fact.Anchor, fact.On, LabelOf(episode)), fact.Deadline, today);
        rows.Note(body.Clerk, body.Body.Id, episode.Duty.Id.Value, new FactNoted(round.Label, round.StartOn, round.DueOn));
        return round;
    }

    /// <summary>Drafting starts the clock of a fact; an event ahead has been noted before; beyond a round nothing is opened.</summary>
    private DutyRound? Open(Episode episode, GovernmentRecord record, Dice dice) => episode.Fact switch
    {
        null => null,
        { IsEvent: true } => Note(episode, dice),
        var fact => episode.Duty.OpenRound(
            EntityId.New<DutyRoundId>(time),
            RoundStart.Record(record.Id.Value, fact.Anchor, fact.On, record.Content.Title), fact.Deadline, today),
    };

    private GovernmentRecord Draft(Episode episode, int number, Dice dice)
    {
        var subject = new Subject(body, episode.Item, episode.FormedOn, "");
        if (writer.IsNumbered(subject))
            subject = subject with { DocumentNumber = _numbers.Next(episode.FormedOn.Year) };
        var content = writer.Write(subject, number + dice.Between(0, 2), dice);
        var record = new GovernmentRecord(
            EntityId.New<RecordId>(time), episode.Item, body.Body.Id, content, body.Clerk, time.GetUtcNow());
        rows.Note(body.Clerk, body.Body.Id, record.Id.Value, new RecordDrafted(content.Title));
        return record;
    }

    private void HandIn(Episode episode, GovernmentRecord record, Dice dice)
    {
        if (episode.Kind == EpisodeKind.Drafted)
            return;
        time.MoveTo(time.GetUtcNow().AddMinutes(dice.Between(20, 120)));
        record.Submit(episode.FormedOn, time.GetUtcNow());
        rows.Note(body.Clerk, body.Body.Id, record.Id.Value, new RecordSubmitted(record.Content.Title));
        if (episode.Kind != EpisodeKind.Returned)
            return;
        time.MoveTo(time.GetUtcNow().AddMinutes(dice.Between(30, 90)));
        record.Return(dice.Pick(ReturnReasons), body.Reviewer, time.GetUtcNow());
        rows.Note(body.Reviewer, body.Body.Id, record.Id.Value, new RecordReturned(record.ReturnReason));
    }

    private static string LabelOf(Episode episode)
    {
        var fact = episode.Fact!;
        var what = fact.IsEvent ? "拟举行" : fact.Anchor is { } anchor ? TimeLimitWords.Describe(anchor) : "事实发生";
        return string.Create(CultureInfo.InvariantCulture, $"{RowWords.NameOf(episode.Item.Row)}：{fact.On:yyyy-MM-dd}{what}");
    }
}
