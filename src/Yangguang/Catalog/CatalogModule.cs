using Yangguang.Catalog.Adjustments;
using Yangguang.Catalog.Columns;
using Yangguang.Catalog.Conformity;
using Yangguang.Catalog.Desk;
using Yangguang.Catalog.Elements;
using Yangguang.Catalog.Lint;
using Yangguang.Catalog.LocalLaws;
using Yangguang.Catalog.Mandates;
using Yangguang.Catalog.Organisations;
using Yangguang.Catalog.Out;
using Yangguang.Catalog.Out.Pack;
using Yangguang.Catalog.Profiles;
using Yangguang.Catalog.Versions;
using Yangguang.Catalog.Versions.Portal;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog;

public static class CatalogModule
{
    public static IServiceCollection AddCatalog(this IServiceCollection services) => services
        .AddScoped<CatalogPlaces>()
        .AddScoped(services => FindRows.In(services.GetRequiredService<YangguangDb>()))
        .AddScoped<DraftPlaces>()
        .AddScoped<DeclareNotInvolved>()
        .AddScoped<WithdrawNotInvolved>()
        .AddScoped<WriteLocalNote>()
        .AddScoped<PairWithNorm>()
        .AddScoped<AdoptProfile>()
        .AddScoped<AssignArea>()
        .AddScoped<FinishAreaTask>()
        .AddScoped<ImportMandates>()
        .AddScoped<CompileFromMandates>()
        .AddScoped<MandateGaps>()
        .AddScoped<LinkMandate>()
        .AddScoped<SignWithoutMandate>()
        .AddScoped<DecideOrganisation>()
        .AddScoped<SaveElementSet>()
        .AddScoped<AdoptReference>()
        .AddScoped<StartVersion>()
        .AddScoped<SaveVersionRow>()
        .AddScoped<RemoveVersionRow>()
        .AddScoped<AbandonVersion>()
        .AddScoped<RebaseVersion>()
        .AddScoped<SaveImport>()
        .AddSingleton<LintLedger>()
        .AddScoped<CountyLint>()
        .AddScoped<LintReport>()
        .AddScoped<CountyStandard>()
        .AddScoped<RepairDraft>()
        .AddScoped<DraftListings>()
        .AddScoped<DraftChanges>()
        .AddScoped<AddLocalLaw>()
        .AddScoped<EndLocalLaw>()
        .AddScoped<SubmitVersion>()
        .AddScoped<ReturnVersion>()
        .AddScoped<ApproveVersion>()
        .AddScoped<BringIntoForce>()
        .AddScoped<AlignColumns>()
        .AddScoped<OpenColumn>()
        .AddScoped<RenameColumn>()
        .AddScoped<CloseColumn>()
        .AddScoped<PlaceRows>()
        .AddScoped<PublishedVersions>()
        .AddScoped<PlanAdjustment>()
        .AddScoped<AdjustArea>()
        .AddScoped<MoveRows>()
        .AddScoped<ReadReleases>()
        .AddScoped<ReadCatalogBook>()
        .AddScoped<ExportPack>()
        .AddScoped<ImportPack>();
}
