using Yangguang.Catalog;
using Yangguang.Catalog.Columns;
using Yangguang.Records.Desk;

namespace Yangguang.Records;

public static class RecordsModule
{
    public static IServiceCollection AddRecords(this IServiceCollection services) => services
        .AddScoped<PassOnDrafts>()
        .AddScoped<IItemFollower, MoveRecords>()
        .AddScoped<DraftRecord>()
        .AddScoped<RewriteRecord>()
        .AddScoped<SubmitRecord>()
        .AddScoped<ReturnRecord>()
        .AddScoped<PublishRecord>()
        .AddScoped<ReadRecord>()
        .AddScoped<RecordClock>()
        .AddScoped<IContentFacts, ContentFacts>();
}
