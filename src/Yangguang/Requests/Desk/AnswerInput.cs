using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Requests.Desk;

/// <summary>The form of a decision: words by element, and what stands behind it.</summary>
public sealed class AnswerInput
{
    public Dictionary<LetterElement, string?> Words { get; set; } = [];

    public string? Places { get; set; }

    public string? Keywords { get; set; }

    public string? People { get; set; }

    public DateOnly? SearchedOn { get; set; }

    public bool IsOfAnotherOrgan { get; set; }

    public string? ThirdPartyExemption { get; set; }

    public string? PublicInterest { get; set; }

    public static AnswerInput Of(AnswerDraft draft) => new()
    {
        Words = draft.Words.ToDictionary(each => each.Key, each => (string?)each.Value),
        Places = draft.Search.Places,
        Keywords = draft.Search.Keywords,
        People = draft.Search.People,
        SearchedOn = draft.Search.SearchedOn,
        IsOfAnotherOrgan = draft.IsOfAnotherOrgan,
        ThirdPartyExemption = draft.ThirdPartyExemption,
        PublicInterest = draft.PublicInterest,
    };

    public AnswerDraft ToDraft(DecisionCode code) => new()
    {
        Code = code,
        Words = Words.ToDictionary(each => each.Key, each => each.Value ?? ""),
        Search = new()
        {
            Places = Places ?? "",
            Keywords = Keywords ?? "",
            People = People ?? "",
            SearchedOn = SearchedOn,
        },
        IsOfAnotherOrgan = IsOfAnotherOrgan,
        ThirdPartyExemption = ThirdPartyExemption ?? "",
        PublicInterest = PublicInterest ?? "",
    };
}
