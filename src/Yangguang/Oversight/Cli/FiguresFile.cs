using System.Text.Json;
using Yangguang.Oversight.Annual;
using Yangguang.Platform.Cli;
using Yangguang.Rules.Oversight.Annual;

namespace Yangguang.Oversight.Cli;

/// <summary>The figures of an annual report in a file, in the form of <see cref="ReportJson"/>.</summary>
internal static class FiguresFile
{
    public static ReportFigures Read(string path)
    {
        if (!File.Exists(path))
            throw new UsageException($"无法打开文件“{path}”：文件不存在、是文件夹或没有读取权限。请检查路径。");
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return ReportJson.Read(document.RootElement)
                ?? throw new UsageException("报告文件应当是一个JSON对象，含 year、table2、table3、table4，可以有 previous。");
        }
        catch (JsonException broken)
        {
            throw new UsageException($"“{Path.GetFileName(path)}”不是完整的JSON文件：第{broken.LineNumber + 1}行附近无法识别。");
        }
    }
}
