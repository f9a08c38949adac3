using Microsoft.EntityFrameworkCore.Diagnostics;
using Yangguang.Platform.Jobs;

namespace Yangguang.Audit;

public static class AuditModule
{
    private const int Night = 3;

    public static IServiceCollection AddAudit(this IServiceCollection services) => services
        .AddSingleton<IInterceptor, SealAudit>()
        .AddScoped<AuditTrail>()
        .AddScoped<VerifyAudit>()
        .AddScoped<ExportAudit>()
        .AddScoped<AuditRetention>()
        .AddScoped<History>()
        .AddJob<AuditRetention>(
            "audit.retention", "操作记录到期移出", JobTimes.Daily(Night), (retention, cancellation) => retention.Run(cancellation), count => $"移出 {count} 条");
}
