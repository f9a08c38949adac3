namespace Yangguang.Rules.Requests.Remedies;

/// <summary>The names that letters print; settings of each body, as courts may be concentrated by local order.</summary>
/// <param name="CountyGovernment">本级人民政府, e.g. 昭明县人民政府.</param>
/// <param name="UpperGovernment">上一级人民政府.</param>
/// <param name="UpperDepartment">上一级主管部门.</param>
/// <param name="Court">The court of first instance for cases against this organ.</param>
public sealed record RemedyOrgans(string CountyGovernment, string UpperGovernment, string UpperDepartment, string Court);
