using System.CommandLine;
using Yangguang.Platform.Cli;
using Yangguang.Rules.Archive;
using Yangguang.Rules.Law;
using Yangguang.Rules.Records;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Time;

namespace Yangguang.Calendar;

/// <summary>The verbs <c>deadline …</c>: when something is due by the national calendar, with the reckoning and the law.</summary>
public static class DeadlineCommand
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.National;
    private static readonly LocalPractice Practice = LocalPractice.Default;

    public static Command Create() => new("deadline", "计算法定期限，逐日说明理由和依据")
    {
        ReplyCommand.Create(),
        From("disclosure", "主动公开期限", "--formed", "信息形成或者变更之日", day => ProactiveDisclosure.PublishBy(Calendar, day)),
        From("correction-notice", "补正告知期限", "--received", "收到申请之日", day => CorrectionNotice.IssueBy(Calendar, day)),
        From("consult", "第三方或共同制作机关答复意见的期限", "--received", "对方收到征求意见书之日", day => ThirdPartyConsultation.AnswerBy(Calendar, day)),
        From("fee", "缴纳信息处理费的期限", "--noticed", "收到收费通知之日", day => FeePayment.PayBy(Calendar, day, Practice)),
        From("reconsideration", "申请行政复议的期限", "--served", "收到决定之日", day => Reconsideration.ApplyBy(Calendar, day)),
        From("lawsuit", "直接提起行政诉讼的期限", "--served", "收到决定之日", day => Lawsuit.SueBy(Calendar, day)),
        HandOvers(),
    };

    private static Command From(string verb, string title, string option, string dayName, Func<DateOnly, Deadline> reckon)
    {
        var day = Options.Date(option, dayName);
        var json = Options.Json();
        var command = new Command(verb, title) { json };
        command.Require(day);
        command.SetAction(line => DeadlineAnswer.Write(
            title, () => reckon(line.GetValue(day)!.Value), line.GetValue(json)));
        return command;
    }

    private static Command HandOvers()
    {
        var year = Options.Number("--year", "年份", WorkingCalendar.FirstDay.Year, WorkingCalendar.LastDay.Year - 1);
        var json = Options.Json();
        var command = new Command("handover", "全年向档案馆、公共图书馆移交的日期") { json };
        command.Require(year);
        command.SetAction(line => DeadlineAnswer.WriteDates(
            $"{line.GetValue(year)}年两馆移交日期", HandOver.DatesOf(Calendar, line.GetValue(year)!.Value, Practice), line.GetValue(json)));
        return command;
    }
}
