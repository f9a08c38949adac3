using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Requests;

/// <summary>拟定的答复: the result, what the letter says of each thing it has to say, and what stands behind it.</summary>
public sealed record AnswerDraft
{
    public DecisionCode? Code { get; init; }

    /// <summary>The words of the letter by what they are about.</summary>
    public IReadOnlyDictionary<LetterElement, string> Words { get; init; } = new Dictionary<LetterElement, string>();

    /// <summary>检索记录: where, with which words, by whom, when. A court asks for it before it believes that nothing was found.</summary>
    public SearchRecord Search { get; init; } = new();

    /// <summary>True when the information belongs to another organ (art. 36 item 5).</summary>
    public bool IsOfAnotherOrgan { get; init; }

    /// <summary>Why a third party was not heard; empty when none is claimed.</summary>
    public string ThirdPartyExemption { get; init; } = "";

    /// <summary>公共利益衡量: kept with the case where disclosure goes against a third party's will (art. 32).</summary>
    public string PublicInterest { get; init; } = "";

    public IReadOnlySet<LetterElement> Said => Words.Where(each => !string.IsNullOrWhiteSpace(each.Value)).Select(each => each.Key).ToHashSet();

    public AnswerDraft Tidied() => this with
    {
        Words = Words.Where(each => !string.IsNullOrWhiteSpace(each.Value)).OrderBy(each => each.Key).ToDictionary(each => each.Key, each => each.Value.Trim()),
        Search = Search.Tidied(),
        ThirdPartyExemption = ThirdPartyExemption.Trim(),
        PublicInterest = PublicInterest.Trim(),
    };
}

/// <summary>检索记录.</summary>
public sealed record SearchRecord
{
    /// <summary>检索范围: archives, systems, units asked.</summary>
    public string Places { get; init; } = "";

    public string Keywords { get; init; } = "";

    public string People { get; init; } = "";

    public DateOnly? SearchedOn { get; init; }

    public bool IsComplete => Places.Length > 0 && Keywords.Length > 0 && People.Length > 0 && SearchedOn is not null;

    public SearchRecord Tidied() => this with
    {
        Places = Places.Trim(),
        Keywords = Keywords.Trim(),
        People = People.Trim(),
    };
}
