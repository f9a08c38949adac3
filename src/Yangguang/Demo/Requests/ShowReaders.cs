using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Mistakes;
using Yangguang.Platform.Persistence;
using Yangguang.Requests.Answers;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Translations;

namespace Yangguang.Demo.Requests;

/// <summary>What readers see of others' questions and what they pointed out: published answers, reports of mistakes, one record in English.</summary>
internal sealed class ShowReaders(IServiceProvider services, BodiesOfPlot bodies, DemoTime time, DateOnly today)
{
    private const int Answers = 4;

    private static readonly (string Login, int DaysAgo, MistakeKind Kind, string Words, string? Answer)[] Mistakes =
    [
        ("mzj", 26, MistakeKind.Content, "第二段的咨询电话少一位数。", "已经核实并更正电话，谢谢您的提醒。"),
        ("jtj", 15, MistakeKind.BrokenLink, "附件点开是空白页。", "附件已经重新上传，可以正常打开。"),
        ("zrzyj", 11, MistakeKind.Stale, "办公地址还是旧的。", "办公地址没有变动，正在更换门牌。"),
        ("mzj", 2, MistakeKind.Spelling, "标题里“标准”写成了“标淮”。", null),
        ("qingxi", 1, MistakeKind.Missing, "三月份的名单还没有公布。", null),
    ];

    public async Task Run(YangguangDb db, CancellationToken cancellation)
    {
        foreach (var plot in Mistakes)
            await Report(db, plot.Login, plot.DaysAgo, plot.Kind, plot.Words, plot.Answer, cancellation);
        await PublishAnswers(db, cancellation);
        await Translate(db, cancellation);
    }

    private async Task Report(YangguangDb db, string login, int daysAgo, MistakeKind kind, string words, string? answer, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var (body, dice) = (bodies.Of(login), new Dice($"mistake {login} {daysAgo}"));
        var page = await db.Editions.Where(edition => edition.IsLive && edition.BodyId == body)
            .OrderByDescending(edition => edition.PublishedAt).Select(edition => edition.IndexNumber).FirstAsync(cancellation);
        time.MoveTo(OfficeHours.AnyTime(today.AddDays(-daysAgo), dice));
        var told = await services.GetRequiredService<ReportMistake>().Run(kind, $"/records/{page}", words, "", "", cancellation);
        if (answer is null)
            return;
        time.MoveTo(OfficeHours.AnyTime(today.AddDays(-daysAgo + 1), dice));
        await services.GetRequiredService<AnswerMistake>().Close(
            told.Mistake.Id, kind == MistakeKind.Stale ? MistakeOutcome.NoMistake : MistakeOutcome.Mended, answer, await Member(db, login, StaffRole.Clerk, cancellation), cancellation);
    }

    private async Task PublishAnswers(YangguangDb db, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var given = await db.Requests.AsNoTracking().Where(request => request.Decision == DecisionCode.Granted && request.ClosedOn != null)
            .OrderByDescending(request => request.ClosedOn).Take(Answers).ToListAsync(cancellation);
        foreach (var request in given)
        {
            time.MoveTo(OfficeHours.AnyTime(request.ClosedOn!.Value.AddDays(1) is var next && next < today ? next : today.AddDays(-1), new Dice($"answer {request.Id}")));
            var clerk = await db.Staff.AsNoTracking().FirstAsync(staff => staff.BodyId == request.BodyId && staff.Role == StaffRole.RequestOfficer, cancellation);
            await services.GetRequiredService<PublishAnswer>().Run(request.Id, new()
            {
                Title = request.Wish.Subject,
                Question = $"申请公开：{request.Wish.Subject}。",
                Answer = "经检索，本机关保存有您申请的信息，已按申请的形式提供。同类信息今后主动公开。【演示数据】",
            }, isLookedThrough: true, BodiesOfPlot.Acting(clerk), cancellation);
        }
    }

    private async Task Translate(YangguangDb db, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var body = bodies.Of("mzj");
        var record = await db.Editions.Where(edition => edition.IsLive && edition.BodyId == body && edition.PublishedAt < time.GetUtcNow())
            .OrderByDescending(edition => edition.PublishedAt).Select(edition => edition.RecordId).FirstAsync(cancellation);
        var (clerk, reviewer) = (await Member(db, "mzj", StaffRole.Clerk, cancellation), await Member(db, "mzj", StaffRole.Reviewer, cancellation));
        time.MoveTo(OfficeHours.AnyTime(today.AddDays(-1), new Dice("translation")));
        var write = services.GetRequiredService<WriteTranslation>();
        var id = await write.Begin(record, "en", clerk, cancellation);
        await write.Submit(id, 0, new()
        {
            Title = "Civil Affairs Bureau of Zhaoming County: public notice",
            Text = "This is an invented translation of an invented notice.\nIt shows how a record is read in another language.\nQuestions are answered at the county's service hall on working days.",
            Translator = "演示译文",
        }, clerk, cancellation);
        await services.GetRequiredService<ReviewTranslation>().Approve(id, 2, reviewer, cancellation);
    }

    private async Task<Actor> Member(YangguangDb db, string login, StaffRole role, CancellationToken cancellation)
    {
        var body = bodies.Of(login);
        return BodiesOfPlot.Acting(await db.Staff.AsNoTracking().FirstAsync(staff => staff.BodyId == body && staff.Role == role, cancellation));
    }
}
