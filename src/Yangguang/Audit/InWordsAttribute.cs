namespace Yangguang.Audit;

/// <summary>
/// How an event reads in a history: <c>[InWords("退回修改：{reason}")]</c>. Names in braces are properties of the event in camel case.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InWordsAttribute(string sentence) : Attribute
{
    public string Sentence => sentence;
}
