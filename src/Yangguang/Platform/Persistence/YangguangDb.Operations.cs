using Microsoft.EntityFrameworkCore;
using Yangguang.Oversight.Operations;
using Yangguang.Platform.Jobs;

namespace Yangguang.Platform.Persistence;

/// <summary>What the installation keeps about its own running.</summary>
public abstract partial class YangguangDb
{
    public DbSet<JobRun> JobRuns => Set<JobRun>();

    public DbSet<PageAlarm> PageAlarms => Set<PageAlarm>();
}
