using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform;
using Yangguang.Records;
using Yangguang.Records.Attachments;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Platform.Cli;
using Yangguang.Transparency.Notes;

namespace Yangguang.Tests.Transparency;

/// <summary>D10: what somebody holds in hand, checked offline with a key and without a server.</summary>
public sealed class VerifyTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("yangguang-verify-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_page_saved_from_the_site_is_genuine_and_one_changed_letter_is_not()
    {
        var (html, key) = (await Save("05", Given.Content("八月份低保名单", host.Time.Today()) with { Text = "各乡镇人民政府：\n一、名单如下\n张某　500元。\n昭明县民政局\n2026年3月2日" }), await Key());

        var good = Terminal.Run(["verify", html, "--key", key]);
        await File.WriteAllTextAsync(html, (await File.ReadAllTextAsync(html)).Replace("500元", "600元", StringComparison.Ordinal));
        var bad = Terminal.Run(["verify", html, "--key", key, "--json"]);

        Assert.Equal((0, ""), (good.ExitCode, good.Errors));
        Assert.Contains("是真的", good.Output, StringComparison.Ordinal);
        Assert.Contains("一字不差", good.Output, StringComparison.Ordinal);
        Assert.Equal(1, bad.ExitCode);
        Assert.Contains("\"genuine\":false", bad.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_with_markup_is_genuine_too()
    {
        var content = Given.Content("九月份救助公告", host.Time.Today()) with
        {
            Html = "<h2>一、范围</h2><p>凡<strong>符合条件</strong>的家庭。</p><ul><li>甲类</li><li>乙类</li></ul><table><tr><th>户主</th><th>金额</th></tr><tr><td>张某</td><td>500</td></tr></table>",
        };

        var checkedPage = Terminal.Run(["verify", await Save("06", content), "--key", await Key()]);

        Assert.Equal((0, ""), (checkedPage.ExitCode, checkedPage.Errors));
    }

    [Fact]
    public async Task An_attachment_and_a_package_are_held_against_their_entry()
    {
        var item = (await host.HasCatalog(host.County.Department, "07", Given.Row("附件信息")))[0];
        var draft = await host.HasDraft(item, Given.Content("十月份发放表", host.Time.Today()));
        var table = Encoding.UTF8.GetBytes("姓名,金额\n张某,500\n");
        await host.Inside(services => services.GetRequiredService<AttachFile>().Run(draft.Id, new MemoryStream(table), "发放表.csv", "", host.County.Clerk.AsActor()));
        await host.HasSubmitted(draft);
        var edition = (await host.Inside(services => services.GetRequiredService<PublishRecord>().Run(draft.Id, ReviewSheet.Whole, host.County.Reviewer.AsActor())))!;
        var published = await host.Public().Http.GetByteArrayAsync(new Uri((await host.Public().Open($"/records/{edition.IndexNumber}")).Find("a[href*='/files/']").GetAttribute("href")!, UriKind.Relative));
        var (file, proof, key) = (Path.Combine(_folder, "发放表.csv"), await Proof(edition), await Key());
        await File.WriteAllBytesAsync(file, published);
        await File.WriteAllTextAsync(file + ".tlog-proof", proof);
        Assert.Equal(0, Terminal.Run(["verify", file, "--key", key]).ExitCode);

        await File.WriteAllBytesAsync(file, [.. published, (byte)'\n']);
        var changed = Terminal.Run(["verify", file, "--key", key]);
        Assert.Equal(1, changed.ExitCode);
        Assert.Contains("被改动过", changed.Output, StringComparison.Ordinal);

        var whole = Path.Combine(_folder, "whole.zip");
        await File.WriteAllBytesAsync(whole, await host.Public().Http.GetByteArrayAsync(new Uri($"/log/packages/{LogProof.Parse(proof).Index}", UriKind.Relative)));
        var checkedWhole = Terminal.Run(["verify", whole, "--key", key]);
        Assert.Equal((0, ""), (checkedWhole.ExitCode, checkedWhole.Errors));
        Assert.Contains("正文.txt", checkedWhole.Output, StringComparison.Ordinal);

        Assert.Equal(0, Terminal.Run(["verify", Package("good.zip", proof, published), "--key", key]).ExitCode);
        Assert.Equal(1, Terminal.Run(["verify", Package("bad.zip", proof, table[..^1]), "--key", key]).ExitCode);
    }

    [Fact]
    public async Task A_strangers_key_a_missing_key_and_a_missing_proof_are_told_apart()
    {
        var html = await Save("08", Given.Content("十一月份名单", host.Time.Today()));
        var (key, stranger) = (await Key(), NoteSigner.New("someone.else", NoteKeyKind.Log).Key.ToString());

        var forged = Terminal.Run(["verify", html, "--key", stranger]);
        Assert.Equal(1, forged.ExitCode);
        Assert.Contains("不是由信任的公钥", forged.Output, StringComparison.Ordinal);
        Assert.Contains("缺少 --key", Terminal.Run(["verify", html]).Errors, StringComparison.Ordinal);
        Assert.Contains("核验公钥", Terminal.Run(["verify", html, "--key", "abc"]).Errors, StringComparison.Ordinal);
        File.Delete(Path.ChangeExtension(html, ".tlog-proof"));
        var without = Terminal.Run(["verify", html, "--key", key]);
        Assert.Equal(2, without.ExitCode);
        Assert.Contains("没有登记证明", without.Errors, StringComparison.Ordinal);
        Assert.Equal(2, Terminal.Run(["verify", Path.Combine(_folder, "none.html"), "--key", key]).ExitCode);
    }

    [Fact]
    public async Task A_whole_log_directory_is_verified_by_its_key()
    {
        await host.HasPublished("09", "十二月份名单");
        var (folder, key) = (await host.Log(), await Key());

        Assert.Equal(0, Terminal.Run(["verify", "log", folder.Path, "--key", key]).ExitCode);
        Assert.Equal(1, Terminal.Run(["verify", "log", folder.Path, "--key", NoteSigner.New("someone.else", NoteKeyKind.Log).Key.ToString()]).ExitCode);
        Assert.Equal(2, Terminal.Run(["verify", "log", Path.Combine(_folder, "nowhere"), "--key", key]).ExitCode);
    }

    private async Task<string> Save(string area, RecordContent content)
    {
        var item = (await host.HasCatalog(host.County.Department, area, Given.Row(content.Title)))[0];
        var edition = await host.HasPublished(item, content);
        var file = Path.Combine(_folder, $"{area}.html");
        await File.WriteAllTextAsync(file, await host.Public().Http.GetStringAsync(new Uri($"/records/{edition.IndexNumber}", UriKind.Relative)));
        await File.WriteAllTextAsync(Path.ChangeExtension(file, ".tlog-proof"), await Proof(edition));
        return file;
    }

    private async Task<string> Proof(RecordEdition edition)
    {
        await host.Log();
        var logged = await host.Inside(services => services.GetRequiredService<IPublicLog>().Of(edition.RecordId, edition.Number, CancellationToken.None));
        return await host.Public().Http.GetStringAsync(new Uri($"/log/proofs/{logged!.Number}", UriKind.Relative));
    }

    private async Task<string> Key() => (await host.LogKey()).ToString();

    private string Package(string name, string proof, byte[] attachment)
    {
        var path = Path.Combine(_folder, name);
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        Add("1.tlog-proof", Encoding.UTF8.GetBytes(proof));
        Add("发放表.csv", attachment);
        Add("说明.txt", "怎样核验"u8.ToArray());
        return path;

        void Add(string part, byte[] bytes)
        {
            using var stream = archive.CreateEntry(part).Open();
            stream.Write(bytes);
        }
    }
}
