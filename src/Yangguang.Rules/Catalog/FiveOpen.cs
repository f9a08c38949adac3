namespace Yangguang.Rules.Catalog;

/// <summary>
/// 五公开: the stage of administration that a row opens to the public (《关于全面推进政务公开工作的意见》实施细则, 国办发〔2016〕80号, and
/// 国办发〔2017〕42号). A row may open several.
/// </summary>
[Flags]
public enum FiveOpen
{
    /// <summary>The row's words tell none.</summary>
    None = 0,

    /// <summary>决策公开: drafts for opinion, meetings, policies and what explains them.</summary>
    Decision = 1,

    /// <summary>执行公开: plans, measures, progress, inspection and audit of what was decided.</summary>
    Execution = 2,

    /// <summary>管理公开: powers, enforcement, licensing, supervision.</summary>
    Management = 4,

    /// <summary>服务公开: guides, procedures, places and ways of being served.</summary>
    Service = 8,

    /// <summary>结果公开: decisions taken, lists, accounts, evaluations.</summary>
    Result = 16,
}
