using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Case;
using Yangguang.Shared;

namespace Yangguang.Requests.Portal;

/// <summary>A case as its applicant reads it: what happened, with day and article; nothing of the office's own deliberation.</summary>
public static class PublicSteps
{
    public static IReadOnlyList<TimelineEntry> Of(InformationRequest request, CaseDiary diary, CaseClock clock)
    {
        var dated = Happened(request, diary).OrderBy(step => step.On).Select(step => new TimelineEntry(step.Title, step.On.ProseText(), step.Text)).ToList();
        if (Ahead(request, clock) is { } ahead)
            dated.Add(ahead);
        return dated;
    }

    private static IEnumerable<(DateOnly On, string Title, string Text)> Happened(InformationRequest request, CaseDiary diary)
    {
        var clock = request.Clock;
        yield return (request.Intake.ArrivedOn, "提交申请", $"渠道：{request.Intake.Channel.InWords()}");
        if (clock.ReceivedOn is { } received)
            yield return (received, ReceiptDate.NeedsConfirmation(request.Intake.Channel) ? "双方确认收到" : "机关收到申请", "收到申请之日，答复期限从次日起算（条例第三十一条、第三十三条）。");
        if (diary.Last(nameof(RequestRegistered)) is { } registered)
            yield return (registered.On, "登记", $"登记编号 {request.Number}");
        if (clock.CorrectionNoticedOn is { } noticed)
            yield return (noticed, "告知补正", $"{diary.Last(nameof(CorrectionWasAsked))?.Word("what")}（条例第三十条）");
        if (clock.CorrectedOn is { } corrected)
            yield return (corrected, "收到补正", request.CorrectionWasLate ? "补正告知发出较晚，答复期限不重新计算。" : "答复期限从次日起重新计算（条例第三十条）。");
        if (clock.ReasonAskedOn is { } reasonOn)
            yield return (reasonOn, "要求说明理由", $"{diary.Last(nameof(ReasonWasAsked))?.Word("why")}（条例第三十五条）");
        foreach (var step in Letters(request).Concat(Fees(request)))
            yield return step;
        foreach (var extended in diary.Told.Where(each => each.Event == nameof(ReplyExtended)))
            yield return (extended.On, $"延期 {extended.Word("days")} 个工作日", $"{extended.Word("reason")}（条例第三十三条第二款）");
        foreach (var step in Ends(request))
            yield return step;
    }

    private static IEnumerable<(DateOnly On, string Title, string Text)> Letters(InformationRequest request)
    {
        foreach (var letter in request.Consultations)
        {
            yield return (letter.SentOn, $"征求{letter.Kind.InWords()}意见", "征求意见的时间不计入答复期限（条例第三十三条第三款）。");
            if (letter.AnsweredOn is { } answered)
                yield return (answered, $"收到{letter.Kind.InWords()}的意见", "");
        }
    }

    private static IEnumerable<(DateOnly On, string Title, string Text)> Fees(InformationRequest request)
    {
        if (request.Clock.FeeNoticedOn is { } noticed)
            yield return (noticed, $"收费通知：{request.Clock.FeeFen.InYuan()} 元", "（条例第四十二条、信息处理费管理办法）");
        if (request.Clock.FeePaidOn is { } paid)
            yield return (paid, "缴清费用", "答复期限从次日起重新计算。");
    }

    private static IEnumerable<(DateOnly On, string Title, string Text)> Ends(InformationRequest request)
    {
        if (request.State is RequestState.Closed or RequestState.Archived && request.Sent.DispatchedOn is null && request.ClosedOn is { } closed)
            yield return (closed, "申请人撤回申请", "申请终结。");
        if (request.Sent is { DispatchedOn: { } sent, Way: { } way })
            yield return (sent, $"作出答复，{way.InWords()}", $"文号 {request.LetterNumber}");
        if (request.Sent.ServedOn is { } served)
            yield return (served, "签收答复", "复议、诉讼的期限从这一天起算。");
    }

    private static TimelineEntry? Ahead(InformationRequest request, CaseClock clock)
    {
        if (request.DueOn is not { } due || !request.State.IsPending())
            return null;
        return due < clock.Today
            ? new("答复期限已过", due.ProseText(), "您可以催办、投诉举报，也可以申请行政复议或者提起诉讼。", TimelineMoment.Failed)
            : new("最迟答复", $"{due.ProseText()} {due.WeekdayText()}", request.IsProvisional ? "次年放假安排公布后可能调整。" : "", TimelineMoment.Ahead);
    }
}
