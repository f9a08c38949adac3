namespace Yangguang.Rules.Law;

/// <summary>One entry of the <see cref="RuleBook"/>.</summary>
/// <param name="Title">What the rule is called in Chinese.</param>
/// <param name="Says">What it demands, in a sentence.</param>
/// <param name="Law">The article it rests on.</param>
/// <param name="Type">The type that carries it out.</param>
public sealed record Rule(string Title, string Says, Citation Law, Type Type)
{
    /// <summary>The rule's English name: that of its type.</summary>
    public string Name => Type.Name;
}
