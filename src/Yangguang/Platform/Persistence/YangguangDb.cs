using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Calendar;
using Yangguang.Catalog;
using Yangguang.Catalog.Adjustments;
using Yangguang.Catalog.Columns;
using Yangguang.Catalog.Elements;
using Yangguang.Catalog.LocalLaws;
using Yangguang.Catalog.Mandates;
using Yangguang.Catalog.Organisations;
using Yangguang.Catalog.Profiles;
using Yangguang.Catalog.Versions;
using Yangguang.Channels;
using Yangguang.Channels.Cards;
using Yangguang.Channels.Subscriptions;
using Yangguang.Duties;
using Yangguang.Duties.Feeds;
using Yangguang.Features;
using Yangguang.Gazette;
using Yangguang.Integration;
using Yangguang.Integration.Webhooks;
using Yangguang.Interpretations;
using Yangguang.LegalColumns;
using Yangguang.Meetings;
using Yangguang.Mistakes;
using Yangguang.Oversight.Annual;
using Yangguang.Oversight.Inspection;
using Yangguang.Platform.Files;
using Yangguang.Platform.Outbox;
using Yangguang.Readership;
using Yangguang.Records;
using Yangguang.Records.Attachments;
using Yangguang.Records.Autosave;
using Yangguang.Records.Links;
using Yangguang.Records.Mirror;
using Yangguang.Records.OldAddresses;
using Yangguang.Records.Wording;
using Yangguang.Requests;
using Yangguang.Requests.Answers;
using Yangguang.Requests.Archive;
using Yangguang.Requests.Disputes;
using Yangguang.Requests.Files;
using Yangguang.Requests.Letters;
using Yangguang.Requests.Shelf;
using Yangguang.Requests.Voice;
using Yangguang.Requests.Corrections;
using Yangguang.Requests.Supervising;
using Yangguang.Requests.Zones;
using Yangguang.Translations;

namespace Yangguang.Platform.Persistence;

/// <summary>
/// The one database of the installation, used directly by use cases and pages. Rows of a jurisdiction are seen only
/// inside its <see cref="JurisdictionScope"/>, and written only there.
/// </summary>
public abstract partial class YangguangDb(DbContextOptions options, JurisdictionScope scope) : IdentityUserContext<Staff, Guid>(options)
{
    public DbSet<Jurisdiction> Jurisdictions => Set<Jurisdiction>();

    public DbSet<Body> Bodies => Set<Body>();

    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();

    public DbSet<CalendarAmendment> CalendarAmendments => Set<CalendarAmendment>();

    public DbSet<StandardCatalog> Catalogs => Set<StandardCatalog>();

    public DbSet<CatalogItem> CatalogItems => Set<CatalogItem>();

    public DbSet<CatalogVersion> CatalogVersions => Set<CatalogVersion>();

    public DbSet<AreaAdjustment> AreaAdjustments => Set<AreaAdjustment>();

    public DbSet<FormerItemCode> FormerItemCodes => Set<FormerItemCode>();

    public DbSet<VersionRow> VersionRows => Set<VersionRow>();

    public DbSet<PortalColumn> PortalColumns => Set<PortalColumn>();

    public DbSet<ColumnPlacement> ColumnPlacements => Set<ColumnPlacement>();

    public DbSet<AdoptedProfile> AdoptedProfiles => Set<AdoptedProfile>();

    public DbSet<AreaAssignment> AreaAssignments => Set<AreaAssignment>();

    public DbSet<NewAreaTask> NewAreaTasks => Set<NewAreaTask>();

    public DbSet<Mandate> Mandates => Set<Mandate>();

    public DbSet<MandateLink> MandateLinks => Set<MandateLink>();

    public DbSet<WithoutMandate> WithoutMandate => Set<WithoutMandate>();

    public DbSet<ElementSet> ElementSets => Set<ElementSet>();

    public DbSet<ElementSetUse> ElementSetUses => Set<ElementSetUse>();

    public DbSet<OrganisationMeaning> OrganisationMeanings => Set<OrganisationMeaning>();

    public DbSet<LocalLaw> LocalLaws => Set<LocalLaw>();

    public DbSet<Duty> Duties => Set<Duty>();

    public DbSet<DutyRound> DutyRounds => Set<DutyRound>();

    public DbSet<Evidence> Evidence => Set<Evidence>();

    public DbSet<NothingDueStatement> NothingDueStatements => Set<NothingDueStatement>();

    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();

    public DbSet<GovernmentRecord> Records => Set<GovernmentRecord>();

    public DbSet<RecordEdition> Editions => Set<RecordEdition>();

    public DbSet<Approval> Approvals => Set<Approval>();

    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();

    public DbSet<GazetteIssue> GazetteIssues => Set<GazetteIssue>();

    public DbSet<GazetteArticle> GazetteArticles => Set<GazetteArticle>();

    public DbSet<DocumentSupply> DocumentSupplies => Set<DocumentSupply>();

    public DbSet<OldAddress> OldAddresses => Set<OldAddress>();

