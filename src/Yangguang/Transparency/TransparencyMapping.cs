using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Transparency.Suspects;
using Yangguang.Transparency.Witnesses;

namespace Yangguang.Transparency;

internal sealed class TransparencyMapping
    : IEntityTypeConfiguration<LogLeaf>, IEntityTypeConfiguration<LogHead>, IEntityTypeConfiguration<LogWitness>,
        IEntityTypeConfiguration<WitnessSignature>, IEntityTypeConfiguration<CloneSuspect>
{
    public void Configure(EntityTypeBuilder<LogLeaf> builder)
    {
        builder.HasKey(leaf => new { leaf.JurisdictionId, leaf.Number });
        builder.Property(leaf => leaf.Number).ValueGeneratedNever();
        // What happened is in the log once, whoever tells of it twice.
        builder.HasIndex(leaf => new { leaf.JurisdictionId, leaf.Subject, leaf.Kind, leaf.Edition }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<LogHead> builder) => builder.HasKey(head => head.JurisdictionId);

    public void Configure(EntityTypeBuilder<LogWitness> builder)
    {
        builder.Property(witness => witness.Organisation).HasMaxLength(100);
        builder.HasIndex(witness => new { witness.JurisdictionId, witness.Key }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<WitnessSignature> builder)
    {
        builder.HasKey(signature => new { signature.WitnessId, signature.Size });
        builder.Property(signature => signature.Size).ValueGeneratedNever();
        builder.HasIndex(signature => new { signature.JurisdictionId, signature.Size });
        builder.HasOne<LogWitness>().WithMany().HasForeignKey(signature => signature.WitnessId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CloneSuspect> builder)
    {
        builder.HasIndex(suspect => new { suspect.JurisdictionId, suspect.FoundAt });
        builder.Property(suspect => suspect.Address).HasMaxLength(2000);
        builder.Property(suspect => suspect.IndexNumber).HasMaxLength(60);
    }
}
