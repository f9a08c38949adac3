using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;

namespace Yangguang.Platform.Persistence;

/// <summary>What keeps jurisdictions apart.</summary>
public abstract partial class YangguangDb
{
    /// <summary>The jurisdiction whose rows this context sees; read by the query filters.</summary>
    public JurisdictionId Scope => scope.Id;

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseOtherJurisdictions();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseOtherJurisdictions();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(YangguangDb).Assembly);
        foreach (var type in builder.Model.GetEntityTypes().Select(entity => entity.ClrType).ToList())
        {
            if (type.IsAssignableTo(typeof(IBelongsToJurisdiction)))
                JurisdictionFilter.Apply(builder, type, this);
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conversions.Apply(configurationBuilder);

    private void RefuseOtherJurisdictions()
    {
        foreach (var entry in ChangeTracker.Entries<IBelongsToJurisdiction>())
        {
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
                && entry.Entity.JurisdictionId != Scope)
                throw new InvalidOperationException(
                    $"{entry.Entity.GetType().Name} belongs to jurisdiction {entry.Entity.JurisdictionId}, not to {Scope}");
        }
    }
}
