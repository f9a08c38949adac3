namespace Yangguang.Oversight.Annual;

/// <summary>The words of a report in the parts that its format sets (国办公开办函〔2021〕30号): five aspects of 总体情况, problems, other matters.</summary>
public sealed record ReportProse
{
    /// <summary>What a proposal leaves for a person to fill in.</summary>
    public const string Blank = "【请补充";

    /// <summary>主动公开.</summary>
    public string Proactive { get; init; } = "";

    /// <summary>依申请公开.</summary>
    public string Requests { get; init; } = "";

    /// <summary>政府信息管理.</summary>
    public string Management { get; init; } = "";

    /// <summary>政府信息公开平台建设.</summary>
    public string Platform { get; init; } = "";

    /// <summary>监督保障.</summary>
    public string Supervision { get; init; } = "";

    /// <summary>存在的主要问题及改进情况.</summary>
    public string Problems { get; init; } = "";

    /// <summary>其他需要报告的事项, with the processing fees; 无 is said.</summary>
    public string Other { get; init; } = "";

    /// <summary>Every part with its heading, in the order of the report.</summary>
    public IReadOnlyList<(string Name, string Text)> Parts =>
    [
        ("主动公开", Proactive), ("依申请公开", Requests), ("政府信息管理", Management), ("政府信息公开平台建设", Platform), ("监督保障", Supervision),
        ("存在的主要问题及改进情况", Problems), ("其他需要报告的事项", Other),
    ];

    /// <summary>All words, to be checked and compared.</summary>
    public string Text => string.Join('\n', Parts.Select(part => part.Text));

    internal ReportProse Tidied() => new()
    {
        Proactive = Tidied(Proactive),
        Requests = Tidied(Requests),
        Management = Tidied(Management),
        Platform = Tidied(Platform),
        Supervision = Tidied(Supervision),
        Problems = Tidied(Problems),
        Other = Tidied(Other),
    };

    private static string Tidied(string text) => text.ReplaceLineEndings("\n").Trim();
}
