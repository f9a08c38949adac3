namespace Yangguang.Records;

/// <summary>Where a record is on its way to the public.</summary>
public enum RecordState
{
    /// <summary>草稿.</summary>
    Draft,

    /// <summary>待审核.</summary>
    InReview,

    /// <summary>退回修改.</summary>
    Returned,

    /// <summary>已发布.</summary>
    Published,
}

/// <summary>Which state may follow which; the one table that the gate and its chart read.</summary>
public static class RecordStates
{
    public static IReadOnlyDictionary<RecordState, IReadOnlySet<RecordState>> Next { get; } =
        new Dictionary<RecordState, IReadOnlySet<RecordState>>
        {
            [RecordState.Draft] = new HashSet<RecordState> { RecordState.InReview },
            [RecordState.InReview] = new HashSet<RecordState> { RecordState.Returned, RecordState.Published },
            [RecordState.Returned] = new HashSet<RecordState> { RecordState.InReview },
            [RecordState.Published] = new HashSet<RecordState>(),
        };
}
