using System.CommandLine;
using System.Text;
using Yangguang.Platform.Cli;
using Yangguang.Transparency.Checking;
using Yangguang.Transparency.Notes;

namespace Yangguang.Transparency.Cli;

/// <summary>
/// <c>verify FILE…</c>: is it genuine? Offline, with the keys that are given. What else there is to verify (<c>verify log</c>,
/// <c>verify database</c>) are subjects of this verb: each is a command of its own, handed in where they are listed
/// (<c>Setup.VerifyCommand</c>).
/// </summary>
public static class VerifyFilesCommand
{
    public const int NotGenuine = 1;

    private static readonly string[] ProofEndings = [".tlog-proof", ".proof"];

    public static Command Create(params Command[] subjects)
    {
        var files = new Argument<string[]>("files") { Description = "登记证明、保存的网页、附件或压缩包", Arity = ArgumentArity.OneOrMore };
        var (key, witnesses, proof, json) = (Key(), Witnesses(), new Option<string?>("--proof") { Description = "登记证明文件；不写时找同名的 .tlog-proof" }, Options.Json());
        var command = new Command("verify", "核验：文件是不是真的、日志有没有被改动。退出码：0 都是真的，1 有不对的，2 不能核验") { files, key, witnesses, proof, json };
        foreach (var subject in subjects)
            command.Add(subject);
        command.SetAction((result, cancellation) => Refusing(() => Run(
            result.GetRequiredValue(files), Trusted(result.GetValue(key), result.GetValue(witnesses)), result.GetValue(proof), result.GetValue(json), cancellation)));
        return command;
    }

    internal static Option<string?> Key() => new("--key") { Description = "日志的公钥，或者存有公钥的文件；请从网站以外的地方取得" };

    internal static Option<string[]> Witnesses() => new("--witness") { Description = "见证单位的公钥或文件，可以写多个" };

    internal static TrustedKeys Trusted(string? key, string[]? witnesses) => new(
        KeyOf(key ?? throw new UsageException("缺少 --key：请写日志的公钥，或者存有公钥的文件。公钥印在政府公报上，档案馆、图书馆也有；不要只用网站上的。")),
        [.. (witnesses ?? []).Select(KeyOf)]);

    internal static NoteKey KeyOf(string given) => NoteKey.Parse(File.Exists(given) ? File.ReadAllText(given) : given);

    internal static async Task<int> Refusing(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception unreadable) when (unreadable is FormatException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException(unreadable.Message);
        }
    }

    internal static int Report(IReadOnlyList<(string Name, IReadOnlyList<CheckLine> Lines)> found, bool json)
    {
        var isGenuine = found.All(each => each.Lines.All(line => line.IsGood != false));
        if (json)
            JsonOutput.Write(new { Genuine = isGenuine, Files = found.Select(each => new { each.Name, Genuine = each.Lines.All(line => line.IsGood != false), each.Lines }) });
        foreach (var (name, lines) in json ? [] : found)
        {
            Console.Out.WriteLine($"{name}：{(lines.All(line => line.IsGood != false) ? "是真的" : "不对")}");
            foreach (var line in lines)
                Console.Out.WriteLine($"  {line.Mark} {line.Text}");
        }

        return isGenuine ? 0 : NotGenuine;
    }

    private static async Task<int> Run(string[] files, TrustedKeys keys, string? proof, bool json, CancellationToken cancellation)
    {
        var found = new List<(string, IReadOnlyList<CheckLine>)>();
        foreach (var file in files)
            found.Add((Path.GetFileName(file), await Look(file, proof, keys, cancellation)));
        return Report(found, json);
    }

    private static async Task<IReadOnlyList<CheckLine>> Look(string file, string? proofFile, TrustedKeys keys, CancellationToken cancellation)
    {
        if (!File.Exists(file))
            throw new UsageException($"无法打开文件“{file}”：文件不存在、是文件夹或没有读取权限。核验整个日志目录请用 verify log。");
        if (await IsProof(file, cancellation))
            return ProofCheck.Run(LogProof.Parse(await File.ReadAllTextAsync(file, cancellation)), keys);
        await using var content = File.OpenRead(file);
        var beside = proofFile ?? ProofEndings.SelectMany(ending => new[] { file + ending, Path.ChangeExtension(file, ending) }).FirstOrDefault(File.Exists);
        if (beside is null && IsZip(content))
            return await LogPackageCheck.Run(content, keys, cancellation);
        if (beside is null)
            throw new UsageException($"“{Path.GetFileName(file)}”没有登记证明，不能核验。请在信息正文页的“核验”处下载证明，放在同一文件夹里取同样的名字，或者用 --proof 指定。");
        var proof = LogProof.Parse(await File.ReadAllTextAsync(beside, cancellation));
        return ProofCheck.EntryOf(proof) is { } entry
            ? [.. ProofCheck.Run(proof, keys), await FileCheck.Run(Path.GetFileName(file), content, entry, cancellation)]
            : ProofCheck.Run(proof, keys);
    }

    private static async Task<bool> IsProof(string file, CancellationToken cancellation)
    {
        var head = new byte[64];
        await using var stream = File.OpenRead(file);
        var length = await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellation);
        return LogProof.LooksLikeOne(Encoding.UTF8.GetString(head, 0, length));
    }

    private static bool IsZip(FileStream content)
    {
        Span<byte> head = stackalloc byte[4];
        var length = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        return length == head.Length && head.SequenceEqual("PK\x03\x04"u8);
    }
}
