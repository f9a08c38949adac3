using Yangguang.Rules.Law;

namespace Yangguang.Platform;

/// <summary>An aggregate refused. Doors turn it into an error on the page or a problem document.</summary>
public sealed class RuleViolationException(Ruling ruling) : Exception(ruling.Reason)
{
    public Ruling Ruling { get; } = ruling;
}

public static class RulingRefusal
{
    /// <summary>Lets an allowed ruling pass and throws on a refusal.</summary>
    public static void OrRefuse(this Ruling ruling)
    {
        if (!ruling.IsAllowed)
            throw new RuleViolationException(ruling);
    }
}
