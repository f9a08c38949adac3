using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Rules.Time;

namespace Yangguang.Calendar;

internal sealed class CalendarAmendmentMapping : IEntityTypeConfiguration<CalendarAmendment>
{
    public void Configure(EntityTypeBuilder<CalendarAmendment> builder)
    {
        builder.HasIndex(amendment => new { amendment.JurisdictionId, amendment.State });
        builder.Property(amendment => amendment.State).IsConcurrencyToken();
        builder.Ignore(amendment => amendment.Notice);
        Days(builder.Property(amendment => amendment.OffDays));
        Days(builder.Property(amendment => amendment.MakeUpWorkdays));
    }

    private static void Days(PropertyBuilder<IReadOnlyList<NamedDay>> days) => days.HasConversion(
        list => Write(list),
        text => Read(text),
        new ValueComparer<IReadOnlyList<NamedDay>>((left, right) => left!.SequenceEqual(right!), list => list.Count, list => list));

    private static string Write(IReadOnlyList<NamedDay> days) =>
        string.Join('\n', days.Select(day => string.Create(CultureInfo.InvariantCulture, $"{day.Date:yyyy-MM-dd} {day.Name}")));

    private static IReadOnlyList<NamedDay> Read(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
        new NamedDay(DateOnly.ParseExact(line[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture), line[11..]))];
}
