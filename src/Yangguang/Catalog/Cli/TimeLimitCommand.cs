using System.CommandLine;
using Yangguang.Platform.Cli;
using Yangguang.Rules.Time;

namespace Yangguang.Catalog.Cli;

/// <summary><c>timelimit "TEXT"</c>: how a 公开时限 of a catalogue row is read.</summary>
public static class TimeLimitCommand
{
    public static Command Create()
    {
        var text = new Argument<string>("text") { Description = "公开时限原文" };
        var json = new Option<bool>("--json") { Description = "输出 JSON" };
        var command = new Command("timelimit", "读取公开时限") { text, json };
        command.SetAction(result => Answer(TimeLimit.Parse(result.GetRequiredValue(text)), result.GetValue(json)));
        return command;
    }

    private static void Answer(TimeLimit limit, bool json)
    {
        if (json)
            JsonOutput.Write(new { Clauses = limit.Clauses.Select(Wire), limit.Unread });
        else
            Console.Out.Write(TimeLimitWords.Describe(limit));
    }

    private static object Wire(TimeLimitClause clause) =>
        new { clause.Kind, clause.N, clause.Unit, clause.Anchor, clause.DisplayMin, clause.DisplayUnit };
}
