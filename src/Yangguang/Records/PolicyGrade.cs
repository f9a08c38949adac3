namespace Yangguang.Records;

/// <summary>Whether a record is a policy document, which is issued together with its interpretation.</summary>
public enum PolicyGrade
{
    /// <summary>一般信息.</summary>
    None,

    /// <summary>政策性文件.</summary>
    Policy,

    /// <summary>行政规范性文件.</summary>
    Normative,
}
