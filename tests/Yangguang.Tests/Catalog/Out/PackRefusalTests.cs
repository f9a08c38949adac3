using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Catalog.Out.Pack;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Catalog.Out;

/// <summary>A pack that is damaged, tampered with or out of place is refused in words, and nothing of it is saved (A20).</summary>
public sealed class PackRefusalTests(PackRefusalTests.Packed packed) : IClassFixture<PackRefusalTests.Packed>
{
    // A20
    [Fact]
    public Task A_changed_file_is_refused_by_its_checksum() =>
        Refused(packed.Zip.With("rows/05.json", Changed("rows/05.json", "20个工作日", "90个工作日")), "rows/05.json", "校验和");

    [Fact]
    public Task A_manifest_whose_list_was_changed_is_refused() =>
        Refused(packed.Zip.With("manifest.json", Changed("manifest.json", "\"sha256\": \"", "\"sha256\": \"0")), "manifest.json", "校验和");

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("bodies.json")]
    [InlineData("rows/05.json")]
    public Task A_missing_file_is_named(string path) => Refused(packed.Zip.With(path, null), path, "缺少文件");

    [Theory]
    [InlineData("rows/../../etc/passwd")]
    [InlineData("../bodies.json")]
    [InlineData("/bodies.json")]
    [InlineData("rows\\05.json")]
    [InlineData("C:/bodies.json")]
    [InlineData("readme.txt")]
    public Task A_file_name_that_leads_elsewhere_is_refused(string path) => Refused(packed.Zip.With(path, [1]), path, "不合规定");

    [Fact]
    public Task A_file_that_the_manifest_does_not_list_is_refused() => Refused(packed.Zip.With("rows/09.json", "[]"u8.ToArray()), "rows/09.json", "没有列入清单");

    [Fact]
    public Task Two_files_of_one_name_are_refused() =>
        Refused(Zips.Write([.. Zips.Read(packed.Zip), KeyValuePair.Create("areas.json", "[]"u8.ToArray())]), "areas.json", "有两个");

    [Fact]
    public Task A_file_that_swells_beyond_measure_is_refused_while_it_is_read() =>
        Refused(packed.Zip.With("rows/05.json", new byte[PackEntries.FileLimit + 1]), "rows/05.json", "压缩炸弹");

    [Fact]
    public Task Many_files_that_swell_together_are_refused() => Refused(
        Zips.Write(Enumerable.Range(10, 5).Select(area => KeyValuePair.Create($"rows/{area}.json", new byte[PackEntries.FileLimit - 1]))), "展开后超过256 MB", "压缩炸弹");

    [Fact]
    public Task Something_else_than_a_zip_is_refused() => Refused(Encoding.UTF8.GetBytes("标准包"), "这不是标准包", "zip");

    [Fact]
    public Task A_pack_of_a_later_format_asks_for_a_newer_program() =>
        Refused(packed.Zip.With("manifest.json", Changed("manifest.json", "\"formatVersion\": 1", "\"formatVersion\": 2")), "格式版本是2", "升级");

    [Fact]
    public Task A_file_that_is_no_json_names_the_line() =>
        Refused(Forged("bodies.json", bodies => bodies.Insert(0, "oops ")), "bodies.json", "第1行");

    [Theory]
    [InlineData("catalogs.json", "\"area\": \"06\"", "\"area\": \"05\"", "出现了两次")]
    [InlineData("areas.json", "\"code\": \"05\"", "\"code\": \"99\"", "领域登记")]
    [InlineData("statements.json", "市政服务由县综合执法局负责。", " ", "不一致")]
    [InlineData("rows/05.json", "\"办理事项\"", "null", "空值")]
    [InlineData("rows/05.json", "\"number\": 1,", "\"number\": 77,", "编号77")]
    [InlineData("rows/05.json", "\"mode\": \"Proactive\"", "\"mode\": \"Whatever\"", "无法读取")]
    [InlineData("versions/05.json", "\"InForce\"", "\"Drafting\"", "没有生效")]
    public Task Parts_that_do_not_fit_together_are_refused(string path, string text, string other, string word) =>
        Refused(Forged(path, json => json.ReplaceFirst(text, other)), path.Split('/')[0].Replace(".json", "", StringComparison.Ordinal), word);

    [Fact]
    public async Task An_installation_with_catalogues_is_not_written_over() =>
        Assert.Contains("已有4份目录", (await Refusal(packed.Home, packed.Zip)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Another_county_is_told_whose_pack_it_is()
    {
        var county = packed.Zip.With("manifest.json", Changed("manifest.json", "341299\"", "341298\""));
        var message = (await Refusal(packed.Home, county)).Message;
        Assert.Contains("属于“昭明县”", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Demonstration_data_stays_out_of_a_real_installation() =>
        Refused(packed.Zip.With("manifest.json", Changed("manifest.json", "\"isDemonstration\": false", "\"isDemonstration\": true")), "演示数据", "正式平台");

    private byte[] Changed(string path, string text, string other) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Zips.Read(packed.Zip)[path]).ReplaceFirst(text, other));

    /// <summary>The pack with a file changed and a manifest that fits it: what only the check of the content can find.</summary>
    private byte[] Forged(string path, Func<string, string> change)
    {
        var content = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(Zips.Read(packed.Zip)[path])));
        var manifest = PackJson.Read<PackManifest>(PackManifest.Path, Zips.Read(packed.Zip)[PackManifest.Path]);
        List<PackedFile> files = [.. manifest.Files.Select(file => file.Path != path ? file
            : new PackedFile(path, content.Length, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content))))];
        return packed.Zip.With(path, content).With(PackManifest.Path, PackJson.Write(manifest with { Files = files, ContentSha256 = PackWriter.DigestOf(files) }));
    }

    private async Task Refused(byte[] zip, string place, string why)
    {
        var refusal = await Refusal(packed.Away, zip);
        Assert.StartsWith("catalog.pack.", refusal.Ruling.Code, StringComparison.Ordinal);
        Assert.Contains(place, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
        await using var scope = packed.Away.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<YangguangDb>();
        Assert.Equal((0, 0), (await db.Jurisdictions.CountAsync(), await db.Bodies.IgnoreQueryFilters().CountAsync()));
    }

    private static async Task<RuleViolationException> Refusal(Host host, byte[] zip)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await Assert.ThrowsAsync<RuleViolationException>(() =>
            scope.ServiceProvider.GetRequiredService<ImportPack>().Run(new MemoryStream(zip), Actor.System));
    }

    /// <summary>A county with its pack, and an installation with nothing.</summary>
    public sealed class Packed : IAsyncLifetime
    {
        public Host Home { get; } = new();

        public Host Away { get; } = new();

        public byte[] Zip { get; private set; } = [];

        public async Task InitializeAsync()
        {
            await Home.InitializeAsync();
            await Standard.Fill(Home);
            Zip = (await Home.Inside(services => services.GetRequiredService<ExportPack>().Run())).Zip;
        }

        public async Task DisposeAsync()
        {
            await ((IAsyncLifetime)Home).DisposeAsync();
            await ((IAsyncLifetime)Away).DisposeAsync();
        }
    }
}

internal static class FirstOnly
{
    public static string ReplaceFirst(this string text, string old, string other) => text.IndexOf(old, StringComparison.Ordinal) is >= 0 and var at
        ? string.Concat(text.AsSpan(0, at), other, text.AsSpan(at + old.Length))
        : throw new Xunit.Sdk.XunitException($"“{old}” is not in the text");
}
