namespace Yangguang.Rules.Catalog;

/// <summary>One text cited in a 公开依据 cell.</summary>
/// <param name="Title">Title without book-title marks; empty where the cell gives a number or words only.</param>
/// <param name="Number">Document number, e.g. 国办发〔2018〕118号; empty where none is printed.</param>
/// <param name="Article">Articles as printed, e.g. 第二十条第一款; empty where none.</param>
/// <param name="Note">What else stands with it: 及其实施细则, 原《法律援助条例》, 各地相关政策法规文件.</param>
public sealed record LegalReference(string Title, string Number = "", string Article = "", string Note = "")
{
    /// <summary>True when it names a text, by title or by number.</summary>
    public bool NamesAText => Title.Length > 0 || Number.Length > 0;
}
