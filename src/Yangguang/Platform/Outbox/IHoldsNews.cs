namespace Yangguang.Platform.Outbox;

/// <summary>Somebody who still needs messages that are long dispatched.</summary>
public interface IHoldsNews
{
    /// <summary>Sequences of the messages that must stay.</summary>
    IQueryable<long> Held();
}
