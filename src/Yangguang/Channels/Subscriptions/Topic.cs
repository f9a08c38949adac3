namespace Yangguang.Channels.Subscriptions;

/// <summary>One thing a subscription wants, kept as <c>kind:value</c>, e.g. <c>area:05</c>.</summary>
public sealed record Topic(TopicKind Kind, string Value)
{
    /// <summary>Most topics one subscription may have.</summary>
    public const int Most = 20;

    /// <summary>Longest value, in characters.</summary>
    public const int Longest = 60;

    public static Topic? Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Enum.TryParse<TopicKind>(text[..colon], ignoreCase: true, out var kind) && Enum.IsDefined(kind)
            && text[(colon + 1)..].Trim() is { Length: > 0 and <= Longest } value ? new(kind, value) : null;
    }

    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()}:{Value}";
}

/// <summary>By what something is subscribed.</summary>
public enum TopicKind
{
    /// <summary>人群标签, e.g. 农民.</summary>
    Tag,

    /// <summary>领域.</summary>
    Area,

    /// <summary>公开主体.</summary>
    Body,

    /// <summary>公开事项.</summary>
    Item,

    /// <summary>检索词.</summary>
    Words,
}
