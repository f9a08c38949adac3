using System.CommandLine;
using Yangguang.Platform.Cli;
using Yangguang.Platform.Text;
using Yangguang.Privacy.Files;

namespace Yangguang.Privacy.Cli;

/// <summary><c>privacy scan FILE</c> lists the personal data of a file; <c>privacy mask FILE</c> writes its text with them covered.</summary>
public static class PrivacyCommand
{
    private const int Found = 1;

    public static Command Create() => new("privacy", "个人信息检查与脱敏") { Scan(), Mask() };

    private static Command Scan()
    {
        var file = FileToRead();
        var json = Options.Json();
        var command = new Command("scan", "查找文件中的个人信息，包括隐藏工作表、批注、修订和文档属性；找到时退出码为1") { file, json };
        command.SetAction(result => Guarded(() => Scan(result.GetRequiredValue(file), result.GetValue(json))));
        return command;
    }

    private static Command Mask()
    {
        var file = FileToRead();
        var command = new Command("mask", "输出脱敏后的文字") { file };
        command.SetAction(result => Guarded(() => Mask(result.GetRequiredValue(file))));
        return command;
    }

    private static Argument<string> FileToRead() => new("file") { Description = "文本、网页、docx、xlsx或PDF文件" };

    private static int Scan(string file, bool json)
    {
        using var stream = Open(file);
        var findings = FileScan.Find(stream, Path.GetFileName(file));
        if (json)
            JsonOutput.Write(new { Findings = findings.Select(Wire) });
        else
            Print(findings);
        return findings.Count > 0 && !json ? Found : 0;
    }

    private static object Wire(PlacedFinding finding) => new
    {
        Kind = finding.Kind.Code(),
        finding.Value,
        finding.Line,
        finding.Column,
        Valid = finding.IsValid,
        finding.Place,
        Hidden = finding.IsHidden,
        Office = finding.IsOfOffice,
        Masked = Masking.Mask(finding.Kind, finding.Value),
    };

    private static void Print(IReadOnlyList<PlacedFinding> findings)
    {
        foreach (var finding in findings)
        {
            var place = finding.Place.Length > 0 ? $"{finding.Place} " : "";
            Console.Out.WriteLine($"{place}{finding.Line}:{finding.Column}  {finding.Kind.InWords()}  {finding.Value} → {Masking.Mask(finding.Kind, finding.Value)}{(finding.IsValid ? "" : "（校验不符）")}{(finding.IsOfOffice ? "（单位的）" : "")}");
        }

        Console.Out.WriteLine(findings.Count == 0 ? "没有找到个人信息。" : $"共{findings.Count}处。");
    }

    private static int Mask(string file)
    {
        var text = TextEncodings.Read(File.ReadAllBytes(Existing(file)))
            ?? throw new UsageException($"“{Path.GetFileName(file)}”不是文本文件。Word和Excel文件请在原程序中脱敏后，用 privacy scan 复查。");
        Console.Out.Write(Masking.Mask(text, PersonalData.Find(text)));
        return 0;
    }

    private static FileStream Open(string file) => File.OpenRead(Existing(file));

    private static string Existing(string file) =>
        File.Exists(file) ? file : throw new UsageException($"无法打开文件“{file}”：文件不存在、是文件夹或没有读取权限。请检查路径。");

    private static int Guarded(Func<int> work)
    {
        try
        {
            return work();
        }
        catch (UnreadableFileException unreadable)
        {
            throw new UsageException(unreadable.Message);
        }
    }
}
