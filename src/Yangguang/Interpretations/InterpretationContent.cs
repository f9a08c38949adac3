using System.Text.Json.Serialization;
using Yangguang.Rules.Records.Interpretations;

namespace Yangguang.Interpretations;

/// <summary>What a drafter writes to explain a policy: a part for each element, questions, figures, media. Which forms it has is read from what is there.</summary>
public sealed record InterpretationContent
{
    public string Title { get; init; } = "";

    /// <summary>解读人, with post.</summary>
    public string Author { get; init; } = "";

    public InterpreterRole Role { get; init; }

    /// <summary>The policy touches undertakings, so its effect on the market is explained (D03).</summary>
    public bool AffectsMarket { get; init; }

    /// <summary>The policy touches people's interests, so the effect on them is explained (D03).</summary>
    public bool AffectsInterests { get; init; }

    /// <summary>Text by element; an element without text is not there.</summary>
    public IReadOnlyDictionary<InterpretationElement, string> Elements { get; init; } = new Dictionary<InterpretationElement, string>();

    /// <summary>案例: somebody's situation reckoned through.</summary>
    public string Case { get; init; } = "";

    public IReadOnlyList<QuestionAndAnswer> Questions { get; init; } = [];

    /// <summary>数字: what the policy comes to, printed large.</summary>
    public IReadOnlyList<KeyFigure> Figures { get; init; } = [];

    public IReadOnlyList<InterpretationMedia> Media { get; init; } = [];

    /// <summary>True for policies on which an explanation in words alone is not enough (D04).</summary>
    [JsonIgnore]
    public bool IsTagged => AffectsMarket || AffectsInterests;

    public string Of(InterpretationElement element) => Elements.GetValueOrDefault(element, "");

    /// <summary>The forms that are really there, in the order of the law.</summary>
    [JsonIgnore]
    public IReadOnlyList<InterpretationForm> Forms => [.. Enum.GetValues<InterpretationForm>().Where(Has)];

    /// <summary>Everything in words, for comparing with the document.</summary>
    [JsonIgnore]
    public string AllText => string.Join('\n',
        Elements.OrderBy(element => element.Key).Select(element => element.Value).Append(Case).Concat(Questions.Select(question => question.Answer)));

    public InterpretationContent Tidied() => this with
    {
        Title = Title.Trim(),
        Author = Author.Trim(),
        Elements = Elements.Where(element => !string.IsNullOrWhiteSpace(element.Value))
            .ToDictionary(element => element.Key, element => element.Value.ReplaceLineEndings("\n").Trim()),
        Case = Case.ReplaceLineEndings("\n").Trim(),
        Questions = [.. Questions.Select(each => each.Tidied()).Where(each => each.Question.Length + each.Answer.Length > 0)],
        Figures = [.. Figures.Select(each => each.Tidied()).Where(each => each.Value.Length + each.Meaning.Length > 0)],
        Media = [.. Media.Select(each => each.Tidied()).Where(each => each.Title.Length + each.Address.Length + each.Words.Length > 0)],
    };

    private bool Has(InterpretationForm form) => form switch
    {
        InterpretationForm.Text => Elements.Count > 0,
        InterpretationForm.Questions => Questions.Count > 0,
        InterpretationForm.Cases => Case.Length > 0,
        InterpretationForm.Infographic => Figures.Count > 0 || Media.Any(media => media.Form == form),
        _ => Media.Any(media => media.Form == form),
    };
}

/// <summary>问答: a question as people ask it, and the answer.</summary>
public sealed record QuestionAndAnswer(string Question, string Answer)
{
    internal QuestionAndAnswer Tidied() => new((Question ?? "").Trim(), (Answer ?? "").ReplaceLineEndings("\n").Trim());
}

/// <summary>A number with its unit, e.g. 760 元/月, and what it stands for.</summary>
public sealed record KeyFigure(string Value, string Meaning)
{
    internal KeyFigure Tidied() => new((Value ?? "").Trim(), (Meaning ?? "").Trim());
}

/// <summary>A picture, recording, film or conference kept elsewhere, with the words in which it says the same.</summary>
/// <param name="Address">Where it is: an address of this site or of the web.</param>
/// <param name="Words">文字说明、字幕稿, so that nobody depends on eyes or ears.</param>
public sealed record InterpretationMedia(InterpretationForm Form, string Title, string Address, string Words)
{
    internal InterpretationMedia Tidied() => new(Form, (Title ?? "").Trim(), (Address ?? "").Trim(), (Words ?? "").ReplaceLineEndings("\n").Trim());
}

/// <summary>Who explains (谁起草谁解读); the head of the body is the first to (第一解读人, D05).</summary>
public enum InterpreterRole
{
    /// <summary>起草单位.</summary>
    Drafter,

    /// <summary>主要负责人（第一解读人）.</summary>
    HeadOfBody,

    /// <summary>专家.</summary>
    Expert,

    /// <summary>新闻媒体.</summary>
    Press,
}
