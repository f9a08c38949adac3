using Yangguang.Rules.Law;

namespace Yangguang.Requests.Letters;

/// <summary>Whether the wording of a template will do: known places, nothing missing, nothing that may not be told (P14).</summary>
public static class TemplateCheck
{
    private static readonly string[] RemedyWords = ["行政复议", "行政诉讼"];

    /// <summary>Everything that is wrong, each with its place and how to mend it.</summary>
    public static IReadOnlyList<string> Find(LetterTemplate template)
    {
        var form = template.Form;
        var named = template.Places().Select(place => (place.Line, place.Name, Place: LetterPlaces.Named(place.Name))).ToList();
        return
        [
            .. Unwritten(template),
            .. template.Lines().Where(line => line.Text.Count(letter => letter == '{') != line.Text.Count(letter => letter == '}')
                || template.Places().Count(place => place.Line == line.Number) != line.Text.Count(letter => letter == '{'))
                .Select(line => $"{At(line.Number)}的花括号没有成对。位置写作{{名称}}，可以省略的写作{{名称?}}。"),
            .. named.Where(place => place.Place is null).Select(place => $"{At(place.Line)}没有“{place.Name}”这个位置。{Nearest(place.Name)}"),
            .. named.Where(place => place.Place is { } known && !form.MayName(known)).Select(place => $"{At(place.Line)}不能用“{place.Name}”：{WhyNot(place.Place!.Value)}"),
            .. form.Must.Where(must => named.All(place => place.Place != must)).Select(must => $"缺少“{{{must.Name()}}}”（{must.Meaning()}）。{form.Name}必须写明。"),
            .. form.TellsRemedy ? [] : Remedies(template),
        ];
    }

    /// <summary>Refuses with everything that was found.</summary>
    public static Ruling Examine(LetterTemplate template) => Find(template) is { Count: > 0 } found
        ? Ruling.Refused("template.unfit", string.Join("", found))
        : Ruling.Allowed;

    private static IEnumerable<string> Unwritten(LetterTemplate template)
    {
        if (string.IsNullOrWhiteSpace(template.Title))
            yield return "请填写标题。";
        if (string.IsNullOrWhiteSpace(template.Body))
            yield return "请填写正文。";
    }

    /// <summary>信息处理费管理办法 and practice: what is only a step of procedure is challenged with the decision, not by itself.</summary>
    private static IEnumerable<string> Remedies(LetterTemplate template) =>
        from line in template.Lines()
        from word in RemedyWords
        where line.Text.Contains(word, StringComparison.Ordinal)
        select $"{At(line.Number)}写了“{word}”。{template.Form.Name}是程序性文书，不告知救济途径，请删去。";

    private static string WhyNot(LetterPlace place) => place == LetterPlace.Remedy
        ? "程序性文书不告知救济途径。"
        : "发给第三方或者其他机关的文书不透露申请人。";

    private static string Nearest(string name) =>
        Enum.GetValues<LetterPlace>().Select(place => place.Name()).FirstOrDefault(known => known.Intersect(name).Count() * 2 >= known.Length) is { } close
            ? $"是不是“{close}”？"
            : "可用的位置见右侧列表。";

    private static string At(int line) => line == 0 ? "标题或主送" : $"正文第{line}行";
}
