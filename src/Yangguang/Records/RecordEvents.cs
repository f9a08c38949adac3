namespace Yangguang.Records;

public sealed record RecordDrafted(string Title);

public sealed record RecordRewritten(string Title, int Revision);

public sealed record RecordSubmitted(string Title);

public sealed record RecordReturned(string Reason);

public sealed record RecordPublished(string IndexNumber, string Title, string Digest);
