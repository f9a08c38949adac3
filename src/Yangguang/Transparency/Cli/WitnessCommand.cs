using System.CommandLine;
using Yangguang.Platform.Cli;
using Yangguang.Platform.Files;
using Yangguang.Transparency.Notes;
using Yangguang.Transparency.Tree;
using Yangguang.Transparency.Witnesses;

namespace Yangguang.Transparency.Cli;

/// <summary>
/// <c>witness key</c> and <c>witness sign</c>: what an archive or library needs to stand witness, on a computer of its own and without
/// a server. It signs only a log that is the continuation of what it signed before.
/// </summary>
public static class WitnessCommand
{
    public static Command Create() => new("witness", "见证公开日志：档案馆、图书馆等见证单位使用") { Key(), Sign() };

    private static Command Key()
    {
        var name = new Argument<string>("name") { Description = "见证单位的名称，用网址的写法，如 archive.example.gov.cn" };
        var target = new Option<string>("--out") { Description = "私钥存到哪个文件", Required = true };
        var command = new Command("key", "生成见证用的密钥；公钥打印出来，交给县政务公开办公室登记") { name, target };
        command.SetAction((result, _) => VerifyFilesCommand.Refusing(() => Task.FromResult(Make(result.GetRequiredValue(name), result.GetRequiredValue(target)))));
        return command;
    }

    private static Command Sign()
    {
        var request = new Argument<string>("file") { Description = "县里送来的文件" };
        var key = new Option<string>("--key") { Description = "自己的私钥文件", Required = true };
        var log = new Option<string>("--log") { Description = "县公开日志的公钥或文件", Required = true };
        var state = new Option<string>("--state") { Description = "记着上次签过什么的文件，第一次没有会新建", Required = true };
        var target = new Option<string>("--out") { Description = "签好的文件，交回县里", Required = true };
        var command = new Command("sign", "核对日志只增不改，然后签名") { request, key, log, state, target };
        command.SetAction((result, _) => VerifyFilesCommand.Refusing(() => Task.FromResult(Sign(
            result.GetRequiredValue(request), result.GetRequiredValue(key), result.GetRequiredValue(log), result.GetRequiredValue(state), result.GetRequiredValue(target)))));
        return command;
    }

    private static int Make(string name, string target)
    {
        var signer = NoteSigner.New(name, NoteKeyKind.Witness);
        using (var file = OwnersFile.Open(target, FileMode.CreateNew))
        using (var writer = new StreamWriter(file))
            writer.Write(signer.Write());
        Console.Out.WriteLine(signer.Key);
        return 0;
    }

    private static int Sign(string file, string keyFile, string log, string stateFile, string target)
    {
        var (request, signer, county) = (WitnessRequest.Parse(File.ReadAllText(file)), NoteSigner.Parse(File.ReadAllText(keyFile)), VerifyFilesCommand.KeyOf(log));
        var checkpoint = Checkpoint.Of(request.Note);
        if (signer.Key.Kind != NoteKeyKind.Witness)
            throw new UsageException("--key 不是见证用的私钥，请用 witness key 生成。");
        if (!county.HasSigned(request.Note) || checkpoint.Origin != county.Name)
            return Refuse($"检查点不是 {county.Name} 签的。");
        if (File.Exists(stateFile) && Contradiction(Checkpoint.Of(SignedNote.Parse(File.ReadAllText(stateFile))), request, checkpoint) is { } contradiction)
            return Refuse(contradiction);
        var signed = request.Note.With([signer.Sign(request.Note.Text, TimeProvider.System.GetUtcNow())]).ToString();
        File.WriteAllText(target, signed);
        File.WriteAllText(stateFile, signed);
        Console.Out.WriteLine($"已签名：{checkpoint.Origin}，共 {checkpoint.Size} 条。请把 {target} 交回县里，并保存好 {stateFile}。");
        return 0;
    }

    private static string? Contradiction(Checkpoint before, WitnessRequest request, Checkpoint now)
    {
        if (now.Size < before.Size)
            return $"日志变短了：上次签的有 {before.Size} 条，这次只有 {now.Size} 条。";
        if (request.Earlier != before.Size)
            return $"送来的证明从第 {request.Earlier} 条起，上次签的是 {before.Size} 条。请县里重新下载从 {before.Size} 条起的文件。";
        return TreeProof.IsConsistent(before.Size, before.Root, now.Size, now.Root, request.Path)
            ? null
            : $"日志的前 {before.Size} 条和上次签的不一样：有条目被改动、删除或者插入过。";
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine($"没有签名：{why}请立即同县政务公开办公室核对。");
        return VerifyFilesCommand.NotGenuine;
    }
}
