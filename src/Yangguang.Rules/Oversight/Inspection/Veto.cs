namespace Yangguang.Rules.Oversight.Inspection;

/// <summary>单项否决指标 of government sites (国办秘函〔2019〕19号): a site that meets any one fails, whatever else is good.</summary>
public enum Veto
{
    /// <summary>安全、泄密等严重问题.</summary>
    Safety,

    /// <summary>站点无法访问.</summary>
    Access,

    /// <summary>首页不更新.</summary>
    FrontPage,

    /// <summary>栏目不更新.</summary>
    Columns,

    /// <summary>互动回应差.</summary>
    Interaction,

    /// <summary>服务不实用.</summary>
    Services,
}
