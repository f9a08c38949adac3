using System.Diagnostics;
using System.Text;
using Yangguang.Privacy;

namespace Yangguang.Bench.Suites;

/// <summary>The search for personal data in Chinese prose with the dates and figures that notices have, on one core.</summary>
internal static class PrivacySuite
{
    private const double LeastGigabytes = 1;
    private const string Prose =
        "为规范全县最低生活保障工作，保障困难群众基本生活，根据《社会救助暂行办法》和省、市有关规定，结合本县实际，制定本实施细则。" +
        "县民政部门负责全县最低生活保障的审核确认工作，乡镇人民政府负责受理申请和家庭经济状况调查，村民委员会协助做好相关工作。" +
        "申请人应当如实申报家庭成员、收入和财产，并授权有关部门核对。审核确认机关应当自受理之日起三十日内作出决定，书面告知申请人并在其所在的村公示。" +
        "本办法自2026年7月1日起施行，原《实施细则》（昭政发〔2019〕23号）同时废止。\n";

    public static Suite Suite { get; } = new("privacy", smoke => Run(smoke).ToAsyncEnumerable());

    private static IEnumerable<Measurement> Run(bool smoke)
    {
        var text = Text(smoke ? 100 : 100_000);
        var milliseconds = Stopclock.MedianMilliseconds(smoke ? 1 : 10, () => Search(text));
        var what = $"{text.Length:#,0} characters of prose, UTF-16";
        yield return new(what, Gigabytes(text.Length * sizeof(char), milliseconds), LeastGigabytes, "GB/s", MoreIsBetter: true);
        yield return new(what.Replace("16", "8", StringComparison.Ordinal), Gigabytes(Encoding.UTF8.GetByteCount(text), milliseconds), LeastGigabytes, "GB/s", MoreIsBetter: true);
    }

    private static double Gigabytes(long bytes, double milliseconds) => bytes / milliseconds / 1e6;

    /// <summary>Every hundredth paragraph has a telephone number, as a notice has.</summary>
    private static string Text(int paragraphs)
    {
        var text = new StringBuilder();
        for (var at = 1; at <= paragraphs; at++)
            text.Append(Prose).Append(at % 100 == 0 ? "联系人手机：13812345678。\n" : "");
        return text.ToString();
    }

    private static void Search(string text)
    {
        if (PersonalData.Find(text).Count == 0)
            throw new UnreachableException();
    }
}
