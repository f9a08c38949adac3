using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Yangguang.Platform.Cli;

/// <summary>Options that check what is typed and answer in Chinese.</summary>
public static class Options
{
    /// <summary>A date, written yyyy-MM-dd.</summary>
    public static Option<DateOnly?> Date(string name, string description) => new(name)
    {
        Description = description,
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = argument => ParseDate(argument, name, Only(argument)),
    };

    /// <summary>A whole number within bounds.</summary>
    public static Option<int?> Number(string name, string description, int least, int most) => new(name)
    {
        Description = description,
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = argument =>
        {
            if (int.TryParse(Only(argument), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
                return number;
            argument.AddError($"{name} 的取值“{Only(argument)}”无效：应为 {least} 至 {most} 的整数。");
            return null;
        },
    };

    /// <summary>The machine form of the answer.</summary>
    public static Option<bool> Json() => new("--json") { Description = "输出机器可读的 JSON" };

    /// <summary>Makes the command refuse to run without the option, in Chinese.</summary>
    public static void Require<T>(this Command command, Option<T> option)
    {
        command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetResult(option) is null)
                result.AddError($"缺少 {option.Name}：{option.Description}。");
        });
    }

    /// <summary>Reads a date, or leaves an error with the argument and returns null.</summary>
    public static DateOnly? ParseDate(ArgumentResult argument, string name, string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        argument.AddError($"{name} 的日期“{text}”无效：日期不存在或写法不对，应写成 2026-03-02 的样式。");
        return null;
    }

    private static string Only(ArgumentResult argument) => argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
}
