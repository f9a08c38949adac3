using Yangguang.Requests.Letters;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Rules.Requests.Remedies;

namespace Yangguang.Tests.Requests.Letters;

/// <summary>One case with everything that any letter could ask for.</summary>
internal static class WorkedCase
{
    public static DateOnly SignedOn { get; } = new(2026, 3, 30);

    public static RemedyOrgans Organs { get; } = new("昭明县人民政府", "青州市人民政府", "青州市民政局", "昭明县人民法院");

    /// <summary>Each fact says its own name, besides those that stand in a title or an address.</summary>
    public static LetterFacts Facts { get; } = Enum.GetValues<LetterPlace>().Aggregate(LetterFacts.None, (facts, place) => facts.With(place, ValueOf(place)));

    public static IReadOnlyDictionary<LetterElement, string> Said { get; } =
        Enum.GetValues<LetterElement>().ToDictionary(element => element, element => $"（{element.InWords()}）");

    /// <summary>Only what a decision has to say, so that nothing is filled by chance.</summary>
    public static IReadOnlyDictionary<LetterElement, string> SaidFor(DecisionCode code) =>
        DecisionCodes.Of(code).Must.ToDictionary(element => element, element => $"（{element.InWords()}）");

    private static string ValueOf(LetterPlace place) => place switch
    {
        LetterPlace.Applicant => "周明",
        LetterPlace.Addressee => "昭明县长河建设有限公司",
        LetterPlace.ReceivedOn => "2026年3月2日",
        LetterPlace.RequestNumber => "YSQ-113412992-2026-00007",
        LetterPlace.Wish => "青溪镇柳湾村2025年度农村危房改造补助对象名单和补助金额",
        LetterPlace.FolderLines => "| 序号 | 文件 | 文号 | 日期 |\n| 1 | 申请登记表 | | 2026-03-02 |",
        LetterPlace.CorrectionItems => "1. 写明所需文件的年度；\n2. 提供有效身份证件。",
        _ => $"（{place.Name()}）",
    };
}