    public DbSet<MissedAddress> MissedAddresses => Set<MissedAddress>();

    public DbSet<EditionPicture> EditionPictures => Set<EditionPicture>();

    public DbSet<DraftCopy> DraftCopies => Set<DraftCopy>();

    public DbSet<LocalWord> LocalWords => Set<LocalWord>();

    public DbSet<LinkFinding> LinkFindings => Set<LinkFinding>();

    public DbSet<LinkSweep> LinkSweeps => Set<LinkSweep>();

    public DbSet<TrustedHost> TrustedHosts => Set<TrustedHost>();

    public DbSet<MirrorImport> MirrorImports => Set<MirrorImport>();

    public DbSet<MirrorPage> MirrorPages => Set<MirrorPage>();

    public DbSet<IndexSequence> IndexSequences => Set<IndexSequence>();

    public DbSet<Interpretation> Interpretations => Set<Interpretation>();

    public DbSet<InterpretationDuty> InterpretationDuties => Set<InterpretationDuty>();

    public DbSet<LeaderEvent> LeaderEvents => Set<LeaderEvent>();

    public DbSet<PlannedPolicy> PlannedPolicies => Set<PlannedPolicy>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<MeetingTopic> MeetingTopics => Set<MeetingTopic>();

    public DbSet<DisclosureGuide> Guides => Set<DisclosureGuide>();

    public DbSet<BodyRule> BodyRules => Set<BodyRule>();

    public DbSet<NodeStatement> NodeStatements => Set<NodeStatement>();

    public DbSet<YearReport> YearReports => Set<YearReport>();

    public DbSet<AnnualReport> AnnualReports => Set<AnnualReport>();

    public DbSet<EarlierReport> EarlierReports => Set<EarlierReport>();

    public DbSet<Dispute> Disputes => Set<Dispute>();

    public DbSet<BasicEntry> BasicEntries => Set<BasicEntry>();

    public DbSet<ColumnReview> ColumnReviews => Set<ColumnReview>();

    public DbSet<Feature> Features => Set<Feature>();

    public DbSet<Translation> Translations => Set<Translation>();

    public DbSet<ColumnTranslation> ColumnTranslations => Set<ColumnTranslation>();

    public DbSet<FileWords> FileWords => Set<FileWords>();

    public DbSet<FeaturePost> FeaturePosts => Set<FeaturePost>();

    public DbSet<ReadCount> ReadCounts => Set<ReadCount>();

    public DbSet<Mistake> Mistakes => Set<Mistake>();

    public DbSet<ConnectedSystem> ConnectedSystems => Set<ConnectedSystem>();

    public DbSet<PushedRecord> PushedRecords => Set<PushedRecord>();

    public DbSet<Webhook> Webhooks => Set<Webhook>();

    public DbSet<WebhookDelivery> WebhookDeliveries => Set<WebhookDelivery>();

    public DbSet<Outlet> Outlets => Set<Outlet>();

    public DbSet<Delivery> Deliveries => Set<Delivery>();

    public DbSet<Subscription> Subscriptions => Set<Subscription>();

    public DbSet<Mail> Mails => Set<Mail>();

    public DbSet<FactCard> FactCards => Set<FactCard>();

    public DbSet<InformationRequest> Requests => Set<InformationRequest>();

    public DbSet<Consultation> Consultations => Set<Consultation>();

    public DbSet<RequestLetter> RequestLetters => Set<RequestLetter>();

    public DbSet<CountyTemplate> CountyTemplates => Set<CountyTemplate>();

    public DbSet<StockReason> StockReasons => Set<StockReason>();

    public DbSet<AnswerFile> AnswerFiles => Set<AnswerFile>();

    public DbSet<CaseFolder> CaseFolders => Set<CaseFolder>();

    public DbSet<RequestOffice> RequestOffices => Set<RequestOffice>();

    public DbSet<Supervision> Supervisions => Set<Supervision>();

    public DbSet<SiteFinding> SiteFindings => Set<SiteFinding>();

    public DbSet<SiteStanding> SiteStandings => Set<SiteStanding>();

    public DbSet<SiteVisit> SiteVisits => Set<SiteVisit>();

    public DbSet<RecordCorrectionCase> RecordCorrections => Set<RecordCorrectionCase>();

    public DbSet<ServiceZone> ServiceZones => Set<ServiceZone>();

    public DbSet<ZoneVisits> ZoneVisits => Set<ZoneVisits>();

    public DbSet<NumberSeries> NumberSeries => Set<NumberSeries>();

    public DbSet<RequestFile> RequestFiles => Set<RequestFile>();

    public DbSet<ApplicantWord> ApplicantWords => Set<ApplicantWord>();

    public DbSet<AnswerRating> AnswerRatings => Set<AnswerRating>();

    public DbSet<PublishedAnswer> PublishedAnswers => Set<PublishedAnswer>();

    public DbSet<ShelfMonth> ShelfMonths => Set<ShelfMonth>();

    public DbSet<DigestKey> DigestKeys => Set<DigestKey>();

    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();
}
