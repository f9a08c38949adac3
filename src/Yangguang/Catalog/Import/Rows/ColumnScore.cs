using Yangguang.Catalog.Import.Columns;

namespace Yangguang.Catalog.Import.Rows;

/// <summary>
/// How well a text fits a column, how much it costs to leave a column empty, and to join pieces into one cell. The
/// numbers are weights of evidence against each other, not probabilities: a certain sign (《…》, a ticked box, 工作日)
/// outweighs any two doubtful ones.
/// </summary>
internal static class ColumnScore
{
    private const double Never = -12;

    internal static double Fit(Column column, CellTraits text) =>
        text.IsEmpty ? Empty(column) : Plain(column, text) - (column.Kind is ColumnKind.Channels or ColumnKind.Serial || column.IsTick ? 0 : text.Torn);

    private static double Plain(Column column, CellTraits text) => column.Kind switch
    {
        ColumnKind.Serial => text.IsInteger ? 4 : Never,
        ColumnKind.Code => text.Text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.') ? 2 : Never,
        ColumnKind.Level1 or ColumnKind.Level2 or ColumnKind.Level3 or ColumnKind.Area or ColumnKind.Item => Name(text),
        ColumnKind.Elements => Elements(text),
        ColumnKind.Basis => text.IsDitto ? 1.5 : Typed(text, text.Basis, plain: -1.5) - (text.BasisRunsOver ? 1.5 : 0),
        ColumnKind.TimeLimit => text.IsDitto ? 1.5 : Typed(text, text.TimeLimit, plain: -4) - (text.LimitRunsOver ? 1.2 : 0),
        ColumnKind.Body => text.IsDitto ? 1.5 : Body(text),
        ColumnKind.Channels => text.IsDitto ? 1.5 : Typed(text, text.Channels, plain: -4) - (text.IsEndOfChannel ? 3 : 0),
        ColumnKind.Audience => text.IsAudience ? 3 : text.IsTick ? -3 : Short(text, 0.2),
        ColumnKind.Mode => text.IsMode ? 3 : text.IsTick ? -3 : Short(text, -1),
        ColumnKind.SpecificGroup => text.IsTick ? 3 : text.IsAudience ? 2 : Short(text, -0.5),
        ColumnKind.Tier => text.IsTier ? 3 : Short(text, -1),
        ColumnKind.TierTick => text.IsTick || text.IsTier ? 3 : Never,
        ColumnKind.WholeSociety or ColumnKind.Proactive or ColumnKind.OnRequest or ColumnKind.Withheld =>
            text.IsTick ? 3 : text.IsMode || text.IsAudience ? 2 : Never,
        _ => Extra(column, text),
    };

    /// <summary>The cost of a column for which no cell is left.</summary>
    internal static double Missing(Column column) => column.Kind switch
    {
        ColumnKind.Serial => -1,
        ColumnKind.Level1 => -0.8,
        ColumnKind.Level2 => -2,
        ColumnKind.Elements => -2.5,
        ColumnKind.Basis or ColumnKind.TimeLimit or ColumnKind.Body or ColumnKind.Channels => -1.7,
        ColumnKind.Level3 or ColumnKind.Extra or ColumnKind.Code or ColumnKind.Area => -0.3,
        _ => -0.05,
    };

    /// <summary>The cost of each further piece in one cell, where the layout does not say where cells end.</summary>
    internal static double Joining(Column column) => column.Kind switch
    {
        ColumnKind.Channels => -0.1,
        ColumnKind.Basis => -0.4,
        ColumnKind.TimeLimit => -0.5,
        ColumnKind.Elements => -0.7,
        ColumnKind.Body => -0.9,
        ColumnKind.Level1 or ColumnKind.Level2 or ColumnKind.Level3 => -1.3,
        _ => Never,
    };

    private static double Empty(Column column) => column.IsTick ? 0.1 : column.Kind switch
    {
        ColumnKind.Level1 => -0.3,
        ColumnKind.Serial => -0.7,
        ColumnKind.Level2 => -1.2,
        ColumnKind.Elements => -1.7,
        ColumnKind.Basis or ColumnKind.TimeLimit or ColumnKind.Body or ColumnKind.Channels => -0.9,
        _ => 0,
    };

    private static double Name(CellTraits text)
    {
        if (text.IsTick || text.IsInteger || text.TimeLimit == 3 || text.Channels == 3 || text.IsAddress || text.IsPhone)
        {
            return Never;
        }
        var length = text.Text.Length <= 12 ? 1.5 : text.Text.Length <= 30 ? 0.8 : -2;
        return length - (1.2 * Math.Min(3, text.ListMarks)) - (text.Basis == 3 ? 3 : 0) - (text.TimeLimit * 1.5) - (text.IsDitto ? 0.5 : 0);
    }

    private static double Elements(CellTraits text)
    {
        if (text.IsTick || text.IsInteger || text.Channels == 3 || text.IsAddress || text.IsPhone)
        {
            return Never;
        }
        return 0.8 + Math.Min(1.5, 0.8 * text.ListMarks) + (text.Text.Length > 12 ? 0.3 : 0)
            - (text.Basis == 3 && (text.ListMarks == 0 || text.Text.StartsWith('《')) ? 4 : 0) - (text.TimeLimit == 3 ? 4 : 0);
    }

    private static double Typed(CellTraits text, int strength, double plain) =>
        text.IsTick || text.IsInteger ? Never : strength switch { 3 => 5, 2 => 3.5, 1 => 1.2, _ => plain };

    private static double Body(CellTraits text) =>
        text.IsTick || text.IsInteger || text.Channels == 3 || text.TimeLimit == 3 ? Never
        : text.Basis == 3 ? -5 : (text.BodyRunsOver ? -2 : 0) + (text.Body switch { 3 => 4, 2 => 2.5, _ => text.Text.Length > 40 ? -3 : -0.8 });

    private static double Short(CellTraits text, double fit) =>
        text.Text.Length > 40 || text.IsInteger || text.Channels == 3 || text.TimeLimit == 3 || text.Basis == 3 ? Never : fit;

    private static double Extra(Column column, CellTraits text) =>
        column.Name.Contains("电话", StringComparison.Ordinal) ? text.IsPhone ? 4 : text.IsTick ? Never : -2
        : column.Name.Contains('网', StringComparison.Ordinal) || column.Name.Contains("链接", StringComparison.Ordinal) ? text.IsAddress ? 4 : -1.5
        : text.IsTick ? -1 : text.Channels == 3 || text.TimeLimit == 3 ? -2 : 0;
}
