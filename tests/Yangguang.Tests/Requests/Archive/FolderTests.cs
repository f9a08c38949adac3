using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Requests;
using Yangguang.Requests.Acts;
using Yangguang.Requests.Archive;
using Yangguang.Requests.Files;
using Yangguang.Requests.Letters;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Requests.Letters;

namespace Yangguang.Tests.Requests.Archive;

/// <summary>The folder of a filed case (政府信息公开条例 art. 45; B11).</summary>
public sealed class FolderTests(Host host) : IClassFixture<Host>
{
    private static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    // B11
    [Fact]
    public async Task A_filed_case_is_one_ordered_folder_with_its_catalogue_and_digests_that_hold()
    {
        var request = await Filed();

        using var zip = new ZipArchive(new MemoryStream(await Taken(request)), ZipArchiveMode.Read);

        var names = zip.Entries.Select(entry => entry.FullName).ToList();
        Assert.Equal("00 卷内目录.docx", names[0]);
        Assert.Equal("manifest.json", names[^1]);
        Assert.Equal(["01 申请登记表.docx", "02 答复书（GK-2 予以公开）.docx", "03 缴费凭证.png", "04 办理过程.txt", "05 送达和办理情况.txt"], names[1..^1]);
        var manifest = JsonDocument.Parse(Read(zip, "manifest.json")).RootElement.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal(names[..^1], manifest.Select(file => file.GetProperty("path").GetString()!));
        Assert.All(manifest, file => Assert.Equal(file.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(Read(zip, file.GetProperty("path").GetString()!)))));
        Assert.Contains("申请登记表", GivenLetters.WordTextOf(Read(zip, names[0])), StringComparison.Ordinal);
        Assert.Contains(request.LetterNumber, GivenLetters.WordTextOf(Read(zip, names[0])), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_case_gives_the_same_bytes()
    {
        var request = await Filed();

        var (first, second) = (await Packed(request), await Packed(request));

        Assert.Equal(first.Sha256, second.Sha256);
        Assert.Equal(first.Content, second.Content);
    }

    [Fact]
    public async Task A_folder_is_taken_out_for_a_purpose_only_and_each_time_noted()
    {
        var request = await Filed();

        Assert.Equal("request.untold", (await Assert.ThrowsAsync<RuleViolationException>(() => Taken(request, " "))).Ruling.Code);
        await Taken(request, "行政复议");

        Assert.Equal(1, await host.Inside(services => services.GetRequiredService<YangguangDb>().Audit.CountAsync(entry => entry.Subject == request.Id.Value && entry.Event == nameof(FolderTaken))));
    }

    // 个人信息保护法 art. 19
    [Fact]
    public async Task The_number_of_the_identity_paper_is_forgotten_in_time_and_the_folder_stays_as_it_was()
    {
        var request = await Filed();
        var before = await Taken(request);
        Assert.DoesNotContain(GivenRequests.Person.PaperNumber, WordsOf(before), StringComparison.Ordinal);
        await Purge();
        Assert.Equal(GivenRequests.Person.PaperNumber, (await Applicant(request)).PaperNumber);

        host.Time.MoveTo(host.Time.Today().AddMonths(24).AddDays(1));
        await Purge();

        var applicant = await Applicant(request);
        Assert.Equal((GivenRequests.Person.Name, ""), (applicant.Name, applicant.PaperNumber));
        Assert.Equal(before, await Taken(request));
        Assert.Contains("申请人身份证件", WordsOf(before), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_comes_to_a_folder_that_is_made()
    {
        var request = await Filed();

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => host.Drafted(request, "receipt"));

        Assert.Equal("letter.filed", refusal.Ruling.Code);
    }

    [Fact]
    public async Task A_case_that_nobody_filed_has_no_folder()
    {
        var request = await host.HasCase();

        Assert.Equal("folder.none", (await Assert.ThrowsAsync<RuleViolationException>(() => Taken(request))).Ruling.Code);
    }

    private async Task<InformationRequest> Filed()
    {
        var request = await host.HasSigned(DecisionCode.Granted);
        await Brought(request, FilePurpose.Payment);
        await Brought(request, FilePurpose.Identity);
        await host.Act<DeliverDecision>(act => act.Run(request.Id, new()
        {
            Way = Rules.Requests.DeliveryWay.Post,
            DispatchedOn = host.Time.Today(),
            ServedOn = host.Time.Today(),
            Proof = "1234567890123",
        }, host.Clerk()));
        return await host.Act<CloseRequest>(act => act.Archive(request.Id, host.Clerk()));
    }

    private Task Brought(InformationRequest request, FilePurpose purpose) => host.Inside(services => services.GetRequiredService<KeepRequestFile>()
        .Add(request.Id, purpose, new MemoryStream(Pixel), "proof.png", host.Clerk()));

    private Task<byte[]> Taken(InformationRequest request, string purpose = "查阅") =>
        host.Inside(services => services.GetRequiredService<FileCase>().Take(request.Id, purpose, host.Clerk()));

    private Task<PackedFolder> Packed(InformationRequest request) => host.Inside(async services =>
    {
        var desk = services.GetRequiredService<CaseDesk>();
        return await services.GetRequiredService<PackFolder>().Run(await desk.Open(request.Id), await desk.Clock(), new(2028, 1, 1));
    });

    private Task Purge() => host.Inside(services => services.GetRequiredService<PurgeIdentities>().Run());

    private Task<ApplicantDetails> Applicant(InformationRequest request) => host.Inside(async services => services.GetRequiredService<ApplicantSeal>()
        .Open((await services.GetRequiredService<YangguangDb>().Requests.AsNoTracking().SingleAsync(each => each.Id == request.Id)).Applicant)!);

    private static string WordsOf(byte[] folder)
    {
        using var zip = new ZipArchive(new MemoryStream(folder), ZipArchiveMode.Read);
        return string.Join('\n', zip.Entries.Select(entry => Read(zip, entry.FullName) is var content && entry.FullName.EndsWith(".docx", StringComparison.Ordinal)
            ? GivenLetters.WordTextOf(content)
            : System.Text.Encoding.UTF8.GetString(content)));
    }

    private static byte[] Read(ZipArchive zip, string name)
    {
        using var memory = new MemoryStream();
        using var entry = zip.GetEntry(name)!.Open();
        entry.CopyTo(memory);
        return memory.ToArray();
    }
}
