using System.CommandLine;
using Yangguang.Catalog.Import;
using Yangguang.Platform.Cli;

namespace Yangguang.Catalog.Cli;

/// <summary><c>catalog import FILE</c>: what an import of a file would bring in, row by row.</summary>
internal static class ImportCommand
{
    internal static Command Create()
    {
        var file = new Argument<string>("file") { Description = "目录表格：xlsx、xls、csv、docx、网页、文本或PDF文件" };
        var area = new Option<string>("--area") { Description = "领域名称，表格自己没有写明时使用" };
        var dryRun = new Option<bool>("--dry-run") { Description = "只预览，不保存" };
        var json = Options.Json();
        var command = new Command("import", "读取目录表格，逐行报告结果") { file, area, dryRun, json };
        command.SetAction(result => Run(result.GetRequiredValue(file), result.GetValue(area), result.GetValue(dryRun), result.GetValue(json)));
        return command;
    }

    private static int Run(string file, string? area, bool dryRun, bool json)
    {
        try
        {
            using var stream = Open(file);
            Print(CatalogImport.Read(stream, Path.GetFileName(file), area), json);
        }
        catch (ImportRefusedException refused)
        {
            if (json)
            {
                JsonOutput.Write(new { Error = refused.Message });
            }
            Console.Error.WriteLine($"错误：{refused.Message}");
            return UsageErrors.ExitCode;
        }
        if (!dryRun)
        {
            Console.Error.WriteLine("命令行只作预览，没有保存。请在工作台的“目录导入”页面核对后保存；加上 --dry-run 不再显示本提示。");
        }
        return 0;
    }

    private static FileStream Open(string file)
    {
        try
        {
            return File.OpenRead(file);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ImportRefusedException($"无法打开文件“{file}”：文件不存在、是文件夹或没有读取权限。请检查路径");
        }
    }

    private static void Print(ImportReport report, bool json)
    {
        if (json)
        {
            JsonOutput.Write(new { Rows = report.Rows.Select(ImportWire.Of), report.LeftOver, Findings = report.Findings.Select(finding => finding.ToString()) });
            return;
        }
        foreach (var row in report.Rows)
        {
            Console.Out.WriteLine($"{ImportWire.Word(row.Status)}  {row.Place}  {row.Level1} / {row.Level2}");
            foreach (var note in row.Notes)
            {
                Console.Out.WriteLine($"      {note}");
            }
        }
        foreach (var finding in report.Findings)
        {
            Console.Out.WriteLine(finding);
        }
        Console.Out.WriteLine($"共{report.Rows.Count}行：{string.Join('，', report.Rows.CountBy(row => row.Status).Select(count => $"{ImportWire.Word(count.Key)}{count.Value}行"))}；未归入各行的文字{report.LeftOver.Count}处。");
    }
}
