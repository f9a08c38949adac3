using Yangguang.Rules.Law;

namespace Yangguang.Rules.Records.Interpretations;

/// <summary>What an interpretation has to tell, and what is said when it does not: warnings, since the law leaves the writing to the drafter.</summary>
public static class InterpretationElements
{
    /// <summary>Of the six usual elements so many are expected.</summary>
    public const int Expected = 4;

    /// <summary>The six that are asked of every policy, in order.</summary>
    public static IReadOnlyList<InterpretationElement> Usual { get; } =
    [
        InterpretationElement.Background, InterpretationElement.MainContent, InterpretationElement.Standard,
        InterpretationElement.Benefits, InterpretationElement.Differences, InterpretationElement.FollowUp,
    ];

    /// <summary>The name of an element, as it heads its part on the page.</summary>
    public static string InWords(this InterpretationElement element) => element switch
    {
        InterpretationElement.Background => "背景依据",
        InterpretationElement.MainContent => "主要内容",
        InterpretationElement.Standard => "执行标准",
        InterpretationElement.Benefits => "惠民利民举措",
        InterpretationElement.Differences => "新旧政策差异",
        InterpretationElement.FollowUp => "后续工作考虑",
        InterpretationElement.MarketEffect => "对市场的影响",
        _ => "对群众利益的影响",
    };

    /// <summary>The name of a form.</summary>
    public static string InWords(this InterpretationForm form) => form switch
    {
        InterpretationForm.Text => "文字",
        InterpretationForm.Questions => "问答",
        InterpretationForm.Infographic => "图解",
        InterpretationForm.Audio => "音频",
        InterpretationForm.Video => "视频",
        InterpretationForm.Cases => "案例",
        InterpretationForm.Conference => "新闻发布会",
        _ => "访谈",
    };

    /// <summary>True for the forms that the measure of manifold forms counts: questions, pictures, audio, video, conferences.</summary>
    public static bool IsOtherForm(this InterpretationForm form) => form is InterpretationForm.Questions or InterpretationForm.Infographic
        or InterpretationForm.Audio or InterpretationForm.Video or InterpretationForm.Conference;

    /// <summary>What is thin: too few elements, an effect not told, words only, text copied. Nothing of it blocks.</summary>
    /// <param name="told">The elements that are there.</param>
    /// <param name="forms">The forms that are there.</param>
    /// <param name="affectsMarket">The policy touches undertakings.</param>
    /// <param name="affectsInterests">The policy touches people's interests.</param>
    /// <param name="copyScore">Share that repeats the document, see <see cref="CopyScore"/>.</param>
    public static IEnumerable<Ruling> Warnings(
        IReadOnlyCollection<InterpretationElement> told, IReadOnlyCollection<InterpretationForm> forms,
        bool affectsMarket, bool affectsInterests, double copyScore)
    {
        var missing = Usual.Where(element => !told.Contains(element)).ToList();
        if (Usual.Count - missing.Count < Expected)
            yield return Ruling.Refused("interpretation.elements", $"六项要素只写了{Usual.Count - missing.Count}项，至少写{Expected}项。还可以写：{string.Join('、', missing.Select(InWords))}。", Laws.OpennessRules());
        if (affectsMarket && !told.Contains(InterpretationElement.MarketEffect))
            yield return Ruling.Refused("interpretation.market", "政策涉及市场主体，请写明对市场的影响。", Laws.OpennessRules());
        if (affectsInterests && !told.Contains(InterpretationElement.InterestEffect))
            yield return Ruling.Refused("interpretation.interests", "政策涉及群众切身利益，请写明对群众利益的影响。", Laws.OpennessRules());
        if ((affectsMarket || affectsInterests) && forms.All(form => form == InterpretationForm.Text))
            yield return Ruling.Refused("interpretation.forms", "只有文字。涉及市场主体或者群众切身利益的政策，请再加至少一种形式，例如问答、图解、案例。", Laws.OpennessRules());
        if (copyScore >= CopyScore.Warning)
            yield return Ruling.Refused("interpretation.copied", $"解读有{copyScore:P0}与文件原文相同。解读不是照抄或者缩写文件，请用群众听得懂的话重写。", Laws.OpennessRules());
    }
}
