namespace Yangguang.Records.Mirror;

public static class MirrorWords
{
    public static string InWords(this MirrorOutcome outcome) => outcome switch
    {
        MirrorOutcome.Drafted => "已起草",
        MirrorOutcome.Repeated => "与另一页相同",
        _ => "不是文件，搁置",
    };

    public static string InWords(this SourceStatus source) => source switch
    {
        SourceStatus.Official => "政府网站",
        SourceStatus.UnofficialCopy => "非官方转载",
        _ => "来源不明",
    };
}
