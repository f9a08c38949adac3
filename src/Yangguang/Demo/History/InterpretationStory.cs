using Yangguang.Demo.County;
using Yangguang.Interpretations;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Law;
using Yangguang.Rules.Records.Interpretations;
using Yangguang.Rules.Time;

namespace Yangguang.Demo.History;

/// <summary>Explains the policy documents of one body: most on the same day, some late, some not at all; a few drafts on the way.</summary>
/// <param name="numbers">Interpretations published so far, by year; shared by all bodies.</param>
internal sealed class InterpretationStory(DemoBody body, DemoTime time, DateOnly today, WorkingCalendar calendar, Dictionary<int, int> numbers, Rows rows)
{
    private static readonly string[] Backgrounds =
    [
        "这几年，群众反映最多的是“政策有、但不知道找谁办”。把办法写清楚、把时限定下来，是为了让人少跑一趟。",
        "原来的做法已经用了几年，标准偏低、材料偏多。经过入户走访和座谈，把大家提得最多的几条改了过来。",
        "上级调整了要求，县里结合实际把口径统一下来，各乡镇不再各说各话。",
    ];

    public void Tell(IEnumerable<GovernmentRecord> records)
    {
        foreach (var record in records.Where(record => record.Content.IsPolicy && record.FirstPublishedAt is not null && record.Content.Plan.Exemption.Length == 0))
            Explain(record, record.FirstPublishedAt!.Value, new Dice($"explain {record.IndexNumber}"));
    }

    private void Explain(GovernmentRecord record, DateTimeOffset issuedAt, Dice dice)
    {
        var issuedOn = issuedAt.DayInChina();
        var duty = new InterpretationDuty(record, issuedOn, InterpretationTerm.PublishBy(calendar, issuedOn, LocalPractice.Default));
        rows.Add(duty);
        var days = dice.Weigh((0, 70.0), (1, 12.0), (2, 5.0), (dice.Between(6, 12), 6.0), (-1, 7.0));
        var at = days <= 0 ? issuedAt : OfficeHours.AnyTime(issuedOn.AddDays(days), dice);
        if (days < 0 || at.DayInChina() > today || (at.DayInChina() == today && days > 0))
        {
            if (issuedOn.AddDays(40) > today)
                Leave(record, issuedAt, dice);
            return;
        }

        var interpretation = Written(record, at.AddHours(-3), dice);
        Review(interpretation, record, at);
        interpretation.Publish(numbers[at.InChina().Year] = numbers.GetValueOrDefault(at.InChina().Year) + 1, at);
        duty.Meet(at.DayInChina(), interpretation.Content.Forms.Any(form => form.IsOtherForm()));
        time.MoveTo(at);
        rows.Note(body.Reviewer, body.Body.Id, interpretation.Id.Value, new InterpretationPublished(interpretation.Code!, interpretation.Title, record.Content.Title));
    }

    /// <summary>Still with its writer or its reviewer.</summary>
    private void Leave(GovernmentRecord record, DateTimeOffset issuedAt, Dice dice)
    {
        if (dice.Chance(0.4))
            return;
        var draft = Written(record, issuedAt.AddHours(1), dice);
        if (dice.Chance(0.6))
            draft.Submit(CopyScore.Of(record.Content.Text, draft.Content.AllText), issuedAt.AddHours(2));
    }

    private Interpretation Written(GovernmentRecord record, DateTimeOffset at, Dice dice)
    {
        time.MoveTo(at);
        var interpretation = new Interpretation(EntityId.New<InterpretationId>(time), record, Content(record, dice), body.Clerk, at);
        rows.Add(interpretation);
        rows.Note(body.Clerk, body.Body.Id, interpretation.Id.Value, new InterpretationDrafted(record.Content.Title));
        return interpretation;
    }

    private void Review(Interpretation interpretation, GovernmentRecord record, DateTimeOffset at)
    {
        interpretation.Submit(CopyScore.Of(record.Content.Text, interpretation.Content.AllText), at.AddHours(-2));
        interpretation.Approve(body.Reviewer, at.AddHours(-1));
    }

    private InterpretationContent Content(GovernmentRecord record, Dice dice)
    {
        var copies = dice.Chance(0.04);
        var elements = new Dictionary<InterpretationElement, string>
        {
            [InterpretationElement.Background] = dice.Pick(Backgrounds),
            [InterpretationElement.MainContent] = copies
                ? record.Content.Text
                : "一是讲清谁可以办、在哪里办；二是把要交的材料减到最少；三是写明多少天办完、办不成怎么说理由。",
            [InterpretationElement.Standard] = "标准以文件和附表为准。各乡镇不得另设条件，也不得降低标准。",
            [InterpretationElement.Benefits] = "在村（社区）就能递材料，由工作人员代办；符合条件的从批准的下个月起享受。",
        };
        if (dice.Chance(0.6))
            elements[InterpretationElement.Differences] = "与过去相比，材料少了，时限短了，结果要在村务公开栏公示。";
        if (dice.Chance(0.5))
            elements[InterpretationElement.FollowUp] = "每季度回访一次，年底评估效果；有意见可以打电话，也可以在网上留言。";
        var touches = dice.Chance(0.5);
        if (touches)
            elements[InterpretationElement.InterestEffect] = "直接影响到的是申请这项服务的家庭：少跑路、少交材料、早知道结果。";
        return new InterpretationContent
        {
            Title = $"《{record.Content.Title}》政策解读",
            Author = dice.Chance(0.3) ? $"{body.Body.ShortName}主要负责人（演示）" : $"{body.Body.ShortName}政策起草人（演示）",
            Role = dice.Chance(0.3) ? InterpreterRole.HeadOfBody : InterpreterRole.Drafter,
            AffectsInterests = touches,
            Elements = elements,
            Case = dice.Chance(0.4) ? "【演示】老李家三口人，去年按旧办法跑了三趟、交了七份材料；按新办法在村里递两份材料，十个工作日拿到结果。" : "",
            Questions = dice.Chance(0.7)
                ? [new("到哪里去办？", $"到所在村（社区）便民服务点，也可以直接到{body.Body.ShortName}，电话{body.Body.Phone}。"), new("多久能办好？", "材料齐全的，10个工作日内办结；需要公示的，公示7天。")] : [],
            Figures = dice.Chance(0.5) ? [new("2份", "要交的材料"), new("10个工作日", "最长办理时限"), new("0元", "办理收费")] : [],
        };
    }
}
