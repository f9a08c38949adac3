namespace Yangguang.Gazette;

/// <summary>栏目 of an issue, in the order of the contents (国办发〔2018〕22号).</summary>
public enum GazetteSection
{
    /// <summary>规章.</summary>
    Rules,

    /// <summary>政府文件.</summary>
    Government,

    /// <summary>部门文件.</summary>
    Department,

    /// <summary>人事信息.</summary>
    Personnel,

    /// <summary>其他.</summary>
    Other,
}
