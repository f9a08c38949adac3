using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Yangguang.Shared;

/// <summary>A sentence that survives one redirect and is shown above the next page: <c>TempData.Say("已提交审核。")</c>.</summary>
public static class Flash
{
    private const string Key = "flash";

    public static void Say(this ITempDataDictionary tempData, string sentence, NoticeKind kind = NoticeKind.Success) =>
        tempData[Key] = (int)kind + sentence;

    /// <summary>What was said before the redirect, once.</summary>
    public static (NoticeKind Kind, string Sentence)? Said(this ITempDataDictionary tempData) =>
        tempData[Key] is string { Length: > 1 } said ? ((NoticeKind)(said[0] - '0'), said[1..]) : null;
}
