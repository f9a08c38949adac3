using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Yangguang.Platform.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AdoptedProfiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    AreaCodes = table.Column<string[]>(type: "text[]", nullable: false),
                    Basis = table.Column<string>(type: "text", nullable: false),
                    AdoptedBy = table.Column<string>(type: "text", nullable: false),
                    AdoptedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdoptedProfiles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AreaAdjustments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AreaCode = table.Column<string>(type: "text", nullable: false),
                    IntoCode = table.Column<string>(type: "text", nullable: true),
                    Basis = table.Column<string>(type: "text", nullable: false),
                    DecidedBy = table.Column<string>(type: "text", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Rows = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AreaAdjustments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Audit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    ActorId = table.Column<Guid>(type: "uuid", nullable: false),
                    ActorName = table.Column<string>(type: "text", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Subject = table.Column<Guid>(type: "uuid", nullable: false),
                    Event = table.Column<string>(type: "text", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    RequestId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Detail = table.Column<string>(type: "text", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: true),
                    Previous = table.Column<byte[]>(type: "bytea", nullable: true),
                    Hash = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Audit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditHeads",
                columns: table => new
                {
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditHeads", x => x.JurisdictionId);
                });

            migrationBuilder.CreateTable(
                name: "Bodies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    ShortName = table.Column<string>(type: "text", nullable: false),
                    Tier = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ParentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Phone = table.Column<string>(type: "text", nullable: false),
                    Address = table.Column<string>(type: "text", nullable: false),
                    OfficeHours = table.Column<string>(type: "text", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bodies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Bodies_Bodies_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CalendarAmendments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Url = table.Column<string>(type: "text", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ExtraDaysOff = table.Column<int>(type: "integer", nullable: false),
                    OffDays = table.Column<string>(type: "text", nullable: false),
                    MakeUpWorkdays = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ProposerId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProposedBy = table.Column<string>(type: "text", nullable: false),
                    ProposedAt = table.Column<long>(type: "bigint", nullable: false),
                    DecidedBy = table.Column<string>(type: "text", nullable: false),
                    DecidedAt = table.Column<long>(type: "bigint", nullable: true),
                    DatesMoved = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarAmendments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CloneSuspects",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Address = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    IndexNumber = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    Share = table.Column<int>(type: "integer", nullable: false),
                    IsUnchanged = table.Column<bool>(type: "boolean", nullable: false),
                    FoundBy = table.Column<string>(type: "text", nullable: false),
                    FoundAt = table.Column<long>(type: "bigint", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "text", nullable: false),
                    SettledAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CloneSuspects", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CountyTemplates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Addressee = table.Column<string>(type: "text", nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false),
                    EffectiveFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    WriterId = table.Column<Guid>(type: "uuid", nullable: false),
                    WriterName = table.Column<string>(type: "text", nullable: false),
                    ApproverName = table.Column<string>(type: "text", nullable: false),
                    ApprovedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CountyTemplates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DigestKeys",
                columns: table => new
                {
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sealed = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DigestKeys", x => x.JurisdictionId);
                });

            migrationBuilder.CreateTable(
                name: "DraftCopies",
                columns: table => new
                {
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    StaffId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Fields = table.Column<string>(type: "text", nullable: false),
                    SavedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DraftCopies", x => new { x.JurisdictionId, x.StaffId, x.Place });
                });

            migrationBuilder.CreateTable(
                name: "Features",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Purpose = table.Column<string>(type: "text", nullable: false),
                    IsOnFront = table.Column<bool>(type: "boolean", nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Features", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FileWords",
                columns: table => new
                {
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    File = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FileWords", x => new { x.JurisdictionId, x.File });
                });

            migrationBuilder.CreateTable(
                name: "GazetteIssues",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    TotalNumber = table.Column<int>(type: "integer", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Pdf = table.Column<string>(type: "text", nullable: false),
                    PdfBytes = table.Column<long>(type: "bigint", nullable: false),
                    Pages = table.Column<int>(type: "integer", nullable: false),
                    Comparison = table.Column<string>(type: "text", nullable: false),
                    CompilerId = table.Column<Guid>(type: "uuid", nullable: false),
                    CompilerName = table.Column<string>(type: "text", nullable: false),
                    ReturnReason = table.Column<string>(type: "text", nullable: false),
                    SignerName = table.Column<string>(type: "text", nullable: false),
                    PublishedAt = table.Column<long>(type: "bigint", nullable: true),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GazetteIssues", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "IndexSequences",
                columns: table => new
                {
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndexSequences", x => new { x.BodyId, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "JobRuns",
                columns: table => new
                {
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    StartedAt = table.Column<long>(type: "bigint", nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    SucceededAt = table.Column<long>(type: "bigint", nullable: true),
                    WantedAt = table.Column<long>(type: "bigint", nullable: true),
                    ClaimedUntil = table.Column<long>(type: "bigint", nullable: true),
                    Failures = table.Column<int>(type: "integer", nullable: false),
                    Said = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobRuns", x => new { x.JurisdictionId, x.Name });
                });

            migrationBuilder.CreateTable(
                name: "Jurisdictions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Host = table.Column<string>(type: "text", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "boolean", nullable: false),
                    IndexFormat = table.Column<string>(type: "text", nullable: false),
                    Site_IcpNumber = table.Column<string>(type: "text", nullable: false),
                    Site_MistakesAddress = table.Column<string>(type: "text", nullable: false),
                    Site_OfficialMark = table.Column<string>(type: "text", nullable: false),
                    Site_Operator = table.Column<string>(type: "text", nullable: false),
                    Site_Phone = table.Column<string>(type: "text", nullable: false),
                    Site_PoliceNumber = table.Column<string>(type: "text", nullable: false),
                    Site_ReportAddress = table.Column<string>(type: "text", nullable: false),
                    Site_ReportPhone = table.Column<string>(type: "text", nullable: false),
                    Site_SiteCode = table.Column<string>(type: "text", nullable: false),
                    Site_Sponsor = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Jurisdictions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LinkSweeps",
                columns: table => new
                {
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    FinishedAt = table.Column<long>(type: "bigint", nullable: false),
                    Pages = table.Column<int>(type: "integer", nullable: false),
                    Links = table.Column<int>(type: "integer", nullable: false),
                    Asked = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LinkSweeps", x => x.JurisdictionId);
                });

            migrationBuilder.CreateTable(
                name: "LocalLaws",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReplacedBy = table.Column<string>(type: "text", nullable: false),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LocalLaws", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LocalWords",
                columns: table => new
                {
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Wrong = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Right = table.Column<string>(type: "text", nullable: false),
                    Why = table.Column<string>(type: "text", nullable: false),
                    AddedBy = table.Column<string>(type: "text", nullable: false),
                    AddedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LocalWords", x => new { x.JurisdictionId, x.Wrong });
                });

            migrationBuilder.CreateTable(
                name: "LogHeads",
                columns: table => new
                {
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Root = table.Column<byte[]>(type: "bytea", nullable: false),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogHeads", x => x.JurisdictionId);
                });

            migrationBuilder.CreateTable(
                name: "LogLeaves",
                columns: table => new
                {
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Subject = table.Column<Guid>(type: "uuid", nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogLeaves", x => new { x.JurisdictionId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "LogWitnesses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Organisation = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    SinceAt = table.Column<long>(type: "bigint", nullable: false),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogWitnesses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MirrorImports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    StaffId = table.Column<Guid>(type: "uuid", nullable: false),
                    StaffName = table.Column<string>(type: "text", nullable: false),
                    StartedAt = table.Column<long>(type: "bigint", nullable: false),
                    FinishedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MirrorImports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MissedAddresses",
                columns: table => new
                {
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Path = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    From = table.Column<string>(type: "text", nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    FirstAt = table.Column<long>(type: "bigint", nullable: false),
                    LastAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MissedAddresses", x => new { x.JurisdictionId, x.Path });
                });

            migrationBuilder.CreateTable(
                name: "NumberSeries",
                columns: table => new
                {
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Series = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NumberSeries", x => new { x.BodyId, x.Year, x.Series });
                });

            migrationBuilder.CreateTable(
                name: "OldAddresses",
                columns: table => new
                {
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Path = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Target = table.Column<string>(type: "text", nullable: false),
                    ImportedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OldAddresses", x => new { x.JurisdictionId, x.Path });
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Type = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Subject = table.Column<Guid>(type: "uuid", nullable: false),
                    Data = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "PageAlarms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    IndexNumber = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Fault = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    RaisedAt = table.Column<long>(type: "bigint", nullable: false),
                    LastSeenAt = table.Column<long>(type: "bigint", nullable: false),
                    SettledAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PageAlarms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReadCounts",
                columns: table => new
                {
                    Subject = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Times = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReadCounts", x => new { x.JurisdictionId, x.Subject });
                });

            migrationBuilder.CreateTable(
                name: "SiteStandings",
                columns: table => new
                {
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Veto = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsMet = table.Column<bool>(type: "boolean", nullable: false),
                    Said = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SiteStandings", x => new { x.JurisdictionId, x.Veto });
                });

            migrationBuilder.CreateTable(
                name: "SiteVisits",
                columns: table => new
                {
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Milliseconds = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SiteVisits", x => new { x.JurisdictionId, x.At });
                });

            migrationBuilder.CreateTable(
                name: "StockReasons",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Decision = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Element = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    WriterId = table.Column<Guid>(type: "uuid", nullable: false),
                    WriterName = table.Column<string>(type: "text", nullable: false),
                    ApproverName = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StockReasons", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StoredFiles",
                columns: table => new
                {
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Bytes = table.Column<long>(type: "bigint", nullable: false),
                    GivenName = table.Column<string>(type: "text", nullable: false),
                    ArrivedBy = table.Column<string>(type: "text", nullable: false),
                    ArrivedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredFiles", x => new { x.BodyId, x.Name });
                });

            migrationBuilder.CreateTable(
                name: "Subscriptions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Address = table.Column<string>(type: "text", nullable: false),
                    AddressDigest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Topics = table.Column<string[]>(type: "text[]", nullable: false),
                    Pace = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AskedTopics = table.Column<string[]>(type: "text[]", nullable: false),
                    AskedPace = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AskedAt = table.Column<long>(type: "bigint", nullable: false),
                    AskedToday = table.Column<int>(type: "integer", nullable: false),
                    ConfirmedAt = table.Column<long>(type: "bigint", nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    ToldUntil = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Subscriptions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TrustedHosts",
                columns: table => new
                {
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Host = table.Column<string>(type: "character varying(253)", maxLength: 253, nullable: false),
                    Why = table.Column<string>(type: "text", nullable: false),
                    AddedBy = table.Column<string>(type: "text", nullable: false),
                    AddedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrustedHosts", x => new { x.JurisdictionId, x.Host });
                });

            migrationBuilder.CreateTable(
                name: "WithoutMandate",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    SignedBy = table.Column<string>(type: "text", nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WithoutMandate", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AreaAssignments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaCode = table.Column<string>(type: "text", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AreaAssignments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AreaAssignments_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BasicEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Group = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Limit = table.Column<string>(type: "text", nullable: false),
                    Address = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BasicEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BasicEntries_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BodyRules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: false),
                    Issuer = table.Column<string>(type: "text", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IndexNumber = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BodyRules", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BodyRules_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Catalogs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaCode = table.Column<string>(type: "text", nullable: false),
                    Standing = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "text", nullable: false),
                    SignedBy = table.Column<string>(type: "text", nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LocalNote = table.Column<string>(type: "text", nullable: false),
                    NormTitle = table.Column<string>(type: "text", nullable: false),
                    NormAddress = table.Column<string>(type: "text", nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NextNumber = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Catalogs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Catalogs_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ColumnReviews",
                columns: table => new
                {
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Column = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReviewedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReviewedBy = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ColumnReviews", x => new { x.BodyId, x.Column });
                    table.ForeignKey(
                        name: "FK_ColumnReviews_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ConnectedSystems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    KeyDigest = table.Column<string>(type: "text", nullable: false),
                    ConnectedAt = table.Column<long>(type: "bigint", nullable: false),
                    DisconnectedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConnectedSystems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConnectedSystems_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Disputes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OutcomeNote = table.Column<string>(type: "text", nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PerformBy = table.Column<DateOnly>(type: "date", nullable: true),
                    IsProvisional = table.Column<bool>(type: "boolean", nullable: false),
                    PerformedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Facts_CaseNumber = table.Column<string>(type: "text", nullable: false),
                    Facts_Decision = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Facts_FiledOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Facts_Forum = table.Column<string>(type: "text", nullable: false),
                    Facts_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Facts_LetterNumber = table.Column<string>(type: "text", nullable: false),
                    Facts_RequestId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Disputes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Disputes_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EarlierReports",
                columns: table => new
                {
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Tables = table.Column<string>(type: "text", nullable: false),
                    FileName = table.Column<string>(type: "text", nullable: false),
                    ImportedBy = table.Column<string>(type: "text", nullable: false),
                    ImportedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EarlierReports", x => new { x.BodyId, x.Year });
                    table.ForeignKey(
                        name: "FK_EarlierReports_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Guides",
                columns: table => new
                {
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    Live = table.Column<string>(type: "text", nullable: true),
                    IsSubmitted = table.Column<bool>(type: "boolean", nullable: false),
                    ReturnReason = table.Column<string>(type: "text", nullable: false),
                    ApprovedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    WriterIds = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Guides", x => x.BodyId);
                    table.ForeignKey(
                        name: "FK_Guides_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Invitations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DisplayName = table.Column<string>(type: "text", nullable: false),
                    RenewedId = table.Column<Guid>(type: "uuid", nullable: true),
                    SecretDigest = table.Column<string>(type: "text", nullable: false),
                    InvitedBy = table.Column<string>(type: "text", nullable: false),
                    InvitedById = table.Column<Guid>(type: "uuid", nullable: false),
                    InvitedAt = table.Column<long>(type: "bigint", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    WasAccepted = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invitations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Invitations_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LeaderEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Leader = table.Column<string>(type: "text", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    Address = table.Column<string>(type: "text", nullable: false),
                    FiledBy = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeaderEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LeaderEvents_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Mandates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Heading = table.Column<string>(type: "text", nullable: false),
                    Type = table.Column<string>(type: "text", nullable: false),
                    Basis = table.Column<string>(type: "text", nullable: false),
                    Extra = table.Column<string>(type: "text", nullable: false),
                    FirstListedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ListedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mandates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Mandates_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsProvisional = table.Column<bool>(type: "boolean", nullable: false),
                    PublishedAt = table.Column<long>(type: "bigint", nullable: true),
                    PublisherName = table.Column<string>(type: "text", nullable: false),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    WriterIds = table.Column<string>(type: "text", nullable: false),
                    Facts_Address = table.Column<string>(type: "text", nullable: false),
                    Facts_Chair = table.Column<string>(type: "text", nullable: false),
                    Facts_HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Facts_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Facts_Name = table.Column<string>(type: "text", nullable: false),
                    Facts_Observers = table.Column<string>(type: "text", nullable: false),
                    Facts_Summary = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meetings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Meetings_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Mistakes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    QueryDigest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Page = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    Contact = table.Column<string>(type: "text", nullable: false),
                    ArrivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsProvisional = table.Column<bool>(type: "boolean", nullable: false),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Answer = table.Column<string>(type: "text", nullable: false),
                    HandlerName = table.Column<string>(type: "text", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mistakes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Mistakes_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NewAreaTasks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaCode = table.Column<string>(type: "text", nullable: false),
                    Step = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DoneBy = table.Column<string>(type: "text", nullable: false),
                    Outcome = table.Column<string>(type: "text", nullable: false),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NewAreaTasks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NewAreaTasks_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NodeStatements",
                columns: table => new
                {
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Node = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Absence = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "text", nullable: false),
                    SignedBy = table.Column<string>(type: "text", nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NodeStatements", x => new { x.BodyId, x.Node });
                    table.ForeignKey(
                        name: "FK_NodeStatements_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OrganisationMeanings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Printed = table.Column<string>(type: "text", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedBy = table.Column<string>(type: "text", nullable: false),
                    DecidedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisationMeanings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrganisationMeanings_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Outlets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: false),
                    Keeper = table.Column<string>(type: "text", nullable: false),
                    Phone = table.Column<string>(type: "text", nullable: false),
                    Reach = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LastPushOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosingProposedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    KeptBecause = table.Column<string>(type: "text", nullable: false),
                    KeptOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedBecause = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outlets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Outlets_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlannedPolicies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: false),
                    FiledBy = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlannedPolicies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlannedPolicies_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PortalColumns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaCode = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PortalColumns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PortalColumns_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RecordCorrections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    QueryDigest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ArrivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Record = table.Column<string>(type: "text", nullable: false),
                    Applicant = table.Column<string>(type: "text", nullable: false),
                    ApplicantDigest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Claim = table.Column<string>(type: "text", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsProvisional = table.Column<bool>(type: "boolean", nullable: false),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Answer = table.Column<string>(type: "text", nullable: false),
                    CompetentOrgan = table.Column<string>(type: "text", nullable: false),
                    HandlerName = table.Column<string>(type: "text", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecordCorrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RecordCorrections_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RequestOffices",
                columns: table => new
                {
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsOpen = table.Column<bool>(type: "boolean", nullable: false),
                    Facts_Address = table.Column<string>(type: "text", nullable: false),
                    Facts_CountyGovernment = table.Column<string>(type: "text", nullable: false),
                    Facts_Court = table.Column<string>(type: "text", nullable: false),
                    Facts_Email = table.Column<string>(type: "text", nullable: false),
                    Facts_Fax = table.Column<string>(type: "text", nullable: false),
                    Facts_NumberWord = table.Column<string>(type: "text", nullable: false),
                    Facts_OfficeHours = table.Column<string>(type: "text", nullable: false),
                    Facts_OrganKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Facts_Phone = table.Column<string>(type: "text", nullable: false),
                    Facts_Postcode = table.Column<string>(type: "text", nullable: false),
                    Facts_UnitName = table.Column<string>(type: "text", nullable: false),
                    Facts_UpperDepartment = table.Column<string>(type: "text", nullable: false),
                    Facts_UpperGovernment = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RequestOffices", x => x.BodyId);
                    table.ForeignKey(
                        name: "FK_RequestOffices_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Requests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Draft = table.Column<string>(type: "text", nullable: false),
                    Decision = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    DrafterId = table.Column<Guid>(type: "uuid", nullable: true),
                    DrafterName = table.Column<string>(type: "text", nullable: false),
                    LetterNumber = table.Column<string>(type: "text", nullable: false),
                    SignerName = table.Column<string>(type: "text", nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnswerWasLate = table.Column<bool>(type: "boolean", nullable: false),
                    FilesAreClean = table.Column<bool>(type: "boolean", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsProvisional = table.Column<bool>(type: "boolean", nullable: false),
                    NextStep = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    NextOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CorrectionWasLate = table.Column<bool>(type: "boolean", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SubmittedAt = table.Column<long>(type: "bigint", nullable: false),
                    ApplicantKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Applicant = table.Column<string>(type: "text", nullable: false),
                    ApplicantDigest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    QueryDigest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    SplitFromId = table.Column<Guid>(type: "uuid", nullable: true),
                    SameAsId = table.Column<Guid>(type: "uuid", nullable: true),
                    MadePublicAs = table.Column<Guid>(type: "uuid", nullable: true),
                    OfficerId = table.Column<Guid>(type: "uuid", nullable: true),
                    OfficerName = table.Column<string>(type: "text", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ArchivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Clock_CorrectedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Clock_CorrectionNoticedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Clock_CorrectionServedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Clock_DelayedTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Clock_ExtendedBy = table.Column<int>(type: "integer", nullable: false),
                    Clock_FeeFen = table.Column<long>(type: "bigint", nullable: false),
                    Clock_FeeNoticedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Clock_FeePaidOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Clock_FeeServedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Clock_ReasonAskedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Clock_ReceivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Intake_ArrivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Intake_Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Intake_Confirmation = table.Column<string>(type: "text", nullable: false),
                    Intake_Evidence = table.Column<string>(type: "text", nullable: false),
                    Intake_FilledBy = table.Column<string>(type: "text", nullable: false),
                    Sent_DispatchedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Sent_Proof = table.Column<string>(type: "text", nullable: false),
                    Sent_ServedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Sent_Way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Wish_Assistance = table.Column<string>(type: "text", nullable: false),
                    Wish_Description = table.Column<string>(type: "text", nullable: false),
                    Wish_DocumentNumber = table.Column<string>(type: "text", nullable: false),
                    Wish_Form = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Wish_Hardship = table.Column<string>(type: "text", nullable: false),
                    Wish_MayPublishAnswer = table.Column<bool>(type: "boolean", nullable: false),
                    Wish_Subject = table.Column<string>(type: "text", nullable: false),
                    Wish_SuggestsProactive = table.Column<bool>(type: "boolean", nullable: false),
                    Wish_TakesOtherForm = table.Column<bool>(type: "boolean", nullable: false),
                    Wish_Way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Requests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Requests_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServiceZones",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    IsOpen = table.Column<bool>(type: "boolean", nullable: false),
                    Facts_Name = table.Column<string>(type: "text", nullable: false),
                    Facts_Offers = table.Column<string>(type: "text", nullable: false),
                    Facts_OfficeHours = table.Column<string>(type: "text", nullable: false),
                    Facts_Phone = table.Column<string>(type: "text", nullable: false),
                    Facts_Place = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceZones", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceZones_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ShelfMonths",
                columns: table => new
                {
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Shown = table.Column<int>(type: "integer", nullable: false),
                    Saved = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ShelfMonths", x => new { x.BodyId, x.Month });
                    table.ForeignKey(
                        name: "FK_ShelfMonths_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SiteFindings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Veto = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Address = table.Column<string>(type: "text", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: false),
                    What = table.Column<string>(type: "text", nullable: false),
                    FirstAt = table.Column<long>(type: "bigint", nullable: false),
                    SettledAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SiteFindings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SiteFindings_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Staff",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    DisplayName = table.Column<string>(type: "text", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsDemonstration = table.Column<bool>(type: "boolean", nullable: false),
                    ClosedAt = table.Column<long>(type: "bigint", nullable: true),
                    IdentityDigest = table.Column<string>(type: "text", nullable: true),
                    Factor_LastStep = table.Column<long>(type: "bigint", nullable: false),
                    Factor_RecoveryDigests = table.Column<string>(type: "text", nullable: false),
                    Factor_Seal = table.Column<string>(type: "text", nullable: false),
                    UserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "text", nullable: true),
                    SecurityStamp = table.Column<string>(type: "text", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true),
                    PhoneNumber = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<long>(type: "bigint", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Staff", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Staff_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FeaturePosts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    FeatureId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorName = table.Column<string>(type: "text", nullable: false),
                    WrittenAt = table.Column<long>(type: "bigint", nullable: false),
                    PublishedAt = table.Column<long>(type: "bigint", nullable: true),
                    PublisherName = table.Column<string>(type: "text", nullable: false),
                    Text_Body = table.Column<string>(type: "text", nullable: false),
                    Text_Link = table.Column<string>(type: "text", nullable: false),
                    Text_Part = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Text_Title = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeaturePosts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FeaturePosts_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FeaturePosts_Features_FeatureId",
                        column: x => x.FeatureId,
                        principalTable: "Features",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WitnessSignatures",
                columns: table => new
                {
                    WitnessId = table.Column<Guid>(type: "uuid", nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Line = table.Column<string>(type: "text", nullable: false),
                    SignedAt = table.Column<long>(type: "bigint", nullable: false),
                    ReceivedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WitnessSignatures", x => new { x.WitnessId, x.Size });
                    table.ForeignKey(
                        name: "FK_WitnessSignatures_LogWitnesses_WitnessId",
                        column: x => x.WitnessId,
                        principalTable: "LogWitnesses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MirrorPages",
                columns: table => new
                {
                    ImportId = table.Column<Guid>(type: "uuid", nullable: false),
                    Path = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Digest = table.Column<string>(type: "text", nullable: false),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: true),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Address = table.Column<string>(type: "text", nullable: false),
                    OldIndexNumber = table.Column<string>(type: "text", nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Notes = table.Column<string>(type: "text", nullable: false),
                    Noise = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MirrorPages", x => new { x.ImportId, x.Path });
                    table.ForeignKey(
                        name: "FK_MirrorPages_MirrorImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "MirrorImports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Mails",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    SubscriptionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Editions = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    QueuedAt = table.Column<long>(type: "bigint", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    NextAttemptAt = table.Column<long>(type: "bigint", nullable: true),
                    SentAt = table.Column<long>(type: "bigint", nullable: true),
                    Answer = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mails", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Mails_Subscriptions_SubscriptionId",
                        column: x => x.SubscriptionId,
                        principalTable: "Subscriptions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CatalogItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    CatalogId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaCode = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    FiveOpen = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    IsProactive = table.Column<bool>(type: "boolean", nullable: false),
                    ResponsibleBodies = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Row_Audience = table.Column<string>(type: "text", nullable: false),
                    Row_BodyText = table.Column<string>(type: "text", nullable: false),
                    Row_Channels = table.Column<string[]>(type: "text[]", nullable: false),
                    Row_Elements = table.Column<string[]>(type: "text[]", nullable: false),
                    Row_Extra = table.Column<string>(type: "text", nullable: false),
                    Row_IsReference = table.Column<bool>(type: "boolean", nullable: false),
                    Row_LegalBasis = table.Column<string[]>(type: "text[]", nullable: false),
                    Row_Level1 = table.Column<string>(type: "text", nullable: false),
                    Row_Level2 = table.Column<string>(type: "text", nullable: false),
                    Row_Level3 = table.Column<string>(type: "text", nullable: false),
                    Row_Mode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Row_Tiers = table.Column<int[]>(type: "integer[]", nullable: false),
                    Row_TimeLimit = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CatalogItems_Catalogs_CatalogId",
                        column: x => x.CatalogId,
                        principalTable: "Catalogs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CatalogVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    CatalogId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaCode = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    BaseNumber = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    DraftedBy = table.Column<string>(type: "text", nullable: false),
                    SubmitterId = table.Column<Guid>(type: "uuid", nullable: true),
                    SubmittedBy = table.Column<string>(type: "text", nullable: false),
                    ApprovedBy = table.Column<string>(type: "text", nullable: false),
                    ReturnReason = table.Column<string>(type: "text", nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PublishedAt = table.Column<long>(type: "bigint", nullable: true),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CatalogVersions_Catalogs_CatalogId",
                        column: x => x.CatalogId,
                        principalTable: "Catalogs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ElementSets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    CatalogId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Elements = table.Column<string[]>(type: "text[]", nullable: false),
                    ChangedBy = table.Column<string>(type: "text", nullable: false),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ElementSets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ElementSets_Catalogs_CatalogId",
                        column: x => x.CatalogId,
                        principalTable: "Catalogs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Webhooks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    SystemId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Address = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Types = table.Column<string[]>(type: "text[]", nullable: false),
                    OwnBodyOnly = table.Column<bool>(type: "boolean", nullable: false),
                    SealedSecret = table.Column<string>(type: "text", nullable: false),
                    AddedAt = table.Column<long>(type: "bigint", nullable: false),
                    StoppedAt = table.Column<long>(type: "bigint", nullable: true),
                    StoppedBecause = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Webhooks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Webhooks_ConnectedSystems_SystemId",
                        column: x => x.SystemId,
                        principalTable: "ConnectedSystems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MandateLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    MandateId = table.Column<Guid>(type: "uuid", nullable: false),
                    Decision = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DecidedBy = table.Column<string>(type: "text", nullable: false),
                    DecidedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MandateLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MandateLinks_Mandates_MandateId",
                        column: x => x.MandateId,
                        principalTable: "Mandates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ColumnTranslations",
                columns: table => new
                {
                    ColumnId = table.Column<Guid>(type: "uuid", nullable: false),
                    Language = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ColumnTranslations", x => new { x.ColumnId, x.Language });
                    table.ForeignKey(
                        name: "FK_ColumnTranslations_PortalColumns_ColumnId",
                        column: x => x.ColumnId,
                        principalTable: "PortalColumns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AnswerFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    File = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Bytes = table.Column<long>(type: "bigint", nullable: false),
                    Found = table.Column<string>(type: "text", nullable: false),
                    Cleared = table.Column<string>(type: "text", nullable: false),
                    ClearedBy = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnswerFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AnswerFiles_Requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "Requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AnswerRatings",
                columns: table => new
                {
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Mark = table.Column<int>(type: "integer", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    RatedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnswerRatings", x => x.RequestId);
                    table.ForeignKey(
                        name: "FK_AnswerRatings_Requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "Requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ApplicantWords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    SaidAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApplicantWords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ApplicantWords_Requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "Requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CaseFolders",
                columns: table => new
                {
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "date", nullable: false),
                    KeeperName = table.Column<string>(type: "text", nullable: false),
                    Sha256 = table.Column<string>(type: "text", nullable: false),
                    Bytes = table.Column<long>(type: "bigint", nullable: false),
                    Entries = table.Column<int>(type: "integer", nullable: false),
                    File = table.Column<string>(type: "text", nullable: false),
                    IdentityUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    IdentityPurgedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseFolders", x => x.RequestId);
                    table.ForeignKey(
                        name: "FK_CaseFolders_Requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "Requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Consultations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Party = table.Column<string>(type: "text", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: true),
                    About = table.Column<string>(type: "text", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Opinion = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Answer = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Consultations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Consultations_Requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "Requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PublishedAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Decision = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    HasConsent = table.Column<bool>(type: "boolean", nullable: false),
                    PublishedAt = table.Column<long>(type: "bigint", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "bigint", nullable: true),
                    WithdrawnWhy = table.Column<string>(type: "text", nullable: false),
                    Words_Answer = table.Column<string>(type: "text", nullable: false),
                    Words_IndexNumber = table.Column<string>(type: "text", nullable: false),
                    Words_Question = table.Column<string>(type: "text", nullable: false),
                    Words_Title = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublishedAnswers_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PublishedAnswers_Requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "Requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RequestFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: true),
                    Purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Stored = table.Column<string>(type: "text", nullable: false),
                    SealedName = table.Column<string>(type: "text", nullable: false),
                    Extension = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Bytes = table.Column<long>(type: "bigint", nullable: false),
                    ArrivedBy = table.Column<string>(type: "text", nullable: false),
                    ArrivedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RequestFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RequestFiles_Requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "Requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RequestLetters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    ConsultationId = table.Column<Guid>(type: "uuid", nullable: true),
                    Code = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Number = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    TemplateVersion = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    Paper = table.Column<byte[]>(type: "bytea", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    MadeAt = table.Column<long>(type: "bigint", nullable: false),
                    WriterName = table.Column<string>(type: "text", nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SignerName = table.Column<string>(type: "text", nullable: false),
                    VoidReason = table.Column<string>(type: "text", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Sent_DispatchedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Sent_Means = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Sent_Proof = table.Column<string>(type: "text", nullable: false),
                    Sent_ServedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RequestLetters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RequestLetters_Requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "Requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Supervisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    UrgedBy = table.Column<string>(type: "text", nullable: false),
                    UrgedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AnswerBy = table.Column<DateOnly>(type: "date", nullable: false),
                    Answer = table.Column<string>(type: "text", nullable: false),
                    AnsweredBy = table.Column<string>(type: "text", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Supervisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Supervisions_Requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "Requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ZoneVisits",
                columns: table => new
                {
                    ZoneId = table.Column<Guid>(type: "uuid", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Service = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Times = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ZoneVisits", x => new { x.ZoneId, x.On, x.Service });
                    table.ForeignKey(
                        name: "FK_ZoneVisits_ServiceZones_ZoneId",
                        column: x => x.ZoneId,
                        principalTable: "ServiceZones",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true),
                    ClaimValue = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_Staff_UserId",
                        column: x => x.UserId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "text", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_Staff_UserId",
                        column: x => x.UserId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_AspNetUserPasskeys_Staff_UserId",
                        column: x => x.UserId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_Staff_UserId",
                        column: x => x.UserId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CalendarFeeds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    StaffId = table.Column<Guid>(type: "uuid", nullable: false),
                    SecretDigest = table.Column<string>(type: "text", nullable: false),
                    RenewedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarFeeds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CalendarFeeds_Staff_StaffId",
                        column: x => x.StaffId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Delegations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    PrincipalId = table.Column<Guid>(type: "uuid", nullable: false),
                    PrincipalName = table.Column<string>(type: "text", nullable: false),
                    DeputyId = table.Column<Guid>(type: "uuid", nullable: false),
                    DeputyName = table.Column<string>(type: "text", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    FromOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ToOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    DeclaredBy = table.Column<string>(type: "text", nullable: false),
                    DeclaredAt = table.Column<long>(type: "bigint", nullable: false),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Delegations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Delegations_Staff_DeputyId",
                        column: x => x.DeputyId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Delegations_Staff_PrincipalId",
                        column: x => x.PrincipalId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Emergencies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    StaffId = table.Column<Guid>(type: "uuid", nullable: false),
                    StaffName = table.Column<string>(type: "text", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    FromAt = table.Column<long>(type: "bigint", nullable: false),
                    UntilAt = table.Column<long>(type: "bigint", nullable: false),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    ReviewedBy = table.Column<string>(type: "text", nullable: false),
                    ReviewedAt = table.Column<long>(type: "bigint", nullable: true),
                    WasJustified = table.Column<bool>(type: "boolean", nullable: false),
                    Finding = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Emergencies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Emergencies_Staff_StaffId",
                        column: x => x.StaffId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StaffSessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    StaffId = table.Column<Guid>(type: "uuid", nullable: false),
                    Means = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Device = table.Column<string>(type: "text", nullable: false),
                    Address = table.Column<string>(type: "text", nullable: false),
                    StartedAt = table.Column<long>(type: "bigint", nullable: false),
                    LastSeenAt = table.Column<long>(type: "bigint", nullable: false),
                    ProvedAt = table.Column<long>(type: "bigint", nullable: false),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    ActsUnder = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffSessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StaffSessions_Staff_StaffId",
                        column: x => x.StaffId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ColumnPlacements",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ColumnId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ColumnPlacements", x => x.ItemId);
                    table.ForeignKey(
                        name: "FK_ColumnPlacements_CatalogItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "CatalogItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ColumnPlacements_PortalColumns_ColumnId",
                        column: x => x.ColumnId,
                        principalTable: "PortalColumns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Duties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemCode = table.Column<string>(type: "text", nullable: false),
                    CatalogId = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaCode = table.Column<string>(type: "text", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Trigger = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    NextDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NextRoundOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LastOutcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Duties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Duties_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Duties_CatalogItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "CatalogItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FormerItemCodes",
                columns: table => new
                {
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerItemCodes", x => new { x.JurisdictionId, x.Code });
                    table.ForeignKey(
                        name: "FK_FormerItemCodes_CatalogItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "CatalogItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Records",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaCode = table.Column<string>(type: "text", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: true),
                    IndexNumber = table.Column<string>(type: "text", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorName = table.Column<string>(type: "text", nullable: false),
                    ReturnReason = table.Column<string>(type: "text", nullable: false),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    ChangeNote = table.Column<string>(type: "text", nullable: false),
                    FilesGiven = table.Column<int>(type: "integer", nullable: false),
                    Standing = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    FirstPublishedAt = table.Column<long>(type: "bigint", nullable: true),
                    ScheduledAt = table.Column<long>(type: "bigint", nullable: true),
                    IsAnnounced = table.Column<bool>(type: "boolean", nullable: false),
                    ShownOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ShownReason = table.Column<string>(type: "text", nullable: false),
                    AfterReviewDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AmendedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RepealedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidityNote = table.Column<string>(type: "text", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "bigint", nullable: true),
                    WithdrawalReason = table.Column<string>(type: "text", nullable: false),
                    ReplacedBy = table.Column<string>(type: "text", nullable: false),
                    WriterIds = table.Column<string>(type: "text", nullable: false),
                    Content_Attachments = table.Column<string>(type: "text", nullable: false),
                    Content_Attribute = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Content_Carriers = table.Column<string>(type: "text", nullable: false),
                    Content_Composition = table.Column<string>(type: "text", nullable: false),
                    Content_DocumentNumber = table.Column<string>(type: "text", nullable: false),
                    Content_EffectiveOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Content_ExpiresOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Content_FormedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Content_ForwardedAttribute = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Content_Forwards = table.Column<string>(type: "text", nullable: false),
                    Content_Genre = table.Column<string>(type: "text", nullable: false),
                    Content_Ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Content_Html = table.Column<string>(type: "text", nullable: false),
                    Content_JointBodies = table.Column<string>(type: "text", nullable: false),
                    Content_Keywords = table.Column<string>(type: "text", nullable: false),
                    Content_ObtainedFrom = table.Column<string>(type: "text", nullable: false),
                    Content_Policy = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Content_RegulationCodes = table.Column<string>(type: "text", nullable: false),
                    Content_ServiceAudience = table.Column<string>(type: "text", nullable: false),
                    Content_ShownUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Content_Subtheme = table.Column<string>(type: "text", nullable: false),
                    Content_Summary = table.Column<string>(type: "text", nullable: false),
                    Content_Table = table.Column<string>(type: "text", nullable: false),
                    Content_TableKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Content_Text = table.Column<string>(type: "text", nullable: false),
                    Content_Theme = table.Column<string>(type: "text", nullable: false),
                    Content_Title = table.Column<string>(type: "text", nullable: false),
                    Content_Plan_Channels = table.Column<string>(type: "text", nullable: false),
                    Content_Plan_Exemption = table.Column<string>(type: "text", nullable: false),
                    Content_Plan_Forms = table.Column<string>(type: "text", nullable: false),
                    Content_Plan_On = table.Column<DateOnly>(type: "date", nullable: true),
                    Content_Plan_Outline = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Records", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Records_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Records_CatalogItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "CatalogItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VersionRows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    VersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    ResponsibleBodies = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    ReturnRemark = table.Column<string>(type: "text", nullable: false),
                    Seal = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    ChangedBy = table.Column<string>(type: "text", nullable: false),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false),
                    Cells_Audience = table.Column<string>(type: "text", nullable: false),
                    Cells_BodyText = table.Column<string>(type: "text", nullable: false),
                    Cells_Channels = table.Column<string[]>(type: "text[]", nullable: false),
                    Cells_Elements = table.Column<string[]>(type: "text[]", nullable: false),
                    Cells_Extra = table.Column<string>(type: "text", nullable: false),
                    Cells_IsReference = table.Column<bool>(type: "boolean", nullable: false),
                    Cells_LegalBasis = table.Column<string[]>(type: "text[]", nullable: false),
                    Cells_Level1 = table.Column<string>(type: "text", nullable: false),
                    Cells_Level2 = table.Column<string>(type: "text", nullable: false),
                    Cells_Level3 = table.Column<string>(type: "text", nullable: false),
                    Cells_Mode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Cells_Tiers = table.Column<int[]>(type: "integer[]", nullable: false),
                    Cells_TimeLimit = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VersionRows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VersionRows_CatalogVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "CatalogVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ElementSetUses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    SetId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ElementSetUses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ElementSetUses_ElementSets_SetId",
                        column: x => x.SetId,
                        principalTable: "ElementSets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WebhookDeliveries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    WebhookId = table.Column<Guid>(type: "uuid", nullable: false),
                    MessageSequence = table.Column<long>(type: "bigint", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsReplay = table.Column<bool>(type: "boolean", nullable: false),
                    QueuedAt = table.Column<long>(type: "bigint", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    NextAttemptAt = table.Column<long>(type: "bigint", nullable: true),
                    LastAttemptAt = table.Column<long>(type: "bigint", nullable: true),
                    Status = table.Column<int>(type: "integer", nullable: true),
                    Answer = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WebhookDeliveries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WebhookDeliveries_Outbox_MessageSequence",
                        column: x => x.MessageSequence,
                        principalTable: "Outbox",
                        principalColumn: "Sequence",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_WebhookDeliveries_Webhooks_WebhookId",
                        column: x => x.WebhookId,
                        principalTable: "Webhooks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DutyRounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    DutyId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    Label = table.Column<string>(type: "text", nullable: false),
                    Anchor = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    StartOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsProvisional = table.Column<bool>(type: "boolean", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyRounds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DutyRounds_Duties_DutyId",
                        column: x => x.DutyId,
                        principalTable: "Duties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Evidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    DutyId = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Channel = table.Column<string>(type: "text", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: false),
                    FileName = table.Column<string>(type: "text", nullable: true),
                    FiledBy = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Evidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Evidence_Duties_DutyId",
                        column: x => x.DutyId,
                        principalTable: "Duties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NothingDueStatements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    DutyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Period = table.Column<string>(type: "text", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SignerId = table.Column<Guid>(type: "uuid", nullable: false),
                    SignerName = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NothingDueStatements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NothingDueStatements_Duties_DutyId",
                        column: x => x.DutyId,
                        principalTable: "Duties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AnnualReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Prose = table.Column<string>(type: "text", nullable: false),
                    Supplement = table.Column<string>(type: "text", nullable: false),
                    Figures = table.Column<string>(type: "text", nullable: true),
                    SubmitterName = table.Column<string>(type: "text", nullable: false),
                    SubmittedAt = table.Column<long>(type: "bigint", nullable: true),
                    ReturnReason = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: true),
                    PublishedAt = table.Column<long>(type: "bigint", nullable: true),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    WriterIds = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnnualReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AnnualReports_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AnnualReports_Records_RecordId",
                        column: x => x.RecordId,
                        principalTable: "Records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Approvals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    Step = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "text", nullable: false),
                    Fingerprint = table.Column<string>(type: "text", nullable: false),
                    StaffId = table.Column<Guid>(type: "uuid", nullable: false),
                    StaffName = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Kept = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Approvals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Approvals_Records_RecordId",
                        column: x => x.RecordId,
                        principalTable: "Records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Deliveries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    OutletId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    EditionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    IndexNumber = table.Column<string>(type: "text", nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Act = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    QueuedAt = table.Column<long>(type: "bigint", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    NextAttemptAt = table.Column<long>(type: "bigint", nullable: true),
                    LastAttemptAt = table.Column<long>(type: "bigint", nullable: true),
                    Answer = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    WriterId = table.Column<Guid>(type: "uuid", nullable: true),
                    Relevance = table.Column<string>(type: "text", nullable: false),
                    ReviewerName = table.Column<string>(type: "text", nullable: false),
                    DoneAt = table.Column<long>(type: "bigint", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DoneBy = table.Column<string>(type: "text", nullable: false),
                    Proof = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    ProofFile = table.Column<string>(type: "text", nullable: true),
                    TakeDownOn = table.Column<DateOnly>(type: "date", nullable: true),
                    TakenDownOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deliveries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Deliveries_Outlets_OutletId",
                        column: x => x.OutletId,
                        principalTable: "Outlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Deliveries_Records_RecordId",
                        column: x => x.RecordId,
                        principalTable: "Records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DocumentSupplies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    IndexNumber = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Section = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "text", nullable: false),
                    SuppliedBy = table.Column<string>(type: "text", nullable: false),
                    SuppliedAt = table.Column<long>(type: "bigint", nullable: false),
                    DeclinedFor = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentSupplies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DocumentSupplies_Records_RecordId",
                        column: x => x.RecordId,
                        principalTable: "Records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Editions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaCode = table.Column<string>(type: "text", nullable: false),
                    IndexNumber = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    PublishedAt = table.Column<long>(type: "bigint", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Genre = table.Column<string>(type: "text", nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ExpiresOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReleasedAt = table.Column<long>(type: "bigint", nullable: false),
                    BackdatedReason = table.Column<string>(type: "text", nullable: false),
                    ChangeNote = table.Column<string>(type: "text", nullable: false),
                    UrgentReason = table.Column<string>(type: "text", nullable: false),
                    ReviewerName = table.Column<string>(type: "text", nullable: false),
                    IsPublic = table.Column<bool>(type: "boolean", nullable: false),
                    IsLive = table.Column<bool>(type: "boolean", nullable: false),
                    Digest = table.Column<string>(type: "text", nullable: false),
                    Content_Attachments = table.Column<string>(type: "text", nullable: false),
                    Content_Attribute = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Content_Carriers = table.Column<string>(type: "text", nullable: false),
                    Content_Composition = table.Column<string>(type: "text", nullable: false),
                    Content_DocumentNumber = table.Column<string>(type: "text", nullable: false),
                    Content_EffectiveOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Content_ExpiresOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Content_FormedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Content_ForwardedAttribute = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Content_Forwards = table.Column<string>(type: "text", nullable: false),
                    Content_Genre = table.Column<string>(type: "text", nullable: false),
                    Content_Ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Content_Html = table.Column<string>(type: "text", nullable: false),
                    Content_JointBodies = table.Column<string>(type: "text", nullable: false),
                    Content_Keywords = table.Column<string>(type: "text", nullable: false),
                    Content_ObtainedFrom = table.Column<string>(type: "text", nullable: false),
                    Content_Policy = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Content_RegulationCodes = table.Column<string>(type: "text", nullable: false),
                    Content_ServiceAudience = table.Column<string>(type: "text", nullable: false),
                    Content_ShownUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Content_Subtheme = table.Column<string>(type: "text", nullable: false),
                    Content_Summary = table.Column<string>(type: "text", nullable: false),
                    Content_Table = table.Column<string>(type: "text", nullable: false),
                    Content_TableKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Content_Text = table.Column<string>(type: "text", nullable: false),
                    Content_Theme = table.Column<string>(type: "text", nullable: false),
                    Content_Title = table.Column<string>(type: "text", nullable: false),
                    Content_Plan_Channels = table.Column<string>(type: "text", nullable: false),
                    Content_Plan_Exemption = table.Column<string>(type: "text", nullable: false),
                    Content_Plan_Forms = table.Column<string>(type: "text", nullable: false),
                    Content_Plan_On = table.Column<DateOnly>(type: "date", nullable: true),
                    Content_Plan_Outline = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Editions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Editions_Records_RecordId",
                        column: x => x.RecordId,
                        principalTable: "Records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FactCards",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Texts = table.Column<string[]>(type: "text[]", nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    IsIssued = table.Column<bool>(type: "boolean", nullable: false),
                    ChangedBy = table.Column<string>(type: "text", nullable: false),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactCards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FactCards_Records_RecordId",
                        column: x => x.RecordId,
                        principalTable: "Records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InterpretationDuties",
                columns: table => new
                {
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsProvisional = table.Column<bool>(type: "boolean", nullable: false),
                    MetOn = table.Column<DateOnly>(type: "date", nullable: true),
                    HasOtherForms = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterpretationDuties", x => x.RecordId);
                    table.ForeignKey(
                        name: "FK_InterpretationDuties_Records_RecordId",
                        column: x => x.RecordId,
                        principalTable: "Records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Interpretations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    Live = table.Column<string>(type: "text", nullable: true),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    AuthorName = table.Column<string>(type: "text", nullable: false),
                    ReviewerName = table.Column<string>(type: "text", nullable: false),
                    PublishedAt = table.Column<long>(type: "bigint", nullable: true),
                    ReleasedAt = table.Column<long>(type: "bigint", nullable: true),
                    CopyScore = table.Column<double>(type: "double precision", nullable: true),
                    ReturnReason = table.Column<string>(type: "text", nullable: false),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    WriterIds = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Interpretations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Interpretations_Records_RecordId",
                        column: x => x.RecordId,
                        principalTable: "Records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LinkFindings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Address = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    FirstAt = table.Column<long>(type: "bigint", nullable: false),
                    LastAt = table.Column<long>(type: "bigint", nullable: false),
                    SettledAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LinkFindings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LinkFindings_Records_RecordId",
                        column: x => x.RecordId,
                        principalTable: "Records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MeetingTopics",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Attribute = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Outcome = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingTopics", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingTopics_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MeetingTopics_Records_RecordId",
                        column: x => x.RecordId,
                        principalTable: "Records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PushedRecords",
                columns: table => new
                {
                    SystemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Digest = table.Column<string>(type: "text", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PushedRecords", x => new { x.SystemId, x.Key });
                    table.ForeignKey(
                        name: "FK_PushedRecords_ConnectedSystems_SystemId",
                        column: x => x.SystemId,
                        principalTable: "ConnectedSystems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PushedRecords_Records_RecordId",
                        column: x => x.RecordId,
                        principalTable: "Records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Translations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Language = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Live = table.Column<string>(type: "text", nullable: true),
                    ReturnReason = table.Column<string>(type: "text", nullable: false),
                    PublisherName = table.Column<string>(type: "text", nullable: false),
                    PublishedAt = table.Column<long>(type: "bigint", nullable: true),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    WriterIds = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Translations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Translations_Records_RecordId",
                        column: x => x.RecordId,
                        principalTable: "Records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "YearReports",
                columns: table => new
                {
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_YearReports", x => new { x.BodyId, x.Year });
                    table.ForeignKey(
                        name: "FK_YearReports_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_YearReports_Records_RecordId",
                        column: x => x.RecordId,
                        principalTable: "Records",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EditionPictures",
                columns: table => new
                {
                    EditionId = table.Column<Guid>(type: "uuid", nullable: false),
                    FileName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditionPictures", x => new { x.EditionId, x.FileName });
                    table.ForeignKey(
                        name: "FK_EditionPictures_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GazetteArticles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JurisdictionId = table.Column<Guid>(type: "uuid", nullable: false),
                    IssueId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    EditionId = table.Column<Guid>(type: "uuid", nullable: false),
                    IndexNumber = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    DocumentNumber = table.Column<string>(type: "text", nullable: false),
                    FormedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false),
                    Section = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Page = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GazetteArticles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GazetteArticles_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GazetteArticles_GazetteIssues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "GazetteIssues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AdoptedProfiles_JurisdictionId_AdoptedOn",
                table: "AdoptedProfiles",
                columns: new[] { "JurisdictionId", "AdoptedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_AnnualReports_BodyId_Year",
                table: "AnnualReports",
                columns: new[] { "BodyId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AnnualReports_JurisdictionId_Year",
                table: "AnnualReports",
                columns: new[] { "JurisdictionId", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_AnnualReports_RecordId",
                table: "AnnualReports",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_AnswerFiles_RequestId",
                table: "AnswerFiles",
                column: "RequestId");

            migrationBuilder.CreateIndex(
                name: "IX_AnswerRatings_BodyId",
                table: "AnswerRatings",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_ApplicantWords_RequestId_SaidAt",
                table: "ApplicantWords",
                columns: new[] { "RequestId", "SaidAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Approvals_RecordId_At",
                table: "Approvals",
                columns: new[] { "RecordId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_AreaAdjustments_JurisdictionId_AreaCode",
                table: "AreaAdjustments",
                columns: new[] { "JurisdictionId", "AreaCode" });

            migrationBuilder.CreateIndex(
                name: "IX_AreaAssignments_BodyId",
                table: "AreaAssignments",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_AreaAssignments_JurisdictionId_AreaCode_BodyId",
                table: "AreaAssignments",
                columns: new[] { "JurisdictionId", "AreaCode", "BodyId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserPasskeys_UserId",
                table: "AspNetUserPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_JurisdictionId_At",
                table: "Audit",
                columns: new[] { "JurisdictionId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_JurisdictionId_RequestId",
                table: "Audit",
                columns: new[] { "JurisdictionId", "RequestId" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_JurisdictionId_Sequence",
                table: "Audit",
                columns: new[] { "JurisdictionId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Subject",
                table: "Audit",
                column: "Subject");

            migrationBuilder.CreateIndex(
                name: "IX_BasicEntries_BodyId",
                table: "BasicEntries",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Bodies_JurisdictionId_Code",
                table: "Bodies",
                columns: new[] { "JurisdictionId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bodies_JurisdictionId_Order",
                table: "Bodies",
                columns: new[] { "JurisdictionId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_Bodies_ParentId",
                table: "Bodies",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_BodyRules_BodyId_IssuedOn",
                table: "BodyRules",
                columns: new[] { "BodyId", "IssuedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_CalendarAmendments_JurisdictionId_State",
                table: "CalendarAmendments",
                columns: new[] { "JurisdictionId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeeds_SecretDigest",
                table: "CalendarFeeds",
                column: "SecretDigest",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeeds_StaffId",
                table: "CalendarFeeds",
                column: "StaffId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseFolders_JurisdictionId_IdentityPurgedOn_IdentityUntil",
                table: "CaseFolders",
                columns: new[] { "JurisdictionId", "IdentityPurgedOn", "IdentityUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_CatalogItems_CatalogId_Number",
                table: "CatalogItems",
                columns: new[] { "CatalogId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CatalogItems_JurisdictionId_AreaCode_BodyId_IsProactive_Fiv~",
                table: "CatalogItems",
                columns: new[] { "JurisdictionId", "AreaCode", "BodyId", "IsProactive", "FiveOpen" });

            migrationBuilder.CreateIndex(
                name: "IX_CatalogItems_JurisdictionId_Code",
                table: "CatalogItems",
                columns: new[] { "JurisdictionId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CatalogVersions_CatalogId_Number",
                table: "CatalogVersions",
                columns: new[] { "CatalogId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CatalogVersions_JurisdictionId_PublishedAt",
                table: "CatalogVersions",
                columns: new[] { "JurisdictionId", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CatalogVersions_JurisdictionId_State_EffectiveOn",
                table: "CatalogVersions",
                columns: new[] { "JurisdictionId", "State", "EffectiveOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Catalogs_BodyId",
                table: "Catalogs",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Catalogs_JurisdictionId_AreaCode",
                table: "Catalogs",
                columns: new[] { "JurisdictionId", "AreaCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Catalogs_JurisdictionId_BodyId_AreaCode",
                table: "Catalogs",
                columns: new[] { "JurisdictionId", "BodyId", "AreaCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CloneSuspects_JurisdictionId_FoundAt",
                table: "CloneSuspects",
                columns: new[] { "JurisdictionId", "FoundAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ColumnPlacements_ColumnId_ItemId",
                table: "ColumnPlacements",
                columns: new[] { "ColumnId", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_ColumnTranslations_JurisdictionId_Language",
                table: "ColumnTranslations",
                columns: new[] { "JurisdictionId", "Language" });

            migrationBuilder.CreateIndex(
                name: "IX_ConnectedSystems_BodyId",
                table: "ConnectedSystems",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_ConnectedSystems_JurisdictionId_KeyDigest",
                table: "ConnectedSystems",
                columns: new[] { "JurisdictionId", "KeyDigest" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Consultations_BodyId_Opinion",
                table: "Consultations",
                columns: new[] { "BodyId", "Opinion" });

            migrationBuilder.CreateIndex(
                name: "IX_Consultations_RequestId",
                table: "Consultations",
                column: "RequestId");

            migrationBuilder.CreateIndex(
                name: "IX_CountyTemplates_JurisdictionId_Code_Version",
                table: "CountyTemplates",
                columns: new[] { "JurisdictionId", "Code", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Delegations_DeputyId",
                table: "Delegations",
                column: "DeputyId");

            migrationBuilder.CreateIndex(
                name: "IX_Delegations_PrincipalId",
                table: "Delegations",
                column: "PrincipalId");

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_JurisdictionId_NextAttemptAt",
                table: "Deliveries",
                columns: new[] { "JurisdictionId", "NextAttemptAt" },
                filter: "\"NextAttemptAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_JurisdictionId_State_QueuedAt",
                table: "Deliveries",
                columns: new[] { "JurisdictionId", "State", "QueuedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_OutletId_EditionId_Act",
                table: "Deliveries",
                columns: new[] { "OutletId", "EditionId", "Act" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_OutletId_State_DoneAt",
                table: "Deliveries",
                columns: new[] { "OutletId", "State", "DoneAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_RecordId",
                table: "Deliveries",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_BodyId_ClosedOn",
                table: "Disputes",
                columns: new[] { "BodyId", "ClosedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_PerformBy",
                table: "Disputes",
                column: "PerformBy");

            migrationBuilder.CreateIndex(
                name: "IX_DocumentSupplies_JurisdictionId_SuppliedAt",
                table: "DocumentSupplies",
                columns: new[] { "JurisdictionId", "SuppliedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_DocumentSupplies_RecordId",
                table: "DocumentSupplies",
                column: "RecordId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DraftCopies_JurisdictionId_SavedAt",
                table: "DraftCopies",
                columns: new[] { "JurisdictionId", "SavedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Duties_BodyId",
                table: "Duties",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Duties_CatalogId_State_LastOutcome_EndedOn_JurisdictionId",
                table: "Duties",
                columns: new[] { "CatalogId", "State", "LastOutcome", "EndedOn", "JurisdictionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Duties_ItemId_BodyId",
                table: "Duties",
                columns: new[] { "ItemId", "BodyId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Duties_JurisdictionId_BodyId_State_NextDueOn",
                table: "Duties",
                columns: new[] { "JurisdictionId", "BodyId", "State", "NextDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Duties_JurisdictionId_NextRoundOn",
                table: "Duties",
                columns: new[] { "JurisdictionId", "NextRoundOn" });

            migrationBuilder.CreateIndex(
                name: "IX_DutyRounds_DutyId_Key",
                table: "DutyRounds",
                columns: new[] { "DutyId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DutyRounds_JurisdictionId_IsProvisional",
                table: "DutyRounds",
                columns: new[] { "JurisdictionId", "IsProvisional" });

            migrationBuilder.CreateIndex(
                name: "IX_DutyRounds_JurisdictionId_State_DueOn",
                table: "DutyRounds",
                columns: new[] { "JurisdictionId", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_EditionPictures_FileName",
                table: "EditionPictures",
                column: "FileName");

            migrationBuilder.CreateIndex(
                name: "IX_Editions_AreaCode_PublishedAt_IndexNumber",
                table: "Editions",
                columns: new[] { "AreaCode", "PublishedAt", "IndexNumber" },
                filter: "\"IsLive\"");

            migrationBuilder.CreateIndex(
                name: "IX_Editions_BodyId_PublishedAt_IndexNumber",
                table: "Editions",
                columns: new[] { "BodyId", "PublishedAt", "IndexNumber" },
                filter: "\"IsLive\"");

            migrationBuilder.CreateIndex(
                name: "IX_Editions_ItemId_PublishedAt_IndexNumber",
                table: "Editions",
                columns: new[] { "ItemId", "PublishedAt", "IndexNumber" },
                filter: "\"IsLive\"");

            migrationBuilder.CreateIndex(
                name: "IX_Editions_JurisdictionId_IndexNumber",
                table: "Editions",
                columns: new[] { "JurisdictionId", "IndexNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_Editions_JurisdictionId_ReleasedAt",
                table: "Editions",
                columns: new[] { "JurisdictionId", "ReleasedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Editions_Lists",
                table: "Editions",
                columns: new[] { "JurisdictionId", "PublishedAt", "IndexNumber", "BodyId", "AreaCode", "Year", "Genre", "EffectiveOn", "ExpiresOn", "RecordId", "IsLive" },
                filter: "\"IsLive\"");

            migrationBuilder.CreateIndex(
                name: "IX_Editions_RecordId_Number",
                table: "Editions",
                columns: new[] { "RecordId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ElementSetUses_ItemId",
                table: "ElementSetUses",
                column: "ItemId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ElementSetUses_SetId",
                table: "ElementSetUses",
                column: "SetId");

            migrationBuilder.CreateIndex(
                name: "IX_ElementSets_CatalogId_Name",
                table: "ElementSets",
                columns: new[] { "CatalogId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Emergencies_JurisdictionId_ReviewedAt",
                table: "Emergencies",
                columns: new[] { "JurisdictionId", "ReviewedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Emergencies_StaffId",
                table: "Emergencies",
                column: "StaffId");

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_DutyId_On",
                table: "Evidence",
                columns: new[] { "DutyId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_RecordId",
                table: "Evidence",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_FactCards_RecordId",
                table: "FactCards",
                column: "RecordId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FeaturePosts_BodyId",
                table: "FeaturePosts",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_FeaturePosts_FeatureId_PublishedAt",
                table: "FeaturePosts",
                columns: new[] { "FeatureId", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Features_JurisdictionId_Code",
                table: "Features",
                columns: new[] { "JurisdictionId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FormerItemCodes_ItemId",
                table: "FormerItemCodes",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_GazetteArticles_EditionId",
                table: "GazetteArticles",
                column: "EditionId");

            migrationBuilder.CreateIndex(
                name: "IX_GazetteArticles_IssueId_Place",
                table: "GazetteArticles",
                columns: new[] { "IssueId", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_GazetteArticles_JurisdictionId_DocumentNumber",
                table: "GazetteArticles",
                columns: new[] { "JurisdictionId", "DocumentNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_GazetteArticles_RecordId",
                table: "GazetteArticles",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_GazetteIssues_JurisdictionId_TotalNumber",
                table: "GazetteIssues",
                columns: new[] { "JurisdictionId", "TotalNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GazetteIssues_JurisdictionId_Year_Number",
                table: "GazetteIssues",
                columns: new[] { "JurisdictionId", "Year", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InterpretationDuties_BodyId_DueOn",
                table: "InterpretationDuties",
                columns: new[] { "BodyId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_InterpretationDuties_JurisdictionId_Year_BodyId",
                table: "InterpretationDuties",
                columns: new[] { "JurisdictionId", "Year", "BodyId" });

            migrationBuilder.CreateIndex(
                name: "IX_Interpretations_BodyId_State_ChangedAt",
                table: "Interpretations",
                columns: new[] { "BodyId", "State", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Interpretations_JurisdictionId_Code",
                table: "Interpretations",
                columns: new[] { "JurisdictionId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Interpretations_JurisdictionId_PublishedAt",
                table: "Interpretations",
                columns: new[] { "JurisdictionId", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Interpretations_RecordId_State",
                table: "Interpretations",
                columns: new[] { "RecordId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_BodyId",
                table: "Invitations",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_SecretDigest",
                table: "Invitations",
                column: "SecretDigest",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Jurisdictions_Code",
                table: "Jurisdictions",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Jurisdictions_Host",
                table: "Jurisdictions",
                column: "Host",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LeaderEvents_BodyId",
                table: "LeaderEvents",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_LeaderEvents_JurisdictionId_Year_BodyId",
                table: "LeaderEvents",
                columns: new[] { "JurisdictionId", "Year", "BodyId" });

            migrationBuilder.CreateIndex(
                name: "IX_LeaderEvents_RecordId",
                table: "LeaderEvents",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_LinkFindings_JurisdictionId_SettledAt_LastAt",
                table: "LinkFindings",
                columns: new[] { "JurisdictionId", "SettledAt", "LastAt" });

            migrationBuilder.CreateIndex(
                name: "IX_LinkFindings_RecordId",
                table: "LinkFindings",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_LocalLaws_JurisdictionId_Title",
                table: "LocalLaws",
                columns: new[] { "JurisdictionId", "Title" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LogLeaves_JurisdictionId_Subject_Kind_Edition",
                table: "LogLeaves",
                columns: new[] { "JurisdictionId", "Subject", "Kind", "Edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LogWitnesses_JurisdictionId_Key",
                table: "LogWitnesses",
                columns: new[] { "JurisdictionId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Mails_JurisdictionId_NextAttemptAt",
                table: "Mails",
                columns: new[] { "JurisdictionId", "NextAttemptAt" },
                filter: "\"NextAttemptAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Mails_JurisdictionId_QueuedAt",
                table: "Mails",
                columns: new[] { "JurisdictionId", "QueuedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Mails_SubscriptionId_Key",
                table: "Mails",
                columns: new[] { "SubscriptionId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MandateLinks_ItemId_MandateId",
                table: "MandateLinks",
                columns: new[] { "ItemId", "MandateId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MandateLinks_JurisdictionId_BodyId",
                table: "MandateLinks",
                columns: new[] { "JurisdictionId", "BodyId" });

            migrationBuilder.CreateIndex(
                name: "IX_MandateLinks_MandateId",
                table: "MandateLinks",
                column: "MandateId");

            migrationBuilder.CreateIndex(
                name: "IX_Mandates_BodyId",
                table: "Mandates",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Mandates_JurisdictionId_BodyId_Kind",
                table: "Mandates",
                columns: new[] { "JurisdictionId", "BodyId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_MeetingTopics_MeetingId_Number",
                table: "MeetingTopics",
                columns: new[] { "MeetingId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_MeetingTopics_RecordId",
                table: "MeetingTopics",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_BodyId_DueOn",
                table: "Meetings",
                columns: new[] { "BodyId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_JurisdictionId_PublishedAt",
                table: "Meetings",
                columns: new[] { "JurisdictionId", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MirrorImports_JurisdictionId_BodyId_StartedAt",
                table: "MirrorImports",
                columns: new[] { "JurisdictionId", "BodyId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MirrorPages_JurisdictionId_BodyId_Digest",
                table: "MirrorPages",
                columns: new[] { "JurisdictionId", "BodyId", "Digest" });

            migrationBuilder.CreateIndex(
                name: "IX_MirrorPages_RecordId",
                table: "MirrorPages",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_MissedAddresses_JurisdictionId_Count",
                table: "MissedAddresses",
                columns: new[] { "JurisdictionId", "Count" });

            migrationBuilder.CreateIndex(
                name: "IX_Mistakes_BodyId_Outcome_DueOn",
                table: "Mistakes",
                columns: new[] { "BodyId", "Outcome", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Mistakes_JurisdictionId_Number",
                table: "Mistakes",
                columns: new[] { "JurisdictionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Mistakes_JurisdictionId_Outcome_DueOn",
                table: "Mistakes",
                columns: new[] { "JurisdictionId", "Outcome", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Mistakes_QueryDigest",
                table: "Mistakes",
                column: "QueryDigest",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NewAreaTasks_BodyId",
                table: "NewAreaTasks",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_NewAreaTasks_JurisdictionId_AreaCode_Step",
                table: "NewAreaTasks",
                columns: new[] { "JurisdictionId", "AreaCode", "Step" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NewAreaTasks_JurisdictionId_DoneOn_DueOn",
                table: "NewAreaTasks",
                columns: new[] { "JurisdictionId", "DoneOn", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_NothingDueStatements_DutyId_SignedOn",
                table: "NothingDueStatements",
                columns: new[] { "DutyId", "SignedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationMeanings_BodyId",
                table: "OrganisationMeanings",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationMeanings_JurisdictionId_Printed",
                table: "OrganisationMeanings",
                columns: new[] { "JurisdictionId", "Printed" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_Id",
                table: "Outbox",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_JurisdictionId_Number",
                table: "Outbox",
                columns: new[] { "JurisdictionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_JurisdictionId_Sequence",
                table: "Outbox",
                columns: new[] { "JurisdictionId", "Sequence" },
                filter: "\"Number\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Outlets_BodyId",
                table: "Outlets",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Outlets_JurisdictionId_Code",
                table: "Outlets",
                columns: new[] { "JurisdictionId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PageAlarms_JurisdictionId_SettledAt_RaisedAt",
                table: "PageAlarms",
                columns: new[] { "JurisdictionId", "SettledAt", "RaisedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PlannedPolicies_BodyId",
                table: "PlannedPolicies",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_PlannedPolicies_JurisdictionId_On",
                table: "PlannedPolicies",
                columns: new[] { "JurisdictionId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_PortalColumns_BodyId_AreaCode_Number",
                table: "PortalColumns",
                columns: new[] { "BodyId", "AreaCode", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PortalColumns_JurisdictionId_Code",
                table: "PortalColumns",
                columns: new[] { "JurisdictionId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PublishedAnswers_BodyId",
                table: "PublishedAnswers",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_PublishedAnswers_JurisdictionId_PublishedAt",
                table: "PublishedAnswers",
                columns: new[] { "JurisdictionId", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PublishedAnswers_RequestId",
                table: "PublishedAnswers",
                column: "RequestId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PushedRecords_RecordId",
                table: "PushedRecords",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_RecordCorrections_BodyId_Outcome_DueOn",
                table: "RecordCorrections",
                columns: new[] { "BodyId", "Outcome", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_RecordCorrections_JurisdictionId_Number",
                table: "RecordCorrections",
                columns: new[] { "JurisdictionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RecordCorrections_QueryDigest",
                table: "RecordCorrections",
                column: "QueryDigest",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Records_BodyId",
                table: "Records",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Records_ItemId",
                table: "Records",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_Records_JurisdictionId_AfterReviewDueOn",
                table: "Records",
                columns: new[] { "JurisdictionId", "AfterReviewDueOn" },
                filter: "\"AfterReviewDueOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Records_JurisdictionId_BodyId_State_ChangedAt",
                table: "Records",
                columns: new[] { "JurisdictionId", "BodyId", "State", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Records_JurisdictionId_IndexNumber",
                table: "Records",
                columns: new[] { "JurisdictionId", "IndexNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Records_JurisdictionId_State_ChangedAt",
                table: "Records",
                columns: new[] { "JurisdictionId", "State", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Records_RepealedOn_AmendedOn",
                table: "Records",
                columns: new[] { "RepealedOn", "AmendedOn" },
                filter: "\"RepealedOn\" IS NOT NULL OR \"AmendedOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Records_RoundId",
                table: "Records",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_Records_ScheduledAt",
                table: "Records",
                column: "ScheduledAt",
                filter: "\"ScheduledAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_RequestFiles_RequestId_ArrivedAt",
                table: "RequestFiles",
                columns: new[] { "RequestId", "ArrivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_RequestLetters_BodyId_Number",
                table: "RequestLetters",
                columns: new[] { "BodyId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RequestLetters_RequestId_MadeAt",
                table: "RequestLetters",
                columns: new[] { "RequestId", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Requests_BodyId_ApplicantDigest",
                table: "Requests",
                columns: new[] { "BodyId", "ApplicantDigest" });

            migrationBuilder.CreateIndex(
                name: "IX_Requests_BodyId_State_NextOn",
                table: "Requests",
                columns: new[] { "BodyId", "State", "NextOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Requests_JurisdictionId_Number",
                table: "Requests",
                columns: new[] { "JurisdictionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Requests_JurisdictionId_State_NextOn",
                table: "Requests",
                columns: new[] { "JurisdictionId", "State", "NextOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Requests_QueryDigest",
                table: "Requests",
                column: "QueryDigest",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Requests_SameAsId",
                table: "Requests",
                column: "SameAsId");

            migrationBuilder.CreateIndex(
                name: "IX_Requests_SplitFromId",
                table: "Requests",
                column: "SplitFromId");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceZones_BodyId",
                table: "ServiceZones",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceZones_JurisdictionId_Code",
                table: "ServiceZones",
                columns: new[] { "JurisdictionId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SiteFindings_BodyId",
                table: "SiteFindings",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_SiteFindings_JurisdictionId_SettledAt_FirstAt",
                table: "SiteFindings",
                columns: new[] { "JurisdictionId", "SettledAt", "FirstAt" });

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Staff",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_Staff_BodyId",
                table: "Staff",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Staff_JurisdictionId_IdentityDigest",
                table: "Staff",
                columns: new[] { "JurisdictionId", "IdentityDigest" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Staff",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StaffSessions_StaffId_EndedAt",
                table: "StaffSessions",
                columns: new[] { "StaffId", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_StockReasons_JurisdictionId_Decision",
                table: "StockReasons",
                columns: new[] { "JurisdictionId", "Decision" });

            migrationBuilder.CreateIndex(
                name: "IX_StoredFiles_Name",
                table: "StoredFiles",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_JurisdictionId_AddressDigest",
                table: "Subscriptions",
                columns: new[] { "JurisdictionId", "AddressDigest" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_JurisdictionId_State_Pace",
                table: "Subscriptions",
                columns: new[] { "JurisdictionId", "State", "Pace" });

            migrationBuilder.CreateIndex(
                name: "IX_Supervisions_BodyId_AnsweredOn",
                table: "Supervisions",
                columns: new[] { "BodyId", "AnsweredOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Supervisions_RequestId",
                table: "Supervisions",
                column: "RequestId");

            migrationBuilder.CreateIndex(
                name: "IX_Translations_BodyId_State",
                table: "Translations",
                columns: new[] { "BodyId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Translations_JurisdictionId_Language_PublishedAt",
                table: "Translations",
                columns: new[] { "JurisdictionId", "Language", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Translations_RecordId_Language",
                table: "Translations",
                columns: new[] { "RecordId", "Language" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VersionRows_ItemId",
                table: "VersionRows",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_VersionRows_VersionId_Position",
                table: "VersionRows",
                columns: new[] { "VersionId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_WebhookDeliveries_JurisdictionId_NextAttemptAt",
                table: "WebhookDeliveries",
                columns: new[] { "JurisdictionId", "NextAttemptAt" },
                filter: "\"NextAttemptAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_WebhookDeliveries_JurisdictionId_QueuedAt",
                table: "WebhookDeliveries",
                columns: new[] { "JurisdictionId", "QueuedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_WebhookDeliveries_MessageSequence",
                table: "WebhookDeliveries",
                column: "MessageSequence");

            migrationBuilder.CreateIndex(
                name: "IX_WebhookDeliveries_WebhookId",
                table: "WebhookDeliveries",
                column: "WebhookId");

            migrationBuilder.CreateIndex(
                name: "IX_Webhooks_SystemId",
                table: "Webhooks",
                column: "SystemId");

            migrationBuilder.CreateIndex(
                name: "IX_WithoutMandate_ItemId",
                table: "WithoutMandate",
                column: "ItemId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WithoutMandate_JurisdictionId_BodyId",
                table: "WithoutMandate",
                columns: new[] { "JurisdictionId", "BodyId" });

            migrationBuilder.CreateIndex(
                name: "IX_WitnessSignatures_JurisdictionId_Size",
                table: "WitnessSignatures",
                columns: new[] { "JurisdictionId", "Size" });

            migrationBuilder.CreateIndex(
                name: "IX_YearReports_RecordId",
                table: "YearReports",
                column: "RecordId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AdoptedProfiles");

            migrationBuilder.DropTable(
                name: "AnnualReports");

            migrationBuilder.DropTable(
                name: "AnswerFiles");

            migrationBuilder.DropTable(
                name: "AnswerRatings");

            migrationBuilder.DropTable(
                name: "ApplicantWords");

            migrationBuilder.DropTable(
                name: "Approvals");

            migrationBuilder.DropTable(
                name: "AreaAdjustments");

            migrationBuilder.DropTable(
                name: "AreaAssignments");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserPasskeys");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "Audit");

            migrationBuilder.DropTable(
                name: "AuditHeads");

            migrationBuilder.DropTable(
                name: "BasicEntries");

            migrationBuilder.DropTable(
                name: "BodyRules");

            migrationBuilder.DropTable(
                name: "CalendarAmendments");

            migrationBuilder.DropTable(
                name: "CalendarFeeds");

            migrationBuilder.DropTable(
                name: "CaseFolders");

            migrationBuilder.DropTable(
                name: "CloneSuspects");

            migrationBuilder.DropTable(
                name: "ColumnPlacements");

            migrationBuilder.DropTable(
                name: "ColumnReviews");

            migrationBuilder.DropTable(
                name: "ColumnTranslations");

            migrationBuilder.DropTable(
                name: "Consultations");

            migrationBuilder.DropTable(
                name: "CountyTemplates");

            migrationBuilder.DropTable(
                name: "Delegations");

            migrationBuilder.DropTable(
                name: "Deliveries");

            migrationBuilder.DropTable(
                name: "DigestKeys");

            migrationBuilder.DropTable(
                name: "Disputes");

            migrationBuilder.DropTable(
                name: "DocumentSupplies");

            migrationBuilder.DropTable(
                name: "DraftCopies");

            migrationBuilder.DropTable(
                name: "DutyRounds");

            migrationBuilder.DropTable(
                name: "EarlierReports");

            migrationBuilder.DropTable(
                name: "EditionPictures");

            migrationBuilder.DropTable(
                name: "ElementSetUses");

            migrationBuilder.DropTable(
                name: "Emergencies");

            migrationBuilder.DropTable(
                name: "Evidence");

            migrationBuilder.DropTable(
                name: "FactCards");

            migrationBuilder.DropTable(
                name: "FeaturePosts");

            migrationBuilder.DropTable(
                name: "FileWords");

            migrationBuilder.DropTable(
                name: "FormerItemCodes");

            migrationBuilder.DropTable(
                name: "GazetteArticles");

            migrationBuilder.DropTable(
                name: "Guides");

            migrationBuilder.DropTable(
                name: "IndexSequences");

            migrationBuilder.DropTable(
                name: "InterpretationDuties");

            migrationBuilder.DropTable(
                name: "Interpretations");

            migrationBuilder.DropTable(
                name: "Invitations");

            migrationBuilder.DropTable(
                name: "JobRuns");

            migrationBuilder.DropTable(
                name: "Jurisdictions");

            migrationBuilder.DropTable(
                name: "LeaderEvents");

            migrationBuilder.DropTable(
                name: "LinkFindings");

            migrationBuilder.DropTable(
                name: "LinkSweeps");

            migrationBuilder.DropTable(
                name: "LocalLaws");

            migrationBuilder.DropTable(
                name: "LocalWords");

            migrationBuilder.DropTable(
                name: "LogHeads");

            migrationBuilder.DropTable(
                name: "LogLeaves");

            migrationBuilder.DropTable(
                name: "Mails");

            migrationBuilder.DropTable(
                name: "MandateLinks");

            migrationBuilder.DropTable(
                name: "MeetingTopics");

            migrationBuilder.DropTable(
                name: "MirrorPages");

            migrationBuilder.DropTable(
                name: "MissedAddresses");

            migrationBuilder.DropTable(
                name: "Mistakes");

            migrationBuilder.DropTable(
                name: "NewAreaTasks");

            migrationBuilder.DropTable(
                name: "NodeStatements");

            migrationBuilder.DropTable(
                name: "NothingDueStatements");

            migrationBuilder.DropTable(
                name: "NumberSeries");

            migrationBuilder.DropTable(
                name: "OldAddresses");

            migrationBuilder.DropTable(
                name: "OrganisationMeanings");

            migrationBuilder.DropTable(
                name: "PageAlarms");

            migrationBuilder.DropTable(
                name: "PlannedPolicies");

            migrationBuilder.DropTable(
                name: "PublishedAnswers");

            migrationBuilder.DropTable(
                name: "PushedRecords");

            migrationBuilder.DropTable(
                name: "ReadCounts");

            migrationBuilder.DropTable(
                name: "RecordCorrections");

            migrationBuilder.DropTable(
                name: "RequestFiles");

            migrationBuilder.DropTable(
                name: "RequestLetters");

            migrationBuilder.DropTable(
                name: "RequestOffices");

            migrationBuilder.DropTable(
                name: "ShelfMonths");

            migrationBuilder.DropTable(
                name: "SiteFindings");

            migrationBuilder.DropTable(
                name: "SiteStandings");

            migrationBuilder.DropTable(
                name: "SiteVisits");

            migrationBuilder.DropTable(
                name: "StaffSessions");

            migrationBuilder.DropTable(
                name: "StockReasons");

            migrationBuilder.DropTable(
                name: "StoredFiles");

            migrationBuilder.DropTable(
                name: "Supervisions");

            migrationBuilder.DropTable(
                name: "Translations");

            migrationBuilder.DropTable(
                name: "TrustedHosts");

            migrationBuilder.DropTable(
                name: "VersionRows");

            migrationBuilder.DropTable(
                name: "WebhookDeliveries");

            migrationBuilder.DropTable(
                name: "WithoutMandate");

            migrationBuilder.DropTable(
                name: "WitnessSignatures");

            migrationBuilder.DropTable(
                name: "YearReports");

            migrationBuilder.DropTable(
                name: "ZoneVisits");

            migrationBuilder.DropTable(
                name: "PortalColumns");

            migrationBuilder.DropTable(
                name: "Outlets");

            migrationBuilder.DropTable(
                name: "ElementSets");

            migrationBuilder.DropTable(
                name: "Features");

            migrationBuilder.DropTable(
                name: "Editions");

            migrationBuilder.DropTable(
                name: "GazetteIssues");

            migrationBuilder.DropTable(
                name: "Subscriptions");

            migrationBuilder.DropTable(
                name: "Mandates");

            migrationBuilder.DropTable(
                name: "Meetings");

            migrationBuilder.DropTable(
                name: "MirrorImports");

            migrationBuilder.DropTable(
                name: "Duties");

            migrationBuilder.DropTable(
                name: "Staff");

            migrationBuilder.DropTable(
                name: "Requests");

            migrationBuilder.DropTable(
                name: "CatalogVersions");

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropTable(
                name: "Webhooks");

            migrationBuilder.DropTable(
                name: "LogWitnesses");

            migrationBuilder.DropTable(
                name: "ServiceZones");

            migrationBuilder.DropTable(
                name: "Records");

            migrationBuilder.DropTable(
                name: "ConnectedSystems");

            migrationBuilder.DropTable(
                name: "CatalogItems");

            migrationBuilder.DropTable(
                name: "Catalogs");

            migrationBuilder.DropTable(
                name: "Bodies");
        }
    }
}
