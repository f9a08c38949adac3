namespace Yangguang.Records.Wording;

/// <summary>Why an expression is not to be written.</summary>
public enum WordKind
{
    /// <summary>机构名称: an organ that is no longer called so, or written wrong.</summary>
    Organisation,

    /// <summary>法规名称: a law that was replaced.</summary>
    Law,

    /// <summary>停用和不当称谓: a term that was given up, or that hurts.</summary>
    Deprecated,

    /// <summary>固定表述: a set phrase written another way.</summary>
    Phrase,

    /// <summary>错别字.</summary>
    Typo,

    /// <summary>本县词条: the county's own.</summary>
    Local,
}

public static class WordKinds
{
    public static string InWords(this WordKind kind) => kind switch
    {
        WordKind.Organisation => "机构名称",
        WordKind.Law => "法规名称",
        WordKind.Deprecated => "停用和不当称谓",
        WordKind.Phrase => "固定表述",
        WordKind.Typo => "错别字",
        _ => "本县词条",
    };
}
