namespace Yangguang.Demo.History;

/// <summary>What became of one round of a duty.</summary>
internal enum EpisodeKind
{
    /// <summary>A record was published.</summary>
    Published,

    /// <summary>Shown on a channel other than the website, and proved.</summary>
    Proved,

    /// <summary>The fact was noted, nothing written yet.</summary>
    Noted,

    /// <summary>A draft lies with the clerk.</summary>
    Drafted,

    /// <summary>A draft waits for the reviewer.</summary>
    InReview,

    /// <summary>The reviewer sent the draft back.</summary>
    Returned,

    /// <summary>本期无应公开事项 was signed.</summary>
    NothingDue,
}
