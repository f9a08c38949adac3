namespace Yangguang.Catalog.Versions;

public sealed record VersionStarted(string Area, int Number, int BaseNumber);

public sealed record VersionSubmitted(string Area, int Number, string Reason);

public sealed record VersionReturned(string Area, int Number, string Reason, int RowRemarks);

public sealed record VersionApproved(string Area, int Number, DateOnly EffectiveOn);

public sealed record VersionCameIntoForce(string Area, int Number, int Added, int Changed, int Dropped);
