namespace Yangguang.Rules.Law;

/// <summary>A place in a law or notice (依据): which text, which article of it.</summary>
/// <param name="Title">Title without book-title marks, e.g. 中华人民共和国政府信息公开条例.</param>
/// <param name="Article">The article as printed, e.g. 第三十三条第二款; empty when the whole text is meant.</param>
/// <param name="Number">Document number, e.g. 国务院令第711号; empty for laws cited by name alone.</param>
public sealed record Citation(string Title, string Article = "", string Number = "")
{
    /// <summary>The citation as it stands in a letter: 《title》（number）article.</summary>
    public override string ToString() =>
        Number.Length == 0 ? $"《{Title}》{Article}" : $"《{Title}》（{Number}）{Article}";
}
