namespace Yangguang.Rules.Time.Phrases;

/// <summary>The fact before a number.</summary>
/// <param name="Anchor">Its kind, or null when none of the known ones.</param>
/// <param name="Assumed">True when the text names none.</param>
/// <param name="Marked">True when 之日起 or 后 says that the words are a fact.</param>
/// <param name="Words">The words that name it.</param>
internal readonly record struct Fact(TimeLimitAnchor? Anchor, bool Assumed, bool Marked, string Words)
{
    /// <summary>What the words are about when they name no fact.</summary>
    public string? Subject { get; init; }

    private static readonly string[] Markers = ["之日起", "之日", "日起", "之后", "以后", "后", "起"];
    private static readonly string[] NotMarkers = ["后续", "起草", "一起", "引起", "起诉"];
    private static readonly string[] NotFrom = ["自治", "自然", "自行", "自主", "自愿", "自查", "自建", "所在", "在线", "存在", "正在", "在建", "在岗", "在册"];

    /// <summary>The fact in the words before a number; a bracket's number counts from its host's fact when it has none of its own.</summary>
    public static Fact In(string before, TimeLimitAnchor? host)
    {
        var words = Scopes.WithoutExclusion(before);
        var cut = MarkerIn(words);
        var fact = cut < 0 ? words : words[..cut];
        var anchor = Anchors.FactIn(fact);
        if (anchor is not null)
            return new Fact(anchor, false, cut >= 0, Name(fact));
        if (cut >= 0)
            return new Fact(null, false, true, Name(fact));
        return Unnamed(words, host);
    }

    private static Fact Unnamed(string words, TimeLimitAnchor? host)
    {
        if (Anchors.NamesEnforcement(words))
            return new Fact(TimeLimitAnchor.DecisionMade, true, false, "");
        return new Fact(host ?? TimeLimitAnchor.FormedOrChanged, true, false, "");
    }

    /// <summary>Where the last 之日起 or 后 begins, or -1.</summary>
    private static int MarkerIn(string words)
    {
        var (start, end) = (-1, -1);
        foreach (var marker in Markers)
        {
            var at = words.LastIndexOf(marker, StringComparison.Ordinal);
            if (at >= 0 && at + marker.Length > end && !Begins(NotMarkers, words, at))
                (start, end) = (at, at + marker.Length);
        }
        return start;
    }

    /// <summary>收到征地批准文件 out of 其中…事项应自收到征地批准文件.</summary>
    public static string Name(string fact)
    {
        var from = 0;
        for (var i = 0; i < fact.Length; i++)
            if (fact[i] is '自' or '在' or '从' or ':' or ',' && !Begins(NotFrom, fact, i))
                from = i + 1;
        return fact[from..].Trim('应', '当', '须', '于', '的', '至', '少', '前', '日');
    }

    private static bool Begins(string[] exceptions, string words, int at) =>
        exceptions.Any(e => words.AsSpan(Math.Max(at - 1, 0)).StartsWith(e) || words.AsSpan(at).StartsWith(e));
}
