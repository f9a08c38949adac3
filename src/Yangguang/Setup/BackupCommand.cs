using System.CommandLine;
using Yangguang.Platform.Backup;
using Yangguang.Platform.Cli;

namespace Yangguang.Setup;

/// <summary><c>backup</c>: everything of the installation in one encrypted file, while it runs; and what is done with such files.</summary>
public static class BackupCommand
{
    public static Command Create()
    {
        var to = new Option<string?>("--to") { Description = "写到哪个文件（不覆盖已有的）" };
        var keysTo = new Option<string?>("--keys-to") { Description = "把密钥文件夹另存到哪个文件；请与备份分开保管" };
        var (key, data, json) = (Key(), Verb.Data(), Verb.Json());
        var command = new Command("backup", "在线备份：数据库和全部文件，加密成一个文件") { to, keysTo, key, data, json };
        command.Add(KeyCommand());
        command.Add(VerifyCommand());
        command.SetAction((result, cancellation) =>
        {
            var (target, keys) = (result.GetValue(to), result.GetValue(keysTo));
            if (target is null && keys is null)
                throw new UsageException("请用 --to 写明备份到哪个文件，例如 --to /backup/zhaoming.ygb。");
            var with = Needed(result.GetValue(key));
            return Verb.Run(result.GetValue(data), (services, stop) => Take(services, target, keys, with, result.GetValue(json), stop), cancellation);
        });
        return command;
    }

    internal static Option<string?> Key() => new("--key") { Description = "备份密钥文件（backup key 生成）" };

    internal static string Needed(string? key) => key ?? throw new UsageException("请用 --key 写明备份密钥文件；还没有的，先运行 backup key 文件名。");

    private static async Task<int> Take(IServiceProvider services, string? to, string? keysTo, string keyFile, bool json, CancellationToken cancellation)
    {
        try
        {
            var (key, backup) = (BackupKey.Read(keyFile), services.GetRequiredService<TakeBackup>());
            var data = to is null ? null : await backup.Run(to, key, cancellation);
            var keys = keysTo is null ? null : await backup.RunKeys(keysTo, key, cancellation);
            if (json)
                JsonOutput.Write(new { Data = data, Keys = keys });
            else
                Console.Out.WriteLine(string.Join('\n', new[] { Words("已备份到", to, data), Words("密钥已另存到", keysTo, keys) }.OfType<string>()));
            return 0;
        }
        catch (BackupException refused)
        {
            return Refused(refused);
        }
    }

    private static Command KeyCommand()
    {
        var file = new Argument<string>("file") { Description = "写到哪个文件" };
        var command = new Command("key", "生成备份密钥文件") { file };
        command.SetAction(result =>
        {
            try
            {
                BackupKey.Create(result.GetRequiredValue(file));
                Console.Out.WriteLine($"密钥已写到 {result.GetRequiredValue(file)}。请另存一份到别处：没有它，备份谁也打不开。");
                return 0;
            }
            catch (BackupException refused)
            {
                return Refused(refused);
            }
        });
        return command;
    }

    private static Command VerifyCommand()
    {
        var file = new Argument<string>("file") { Description = "备份文件" };
        var open = new Option<bool>("--database") { Description = "把里面的数据库解出来检查（检查后删除）" };
        var (key, json) = (Key(), Verb.Json());
        var command = new Command("verify", "从头到尾读一遍备份，核对每一部分") { file, open, key, json };
        command.SetAction(async (result, cancellation) =>
        {
            try
            {
                var check = new CheckBackup(new ConfigurationBuilder().AddEnvironmentVariables("YANGGUANG_").Build());
                var manifest = await check.Run(
                    result.GetRequiredValue(file), BackupKey.Read(Needed(result.GetValue(key))), result.GetValue(open), cancellation);
                if (result.GetValue(json))
                    JsonOutput.Write(manifest);
                else
                    Console.Out.WriteLine(Words("备份完好：", result.GetRequiredValue(file), manifest));
                return 0;
            }
            catch (BackupException refused)
            {
                return Refused(refused);
            }
        });
        return command;
    }

    internal static string? Words(string did, string? file, BackupManifest? made) => made is null ? null
        : $"{did} {file}：{made.Parts.Count}个文件，共{made.Parts.Sum(part => part.Bytes) / 1048576.0:0.0} MB，{made.MadeAt:yyyy-MM-dd HH:mm:ss} UTC。";

    internal static int Refused(BackupException refused)
    {
        Console.Error.WriteLine(refused.Message);
        return 1;
    }
}
