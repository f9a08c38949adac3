namespace Yangguang.Rules.Law;

/// <summary>The answer of a rule: yes, or no with a stable code, a reason in Chinese and the article behind it.</summary>
public sealed record Ruling
{
    private Ruling(string code, string reason, Citation? law) => (Code, Reason, Law) = (code, reason, law);

    /// <summary>Stable code of the refusal, e.g. <c>duty.nothing-due.unsigned</c>; empty when allowed.</summary>
    public string Code { get; }

    /// <summary>What is wrong and how to mend it, in Chinese; empty when allowed.</summary>
    public string Reason { get; }

    /// <summary>The article a refusal rests on; null where the reason is practical, not legal.</summary>
    public Citation? Law { get; }

    /// <summary>True when nothing stands in the way.</summary>
    public bool IsAllowed => Code.Length == 0;

    /// <summary>Nothing stands in the way.</summary>
    public static Ruling Allowed { get; } = new("", "", null);

    /// <summary>A refusal. <paramref name="code"/> must not be empty.</summary>
    /// <exception cref="ArgumentException">The code or the reason is empty.</exception>
    public static Ruling Refused(string code, string reason, Citation? law = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentException.ThrowIfNullOrEmpty(reason);
        return new Ruling(code, reason, law);
    }
}
