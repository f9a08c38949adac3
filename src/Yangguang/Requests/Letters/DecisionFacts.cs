using Yangguang.Rules.Law;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Rules.Requests.Remedies;

namespace Yangguang.Requests.Letters;

/// <summary>What the law itself puts into a decision letter: the articles by its code, the remedy by organ and date.</summary>
public static class DecisionFacts
{
    /// <summary>Adds what the draft says, the legal basis and the remedy.</summary>
    /// <param name="said">What the draft says; what is kept as proof inside the house is not printed.</param>
    public static LetterFacts WithDecision(
        this LetterFacts facts, DecisionCode code, IReadOnlyDictionary<LetterElement, string> said, OrganKind organ, RemedyOrgans names, DateOnly decidedOn)
    {
        foreach (var (element, text) in Printed(code, said))
        {
            if (LetterPlaces.Of(element) is { } place)
                facts = facts.With(place, text);
        }

        return facts
            .With(LetterPlace.LegalBasis, InWords(Law(code, said)))
            .With(LetterPlace.Remedy, RemedyNotice.For(code, organ, names, decidedOn).Text);
    }

    /// <summary>Several articles of one text after its title: 《…》第十五条、第三十二条.</summary>
    internal static string InWords(IReadOnlyList<Citation> law) => string.Join("、", law
        .GroupBy(citation => citation.Title)
        .Select(text => $"《{text.Key}》{string.Join("、", text.Select(citation => citation.Article).Where(article => article.Length > 0))}"));

    /// <summary>Art. 36 item 5 instead of item 4 where the information belongs to another organ, which is not a matter of searching.</summary>
    private static IReadOnlyList<Citation> Law(DecisionCode code, IReadOnlyDictionary<LetterElement, string> said)
    {
        var law = DecisionCodes.Of(code).Law;
        return code == DecisionCode.NotHeld ? [law[IsOfAnotherOrgan(said) ? 1 : 0]] : law;
    }

    private static IEnumerable<KeyValuePair<LetterElement, string>> Printed(DecisionCode code, IReadOnlyDictionary<LetterElement, string> said) =>
        code == DecisionCode.NotHeld ? said.Where(each => each.Key == LetterElement.SearchRecord != IsOfAnotherOrgan(said)) : said;

    private static bool IsOfAnotherOrgan(IReadOnlyDictionary<LetterElement, string> said) =>
        said.TryGetValue(LetterElement.CompetentOrgan, out var organ) && !string.IsNullOrWhiteSpace(organ);
}
