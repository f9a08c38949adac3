using System.CommandLine;

namespace Yangguang.Platform.Cli;

/// <summary>Runs a parsed command line and says in Chinese, on standard error and with exit code 2, what was wrong with it.</summary>
public static class UsageErrors
{
    public const int ExitCode = 2;

    private static readonly InvocationConfiguration PassExceptions = new() { EnableDefaultExceptionHandler = false };

    public static int Invoke(ParseResult command)
    {
        if (command.Errors.Count > 0)
            return Report([.. Messages(command)]);
        try
        {
            return command.Invoke(PassExceptions);
        }
        catch (UsageException mistake)
        {
            return Report([mistake.Message]);
        }
        catch (Exception bug) when (bug is not OutOfMemoryException)
        {
            Console.Error.WriteLine($"程序出错：{bug}");
            return 1;
        }
    }

    private static int Report(string[] messages)
    {
        foreach (var message in messages)
            Console.Error.WriteLine($"错误：{message}");
        Console.Error.WriteLine("用 --help 查看用法。");
        return ExitCode;
    }

    // The library's own messages are English; those of our options are not.
    private static IEnumerable<string> Messages(ParseResult command) =>
        command.Errors.Select(error => error.Message).Where(message => message.Any(letter => letter > '\u2e7f'))
            .Concat(command.UnmatchedTokens.Select(token => $"无法识别的参数“{token}”。"))
            .DefaultIfEmpty("命令不完整、选项重复或缺少取值。")
            .Distinct();
}
