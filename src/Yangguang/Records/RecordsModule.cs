using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Catalog;
using Yangguang.Catalog.Columns;
using Yangguang.Platform.Jobs;
using Yangguang.Records.Attachments;
using Yangguang.Records.Autosave;
using Yangguang.Records.Desk;
using Yangguang.Records.Feeds;
using Yangguang.Records.Links;
using Yangguang.Records.Lists;
using Yangguang.Records.Mirror;
using Yangguang.Records.OldAddresses;
using Yangguang.Records.Wording;
using Yangguang.Search;

namespace Yangguang.Records;

public static class RecordsModule
{
    public static IServiceCollection AddRecords(this IServiceCollection services) => services
        .AddSingleton<ListCounts>()
        .AddScoped<ReadRecordList>()
        .AddScoped<PassOnDrafts>()
        .AddScoped<IItemFollower, MoveRecords>()
        .AddScoped<DraftRecord>()
        .AddScoped<RewriteRecord>()
        .AddScoped<MaskRecord>()
        .AddScoped<ReadWordFile>()
        .AddScoped<KeepDraftCopy>()
        .AddScoped<WordLists>()
        .AddLinks()
        .AddScoped<ImportMirror>()
        .AddSingleton<MirrorFiles>()
        .AddScoped<SubmitRecord>()
        .AddScoped<SubmitMany>()
        .AddScoped<ForwardedOriginal>()
        .AddScoped<RecallRecord>()
        .AddScoped<ReviewStep>()
        .AddScoped<ReferRecord>()
        .AddScoped<ReturnRecord>()
        .AddScoped<PublishRecord>()
        .AddScoped<PublishUrgently>()
        .AddScoped<ReviewUrgent>()
        .AddScoped<PublishDue>()
        .AddScoped<ReleaseEdition>()
        .AddScoped<IndexNumbers>()
        .AddScoped<ChangeIndexFormat>()
        .AddScoped<ReviseRecord>()
        .AddScoped<DiscardDraft>()
        .AddScoped<WithdrawRecord>()
        .AddScoped<LoseEvidence>()
        .AddScoped<ChangeValidity>()
        .AddAttachments()
        .AddScoped<OldAddressBook>()
        .AddScoped<ImportOldAddresses>()
        .AddScoped<RecordFeeds>()
        .AddScoped<Sitemap>()
        .AddJob<PublishDue>("records.publish", "定时发布", JobTimes.Every(TimeSpan.FromSeconds(30), atStart: true), (publish, cancellation) => publish.Run(cancellation), count => $"发布 {count} 条")
        // Numbers of a local rule may have no slash. After the framework's own set-up, which begins a new list of conventions.
        .PostConfigure<RazorPagesOptions>(pages => pages.Conventions
            .AddPageRoute("/Records/Attachments/Portal/Download", "/records/{number}/files/{file:int}/{name}")
            .AddPageRoute("/Records/Portal/Record", "/records/{number}")
            .AddPageRoute("/Records/Portal/Compare", "/records/{number}/compare"))
        .AddScoped<ReadRecord>()
        .AddScoped<ISearchSource, FindRecords>()
        .AddScoped<RecordClock>()
        .AddScoped<IContentFacts, ContentFacts>();
}
