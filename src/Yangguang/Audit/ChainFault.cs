namespace Yangguang.Audit;

/// <summary>What was done to the chain.</summary>
public enum ChainFaultKind
{
    /// <summary>改动: a row does not say any more what was sealed.</summary>
    Changed,

    /// <summary>缺失: a sealed row is gone.</summary>
    Missing,

    /// <summary>插入: a row that was never sealed in its place.</summary>
    Inserted,

    /// <summary>调换: a row stands where another was sealed.</summary>
    Reordered,

    /// <summary>链首不符: the head speaks of another chain than the rows make, or an outside copy does.</summary>
    OtherHead,
}

/// <summary>One place at which the chain does not hold.</summary>
/// <param name="Sequence">The place; 0 where the row has none.</param>
public sealed record ChainFault(ChainFaultKind Kind, long Sequence, string Words);

/// <summary>What a walk along the chain of one jurisdiction found.</summary>
/// <param name="From">First entry that is still here; those before went out with their seals in a file.</param>
/// <param name="Head">The newest seal, in hexadecimal: written down elsewhere it pins everything before it.</param>
public sealed record ChainVerdict(string Code, string Name, long From, long Sequence, string Head, long Entries, IReadOnlyList<ChainFault> Faults)
{
    public bool Holds => Faults.Count == 0;
}

/// <summary>A head that somebody wrote down earlier, outside.</summary>
public sealed record ChainPin(string Code, long Sequence, string Hash)
{
    /// <summary>Reads 341299:1234:9f86…; null when it is none.</summary>
    public static ChainPin? Parse(string text) =>
        text.Split(':') is [var code, var number, { Length: 64 } hash] && long.TryParse(number, out var sequence) && sequence > 0 && hash.All(char.IsAsciiHexDigit)
            ? new(code, sequence, hash.ToLowerInvariant())
            : null;
}
