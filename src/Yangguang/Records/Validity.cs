namespace Yangguang.Records;

/// <summary>有效性 of a published record.</summary>
public enum Validity
{
    /// <summary>现行有效.</summary>
    InForce,

    /// <summary>尚未施行.</summary>
    NotYetInForce,

    /// <summary>失效.</summary>
    Expired,

    /// <summary>废止.</summary>
    Repealed,
}
