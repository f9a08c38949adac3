using System.CommandLine;
using Yangguang.Platform.Backup;
using Yangguang.Platform.Cli;

namespace Yangguang.Setup;

/// <summary><c>restore FILE</c>: a backup into an empty data folder and an empty database.</summary>
public static class RestoreCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "备份文件" };
        var keys = new Option<string?>("--keys") { Description = "另存的密钥备份" };
        var (key, data, json) = (BackupCommand.Key(), Verb.Data(), Verb.Json());
        var command = new Command("restore", "把备份恢复到空的数据目录和空的数据库") { file, keys, key, data, json };
        command.SetAction((result, cancellation) =>
        {
            var with = BackupCommand.Needed(result.GetValue(key));
            return Verb.Run(
                result.GetValue(data),
                (services, stop) => Restore(services, result.GetRequiredValue(file), result.GetValue(keys), with, result.GetValue(json), stop), cancellation);
        });
        return command;
    }

    private static async Task<int> Restore(IServiceProvider services, string file, string? keys, string keyFile, bool json, CancellationToken cancellation)
    {
        try
        {
            var (key, restore) = (BackupKey.Read(keyFile), services.GetRequiredService<RestoreBackup>());
            if (keys is not null)
                await restore.RunKeys(keys, key, cancellation);
            var manifest = await restore.Run(file, key, cancellation);
            if (json)
                JsonOutput.Write(manifest);
            else
                Console.Out.WriteLine(BackupCommand.Words("已恢复", file, manifest) + "\n接着运行 migrate 和 verify audit；把原来的公开日志目录 log 放回数据目录，运行 log recover；再启动。检索索引会自动重建。");
            return 0;
        }
        catch (BackupException refused)
        {
            return BackupCommand.Refused(refused);
        }
    }
}
