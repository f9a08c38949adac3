namespace Yangguang.Rules.Catalog;

/// <summary>What a catalogue row is about, as far as the statute sets it a limit of its own.</summary>
public enum RowKind
{
    /// <summary>Anything else: 政府信息公开条例 art. 26.</summary>
    General,

    /// <summary>Decisions on permits and penalties (行政许可、行政处罚决定): 国办发〔2018〕118号.</summary>
    PermitOrPenalty,

    /// <summary>The government's budget or final account (政府预算、决算): 预算法 art. 14 ¶1.</summary>
    GovernmentBudget,

    /// <summary>A department's budget or final account (部门预算、决算): 预算法 art. 14 ¶2.</summary>
    DepartmentBudget,
}
