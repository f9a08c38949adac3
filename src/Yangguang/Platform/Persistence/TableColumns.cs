using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Yangguang.Platform.Persistence;

/// <summary>The columns of a table that a new row fills and how its values are converted for them, read from the model once.</summary>
internal sealed class TableColumns
{
    private readonly List<(IProperty Property, RelationalTypeMapping Mapping)> _columns;

    public TableColumns(IEntityType type, ISqlGenerationHelper sql)
    {
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        Name = table.Name;
        _columns = [.. type.GetFlattenedProperties().Where(property => !IsCounted(property)).Select(property => (property, property.GetRelationalTypeMapping()))];
        Target = string.Concat(
            sql.DelimitIdentifier(table.Name), " (",
            string.Join(", ", _columns.Select(column => sql.DelimitIdentifier(column.Property.GetColumnName(table)!))), ")");
    }

    public string Name { get; }

    /// <summary>The table and its columns as INSERT and COPY name them.</summary>
    public string Target { get; }

    public IReadOnlyList<RelationalTypeMapping> Mappings => [.. _columns.Select(column => column.Mapping)];

    /// <summary>Puts the stored form of each value of the row into <paramref name="values"/>.</summary>
    public void Read(object row, object?[] values)
    {
        for (var place = 0; place < values.Length; place++)
        {
            var (property, mapping) = _columns[place];
            var value = property.GetGetter().GetClrValueUsingContainingEntity(row);
            values[place] = value is null ? null : mapping.Converter?.ConvertToProvider(value) ?? value;
        }
    }

    /// <summary>Whether the database itself counts the rows in this column.</summary>
    private static bool IsCounted(IProperty property) => property.ValueGenerated == ValueGenerated.OnAdd && property.ClrType == typeof(long);
}
