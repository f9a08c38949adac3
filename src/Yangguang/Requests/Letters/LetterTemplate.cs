using System.Text.RegularExpressions;

namespace Yangguang.Requests.Letters;

/// <summary>
/// 文书模板: the wording of one form from a day on. A place is written {名称}; with a question mark, {名称?}, its whole line is left
/// out where the case has no such fact.
/// </summary>
public sealed partial record LetterTemplate
{
    private static readonly char[] Marks = ['。', '；', '，', '、', '.', ';', ','];

    /// <summary>Of a <see cref="LetterForm"/>.</summary>
    public required string Code { get; init; }

    /// <summary>As letters made from it keep it: 示范文本1, 本县2.</summary>
    public required string Version { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>Its last day; null while nothing has replaced it.</summary>
    public DateOnly? EffectiveTo { get; init; }

    public required string Title { get; init; }

    /// <summary>主送; empty for sheets.</summary>
    public string Addressee { get; init; } = "";

    public required string Body { get; init; }

    /// <summary>What the text rests on, as printed in it.</summary>
    public IReadOnlyList<string> Laws { get; init; } = [];

    public LetterForm Form => LetterForms.Named(Code)!;

    public bool IsInForceOn(DateOnly day) => EffectiveFrom <= day && (EffectiveTo is not { } last || day <= last);

    /// <summary>Every place it names, with the number of the line, from 1; the title is line 0.</summary>
    internal IEnumerable<(int Line, string Name)> Places() =>
        from line in Lines()
        from Match place in Place().Matches(line.Text)
        select (line.Number, place.Groups["name"].Value);

    internal IEnumerable<(int Number, string Text)> Lines() =>
        $"{Title} {Addressee}\n{Body.ReplaceLineEndings("\n")}".Split('\n').Select((text, number) => (number, text));

    /// <summary>The letter for a case; what the case does not say is marked for the clerk.</summary>
    public LetterText Write(LetterFacts facts) => new LetterText
    {
        Title = Filled(Title, facts),
        Addressee = Filled(Addressee, facts),
        Body = string.Join('\n', Body.ReplaceLineEndings("\n").Split('\n').Where(line => !IsLeftOut(line, facts)).Select(line => Filled(line, facts))),
        Attachments = facts.Attachments,
    }.Tidied();

    private static bool IsLeftOut(string line, LetterFacts facts) => Place().Matches(line)
        .Any(place => place.Groups["optional"].Success && LetterPlaces.Named(place.Groups["name"].Value) is { } named && !facts.Has(named));

    private static string Filled(string line, LetterFacts facts) => Place().Replace(line, place =>
    {
        var name = place.Groups["name"].Value;
        var value = LetterPlaces.Named(name) is { } named ? facts[named] : "";
        if (value.Length == 0)
            return $"{LetterText.Open}{name}】";
        if (line.TrimStart().StartsWith('|'))
            return value.Replace('\n', '；').Replace('|', '／');
        return IsFollowedByMark(line, place.Index + place.Length) ? value.TrimEnd(Marks) : value;
    });

    /// <summary>What a clerk types ends with a full stop of its own as often as not.</summary>
    private static bool IsFollowedByMark(string line, int at) => at < line.Length && Marks.Contains(line[at]);

    [GeneratedRegex(@"\{(?<name>[^{}?？]*)(?<optional>[?？])?\}")]
    private static partial Regex Place();
}
