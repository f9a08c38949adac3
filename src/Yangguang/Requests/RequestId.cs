using Yangguang.Platform.Persistence;

namespace Yangguang.Requests;

/// <summary>Identifies an <see cref="InformationRequest"/>.</summary>
public readonly record struct RequestId(Guid Value) : IEntityId<RequestId>
{
    public static RequestId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}
