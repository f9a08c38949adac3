namespace Yangguang.Records.Links;

/// <summary>What can be wrong with links and foreign words on a page.</summary>
public enum LinkFaultKind
{
    /// <summary>暗链: a link that no reader sees.</summary>
    Hidden,

    /// <summary>Words of gambling, obscenity, forged papers or other trade that has no place on a public page.</summary>
    ForeignWords,

    /// <summary>外链: leads to a site that is neither the government's nor on the county's own list.</summary>
    Untrusted,

    /// <summary>A link without words, or without an address.</summary>
    Empty,

    /// <summary>失效链接: the address did not answer, or answered that there is nothing.</summary>
    Dead,

    /// <summary>Scripts, frames or redirects that came in with a page.</summary>
    Active,
}

/// <summary>One fault: what stands there, where it leads, why it is one.</summary>
/// <param name="Line">Line of the source, counted from 1; 0 where there is none.</param>
public sealed record LinkFault(LinkFaultKind Kind, string Words, string Address, string Reason, int Line = 0)
{
    /// <summary>True when a page with it may not go out.</summary>
    public bool Blocks => Kind is not (LinkFaultKind.Empty or LinkFaultKind.Dead);
}
