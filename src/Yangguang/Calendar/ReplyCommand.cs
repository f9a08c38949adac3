using System.CommandLine;
using System.CommandLine.Parsing;
using Yangguang.Platform.Cli;
using Yangguang.Rules.Law;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Time;

namespace Yangguang.Calendar;

/// <summary>The verb <c>deadline reply</c>: when a request must be answered, after all that stops or restarts its clock.</summary>
internal static class ReplyCommand
{
    private static readonly Option<DateOnly?> Received = Options.Date("--received", "收到申请之日");
    private static readonly Option<int?> Extend = Options.Number("--extend", "延期的工作日数", 0, 20);
    private static readonly Option<DateOnly?> Corrected = Options.Date("--corrected", "收到补正申请之日");
    private static readonly Option<DateOnly?> FeePaid = Options.Date("--fee-paid", "缴清信息处理费之日");
    private static readonly Option<bool> Json = Options.Json();

    private static readonly Option<Exclusion[]> Exclude = new("--exclude")
    {
        Description = "扣除的期间，写成 发出日..返回日（发出当日计入，次日起至返回日不计入），可重复",
        Arity = ArgumentArity.ZeroOrMore,
        CustomParser = argument => [.. argument.Tokens.Select(token => ParseRange(argument, token.Value))],
    };

    private static readonly Option<ExclusionMode> Mode = new("--mode")
    {
        Description = "扣除方式：standard（返回当日不计入）或 conservative（返回当日计入）",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = ParseMode,
    };

    public static Command Create()
    {
        var command = new Command("reply", "依申请公开的答复期限") { Extend, Exclude, Mode, Corrected, FeePaid, Json };
        command.Require(Received);
        command.Validators.Add(line =>
        {
            if (line.GetResult(Exclude) is { Tokens.Count: 0 })
                line.AddError("--exclude 缺少取值：应写成 2026-03-09..2026-03-25 的样式。");
        });
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult line)
    {
        var facts = new ReplyFacts(line.GetValue(Received)!.Value)
        {
            CorrectedOn = line.GetValue(Corrected),
            FeePaidOn = line.GetValue(FeePaid),
            ExtendedBy = line.GetValue(Extend) ?? 0,
            Exclusions = line.GetValue(Exclude) ?? [],
        };
        if (ReplyDeadline.Examine(facts) is { IsAllowed: false } refusal)
            throw new UsageException($"{refusal.Reason}（{refusal.Law}）");
        return DeadlineAnswer.Write("依申请公开的答复期限", () => Reckon(facts, line.GetValue(Mode)), line.GetValue(Json));
    }

    private static Deadline Reckon(ReplyFacts facts, ExclusionMode mode)
    {
        var due = ReplyDeadline.Of(WorkingCalendar.National, facts, LocalPractice.Default, mode);
        foreach (var late in facts.Exclusions.Where(exclusion => exclusion.SentOn > due.DueOn))
            Console.Error.WriteLine($"注意：{late.SentOn:yyyy-MM-dd} 开始的扣除期间在期限届满之后，不影响期限。");
        return due;
    }

    private static Exclusion ParseRange(ArgumentResult argument, string text)
    {
        var ends = text.Split("..");
        if (ends.Length != 2)
        {
            argument.AddError($"--exclude 的取值“{text}”无效：应写成 2026-03-09..2026-03-25 的样式。");
            return default;
        }
        var (sent, returned) = (Options.ParseDate(argument, "--exclude", ends[0]), Options.ParseDate(argument, "--exclude", ends[1]));
        return new(sent ?? default, returned ?? default);
    }

    private static ExclusionMode ParseMode(ArgumentResult argument)
    {
        var text = argument.Tokens is [var token] ? token.Value : "";
        if (Enum.GetNames<ExclusionMode>().Contains(text, StringComparer.OrdinalIgnoreCase))
            return Enum.Parse<ExclusionMode>(text, ignoreCase: true);
        argument.AddError($"--mode 的取值“{text}”无效：应为 standard 或 conservative。");
        return default;
    }
}
