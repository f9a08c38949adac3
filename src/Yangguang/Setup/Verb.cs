using System.CommandLine;
using Yangguang.Platform;
using Yangguang.Platform.Cli;

namespace Yangguang.Setup;

/// <summary>What the verbs that work on an installation have in common: its data folder, and refusals told without a stack trace.</summary>
internal static class Verb
{
    public static Option<string?> Data() => new("--data") { Description = "数据目录（设置 Data:Folder）" };

    public static Option<bool> Json() => new("--json") { Description = "输出 JSON" };

    /// <summary>Works with the application's services as one request of the server would.</summary>
    public static async Task<int> Run(
        string? dataFolder, Func<IServiceProvider, CancellationToken, Task<int>> work, CancellationToken cancellation)
    {
        try
        {
            await using var app = Server.Build(dataFolder is null ? [] : [$"--Data:Folder={dataFolder}"], forVerb: true);
            await using var scope = app.Services.CreateAsyncScope();
            return await work(scope.ServiceProvider, cancellation);
        }
        catch (RuleViolationException refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return UsageErrors.ExitCode;
        }
        catch (InstallationException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return InstallationException.ExitCode;
        }
    }
}
