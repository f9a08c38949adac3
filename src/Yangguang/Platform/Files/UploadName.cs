using System.Buffers;
using System.Globalization;
using System.Text;
using Yangguang.Rules.Law;

namespace Yangguang.Platform.Files;

/// <summary>The name under which somebody sends a file: what may stand in it, and what it claims the file to be.</summary>
/// <param name="Stem">Without the last extension.</param>
/// <param name="Extension">Lower case, without the dot; empty when there is none.</param>
public sealed record UploadName(string Stem, string Extension)
{
    private const int Longest = 120;

    /// <summary>Endings under which a computer would run a file, also when another ending follows.</summary>
    private static readonly HashSet<string> Programs = new(StringComparer.OrdinalIgnoreCase)
    {
        "exe", "com", "bat", "cmd", "scr", "pif", "msi", "dll", "jar", "js", "jse", "vbs", "vbe", "wsf", "ps1", "sh", "hta", "lnk", "reg",
        "php", "phtml", "asp", "aspx", "jsp", "jspx", "cgi", "py", "pl", "html", "htm", "xhtml", "mht", "svg", "swf", "docm", "xlsm", "pptm", "dotm", "xltm",
    };

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("/\\:*?\"<>|");

    public string Whole => Extension.Length > 0 ? $"{Stem}.{Extension}" : Stem;

    /// <exception cref="RuleViolationException">The name hides something or cannot be a file's name everywhere.</exception>
    public static UploadName Parse(string given)
    {
        var name = given.Normalize(NormalizationForm.FormC).Trim();
        Fault(name).OrRefuse();
        var dot = name.LastIndexOf('.');
        return dot <= 0 ? new(name, "") : new(name[..dot].TrimEnd('.', ' '), name[(dot + 1)..].ToLowerInvariant());
    }

    private static Ruling Fault(string name)
    {
        if (name.Length == 0 || name.All(letter => letter is '.' or ' '))
            return Ruling.Refused("file.name.empty", "文件没有名称，请先给文件起名再上传。");
        if (name.AsSpan().ContainsAny(NotInNames) || name.Contains("..", StringComparison.Ordinal))
            return Ruling.Refused("file.name.path", $"文件名“{Shown(name)}”中有路径或不能用的符号（/ \\ : * ? \" < > | ..），请改名后上传。");
        if (name.Any(IsUnseen))
            return Ruling.Refused("file.name.unseen", $"文件名“{Shown(name)}”中有看不见的字符，可能用来伪装文件种类，请改名后上传。");
        if (name.Length > Longest)
            return Ruling.Refused("file.name.long", $"文件名超过{Longest}个字，请缩短后上传；完整的名称可以写在附件名称里。");
        if (name.Split('.').Skip(1).SkipLast(1).FirstOrDefault(part => Programs.Contains(part.Trim())) is { } hidden)
            return Ruling.Refused("file.name.double", $"文件名“{Shown(name)}”有两个扩展名，其中“.{hidden}”是程序，请核对文件来源，改名后上传。");
        return Ruling.Allowed;
    }

    /// <summary>True for what a computer would run, by the last ending.</summary>
    public bool IsProgram => Programs.Contains(Extension);

    /// <summary>True when the name's ending is one of that type.</summary>
    public bool Takes(FileType type) => type.Takes(Extension);

    private static bool IsUnseen(char letter) =>
        char.IsControl(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;

    private static string Shown(string name) => new([.. name.Where(letter => !IsUnseen(letter)).Take(60)]);
}
