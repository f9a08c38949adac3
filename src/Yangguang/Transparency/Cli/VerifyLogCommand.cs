using System.CommandLine;
using Yangguang.Platform.Cli;
using Yangguang.Transparency.Checking;

namespace Yangguang.Transparency.Cli;

/// <summary><c>verify log DIR</c>: every file of a log, as it lies in the data folder or was fetched from the site.</summary>
public static class VerifyLogCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("dir") { Description = "日志目录：里面有 checkpoint 和 tile" };
        var (key, witnesses, json) = (VerifyFilesCommand.Key(), VerifyFilesCommand.Witnesses(), Options.Json());
        var command = new Command("log", "核验整个日志目录：每一条、每一级散列、检查点的签名") { folder, key, witnesses, json };
        command.SetAction((result, cancellation) => VerifyFilesCommand.Refusing(() => Task.FromResult(Run(
            result.GetRequiredValue(folder), VerifyFilesCommand.Trusted(result.GetValue(key), result.GetValue(witnesses)), result.GetValue(json), cancellation))));
        return command;
    }

    private static int Run(string folder, TrustedKeys keys, bool json, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder))
            throw new UsageException($"没有文件夹“{folder}”，或没有读取权限。");
        var check = new FolderCheck(folder);
        check.Run(keys.Log, cancellation: cancellation);
        CheckLine[] lines = check.Faults.Count > 0
            ? [.. check.Faults.Select(CheckLine.Bad)]
            : [CheckLine.Good($"检查点由 {keys.Log.Name} 签名"), CheckLine.Good($"{check.Entries} 条条目和各级散列全部相符"), .. ProofCheck.Witnesses(check.Note!, keys.Witnesses)];
        return VerifyFilesCommand.Report([(folder, lines)], json);
    }
}
