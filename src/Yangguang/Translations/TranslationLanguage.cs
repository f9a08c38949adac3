namespace Yangguang.Translations;

/// <summary>A language in which information is also offered: its tag, its name in itself and in Chinese, and the words that pages say in it.</summary>
/// <param name="Code">BCP 47; part of the address.</param>
/// <param name="IsVertical">True for scripts written in columns from left to right.</param>
public sealed record TranslationLanguage(string Code, string Endonym, string ChineseName, bool IsVertical, LanguageWords Words)
{
    /// <summary>Pages in Mongolian say their own few words in Chinese: nobody here could check them.</summary>
    public static IReadOnlyList<TranslationLanguage> All { get; } =
    [
        new("en", "English", "英文", false, new(
            "Government information in English", "This translation is for reference only. The Chinese text prevails.", "Chinese original",
            "The original has been amended since this translation was made.", "Columns", "Translated", "Published by", "Nothing has been translated yet.")),
        new("mn-Mong", "ᠮᠣᠩᠭᠣᠯ", "蒙古文", true, new(
            "蒙古文政府信息", "译文供参考，以中文文本为准。", "中文原文", "原文在翻译之后有更新。", "栏目", "译文发布", "发布单位", "还没有译文。") { Tag = "zh-CN" }),
    ];

    public static TranslationLanguage? Find(string code) => All.FirstOrDefault(language => language.Code == code);
}

/// <summary>What a page in a language says beside the translated text.</summary>
public sealed record LanguageWords(
    string Title, string ForReference, string Original, string IsOutdated, string Columns, string PublishedOn, string PublishedBy, string Nothing)
{
    /// <summary>Language of these words where it is not the language itself.</summary>
    public string? Tag { get; init; }
}
