using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Yangguang.Platform.Persistence;

/// <summary>How values are stored, alike on SQLite and PostgreSQL: typed ids as Guids, enums by name, instants as milliseconds.</summary>
internal static class Conversions
{
    public static void Apply(ModelConfigurationBuilder configuration)
    {
        foreach (var type in typeof(Conversions).Assembly.GetTypes())
        {
            if (type is { IsValueType: true, IsEnum: false } && IsEntityId(type))
                configuration.Properties(type).HaveConversion(typeof(EntityIdConverter<>).MakeGenericType(type));
        }

        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
    }

    private static bool IsEntityId(Type type) => type.GetInterfaces()
        .Any(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEntityId<>));

    private sealed class EntityIdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Made(value))
        where TId : struct, IEntityId<TId>
    {
        private static TId Made(Guid value) => TId.From(value);
    }

    private sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(
        instant => instant.ToUnixTimeMilliseconds(),
        milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
}
