using System.Diagnostics.CodeAnalysis;

namespace Yangguang.Platform.Persistence;

/// <summary>A typed id over a time-ordered Guid; read and written in addresses as 32 hex digits.</summary>
public interface IEntityId<TSelf> : IParsable<TSelf>
    where TSelf : struct, IEntityId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => TSelf.From(Guid.Parse(s));

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TSelf result)
    {
        var parsed = Guid.TryParse(s, out var value);
        result = TSelf.From(value);
        return parsed;
    }
}

/// <summary>Makes ids in time order, so that newer rows sort after older ones in every database.</summary>
public static class EntityId
{
    public static TId New<TId>(TimeProvider time)
        where TId : struct, IEntityId<TId> => TId.From(Guid.CreateVersion7(time.GetUtcNow()));
}
