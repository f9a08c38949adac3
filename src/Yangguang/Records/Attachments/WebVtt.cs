using System.Text.RegularExpressions;
using Yangguang.Rules.Law;

namespace Yangguang.Records.Attachments;

/// <summary>Captions in WebVTT: a heading, then cues with times that do not run backwards.</summary>
internal static partial class WebVtt
{
    internal static Ruling IsSound(string text)
    {
        if (!text.TrimStart('\ufeff').StartsWith("WEBVTT", StringComparison.Ordinal))
            return Refused("第1行应当是“WEBVTT”。SRT字幕请先转换成WebVTT");
        var (line, cues) = (0, 0);
        foreach (var content in text.ReplaceLineEndings("\n").Split('\n'))
        {
            line++;
            if (!content.Contains("-->", StringComparison.Ordinal))
                continue;
            if (Times().Match(content) is not { Success: true } times)
                return Refused($"第{line}行的时间不对，应当像“00:00:05.000 --> 00:00:09.500”");
            if (Instant(times, "from") >= Instant(times, "to"))
                return Refused($"第{line}行的结束时间不晚于开始时间");
            cues++;
        }

        return cues > 0 ? Ruling.Allowed : Refused("里面没有一条字幕");
    }

    private static Ruling Refused(string fault) => Ruling.Refused("attachment.captions", $"字幕文件有误：{fault}。请改正后重新上传。");

    private static double Instant(Match times, string which) => TimeSpan.TryParse(
        times.Groups[which].Value is var text && text.Count(letter => letter == ':') == 1 ? $"00:{text}" : text, System.Globalization.CultureInfo.InvariantCulture, out var at) ? at.TotalSeconds : double.NaN;

    [GeneratedRegex(@"^\s*(?<from>(\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})\s+-->\s+(?<to>(\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})(\s.*)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Times();
}
