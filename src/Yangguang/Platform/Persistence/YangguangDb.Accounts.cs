using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Accounts.Deputies;
using Yangguang.Accounts.Emergencies;
using Yangguang.Accounts.Register;
using Yangguang.Accounts.Sessions;

namespace Yangguang.Platform.Persistence;

/// <summary>The tables of accounts, beside those that Identity brings.</summary>
public abstract partial class YangguangDb
{
    public DbSet<Staff> Staff => Set<Staff>();

    public DbSet<StaffSession> StaffSessions => Set<StaffSession>();

    public DbSet<StaffInvitation> Invitations => Set<StaffInvitation>();

    public DbSet<Delegation> Delegations => Set<Delegation>();

    public DbSet<EmergencyAccess> Emergencies => Set<EmergencyAccess>();
}
