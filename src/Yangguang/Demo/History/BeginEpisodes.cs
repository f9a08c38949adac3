using System.Globalization;
using Yangguang.Demo.Content;
using Yangguang.Demo.County;
using Yangguang.Duties;
using Yangguang.Platform.Persistence;
using Yangguang.Platform;
using Yangguang.Records;
using Yangguang.Rules.Records.Gate;
using Yangguang.Rules.Time;

namespace Yangguang.Demo.History;

/// <summary>Opens the rounds of one body and writes its drafts, in the order they were formed, so that document numbers run as they would.</summary>
internal sealed class BeginEpisodes(DemoBody body, DemoTime time, DateOnly today, RecordWriter writer, Rows rows, DemoGate gate)
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
        {
            Leave(record, dice);
            return;
        }

        time.MoveTo(time.GetUtcNow().AddMinutes(dice.Between(20, 120)));
        gate.Submit(record, episode.FormedOn);
        if (episode.Kind == EpisodeKind.Published)
            return;
        time.MoveTo(time.GetUtcNow().AddMinutes(dice.Between(30, 90)));
        if (episode.Kind == EpisodeKind.Returned)
            gate.Return(record, dice.Pick(ReturnReasons));
        else
            Under(record, episode.FormedOn, dice);
    }

    /// <summary>A few drafts are given up.</summary>
    private void Leave(GovernmentRecord record, Dice dice)
    {
        if (!dice.Chance(0.08))
            return;
        record.Discard(null, body.Clerk, time.GetUtcNow());
        gate.Note(body.Clerk, record, new DraftDiscarded(record.Content.Title));
    }

    /// <summary>Records under review stand at every step of the gate.</summary>
    private void Under(GovernmentRecord record, DateOnly on, Dice dice)
    {
        switch (dice.Between(0, 9))
        {
            case 0:
                gate.Refer(record, "文中引用的数据是否可以公开，报请县国家保密局确定。");
                break;
            case 1:
                gate.Sign(record, on, new PublicationPlan { At = today.AddDays(dice.Between(1, 9)).StartInChina().AddHours(9), IsAnnounced = dice.Chance(0.5) });
                break;
            case 2:
                Keep(record, on, dice);
                break;
            case 3:
                Explain(record, on);
                break;
            case var steps and < 7:
                gate.Pass(record, steps - 3);
                break;
        }
    }

    /// <summary>A policy document waits for its interpretation plan to be checked.</summary>
    private void Explain(GovernmentRecord record, DateOnly on)
    {
        record.Recall(body.Clerk, time.GetUtcNow());
        var plan = new InterpretationPlan { Outline = "制定背景、主要内容、执行标准。", Forms = "文字、问答", Channels = "政府网站", On = on.AddDays(3) };
        record.Rewrite(record.Content with { Policy = PolicyGrade.Policy, Plan = plan }, body.Clerk, time.GetUtcNow());
        gate.Submit(record, on);
        gate.Pass(record, 2);
    }

    /// <summary>Not everything is for the public: some waits for its ground to be checked, some is registered.</summary>
    private void Keep(GovernmentRecord record, DateOnly on, Dice dice)
    {
        record.Recall(body.Clerk, time.GetUtcNow());
        record.Rewrite(
            record.Content with { Attribute = DisclosureAttribute.Withheld, Ground = WithholdingGround.ProcessInformation }, body.Clerk, time.GetUtcNow());
        gate.Submit(record, on);
        if (dice.Chance(0.5))
            gate.Register(record, on);
    }

    private static string LabelOf(Episode episode)
    {
        var fact = episode.Fact!;
        var what = fact.IsEvent ? "拟举行" : fact.Anchor is { } anchor ? TimeLimitWords.Describe(anchor) : "事实发生";
        return string.Create(CultureInfo.InvariantCulture, $"{RowWords.NameOf(episode.Item.Row)}：{fact.On:yyyy-MM-dd}{what}");
    }
}
