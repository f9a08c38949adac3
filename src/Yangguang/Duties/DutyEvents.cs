namespace Yangguang.Duties;

public sealed record DutiesDerived(string Area, int Count);

public sealed record FactNoted(string Label, DateOnly StartOn, DateOnly DueOn);

public sealed record ChannelProofFiled(string Channel, DateOnly On, string Note);

public sealed record NothingDueSigned(string Period, string Reason);

public sealed record DutiesSwept(DateOnly Today, int FellOverdue, int RoundsOpened);
