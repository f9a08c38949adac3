using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;

namespace Yangguang.Platform.Persistence;

/// <summary>Keeps jurisdictions apart: every query of such a type is limited to the context's scope.</summary>
internal static class JurisdictionFilter
{
    public const string Name = "Jurisdiction";

    private static readonly MethodInfo ApplyTo =
        typeof(JurisdictionFilter).GetMethod(nameof(ApplyToType), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static void Apply(ModelBuilder builder, Type type, YangguangDb db) =>
        ApplyTo.MakeGenericMethod(type).Invoke(null, [builder, db]);

    private static void ApplyToType<T>(ModelBuilder builder, YangguangDb db)
        where T : class, IBelongsToJurisdiction =>
        builder.Entity<T>().HasQueryFilter(Name, row => row.JurisdictionId == db.Scope);
}
