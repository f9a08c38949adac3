namespace Yangguang.Gazette;

/// <summary>Where an issue is on its way to the public.</summary>
public enum GazetteState
{
    /// <summary>编排中.</summary>
    Compiling,

    /// <summary>待审签.</summary>
    Submitted,

    /// <summary>已出版.</summary>
    Published,
}
