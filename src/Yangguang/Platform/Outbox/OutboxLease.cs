namespace Yangguang.Platform.Outbox;

/// <summary>
/// For how long a courier keeps what it claimed (<c>Outbox:LeaseSeconds</c>). When its process dies meanwhile, the next one takes it up
/// after that time; it must be longer than one round of sending takes.
/// </summary>
public sealed class OutboxLease(IConfiguration configuration)
{
    /// <summary>Where no setting says otherwise.</summary>
    public static readonly TimeSpan Usual = TimeSpan.FromMinutes(2);

    public TimeSpan Length { get; } = configuration.GetValue<double?>("Outbox:LeaseSeconds") is { } seconds ? TimeSpan.FromSeconds(seconds) : Usual;
}
