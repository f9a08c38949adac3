using Microsoft.EntityFrameworkCore;
using Yangguang.Transparency;
using Yangguang.Transparency.Suspects;
using Yangguang.Transparency.Witnesses;

namespace Yangguang.Platform.Persistence;

/// <summary>The tables of the public log and of the copies held against it.</summary>
public abstract partial class YangguangDb
{
    public DbSet<LogLeaf> LogLeaves => Set<LogLeaf>();

    public DbSet<LogHead> LogHeads => Set<LogHead>();

    public DbSet<LogWitness> LogWitnesses => Set<LogWitness>();

    public DbSet<WitnessSignature> WitnessSignatures => Set<WitnessSignature>();

    public DbSet<CloneSuspect> CloneSuspects => Set<CloneSuspect>();
}
