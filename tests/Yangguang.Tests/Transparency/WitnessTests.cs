using System.Text;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Platform.Cli;
using Yangguang.Transparency.Notes;

namespace Yangguang.Tests.Transparency;

/// <summary>D3: witnesses that are not us, with files out and signatures in.</summary>
public sealed class WitnessTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("yangguang-witness-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task An_archive_signs_what_only_grew_and_the_served_checkpoint_carries_it()
    {
        await host.HasPublished("05", "一月份名单");
        await host.Log();
        using var admin = await host.SignedIn(host.County.Administrator);
        var archive = await Registered(admin, "县档案馆", "archive");
        var library = await Registered(admin, "县图书馆", "library");

        Assert.Contains("已收下县档案馆的签名", (await Take(admin, await Signed(archive, 0))).Text, StringComparison.Ordinal);
        await Take(admin, await Signed(library, 0));
        var note = SignedNote.Parse(await Get("/log/checkpoint"));
        Assert.All([archive, library], key => Assert.NotNull(key.SignedAt(note)));
        Assert.Contains("县档案馆", (await host.Public().Open("/log")).Text, StringComparison.Ordinal);

        var seen = Checkpoint.Of(note).Size;
        await host.HasPublished("06", "二月份名单");
        Assert.Single(SignedNote.Parse(await Get("/log/checkpoint")).Signatures);
        Assert.Equal(seen, Checkpoint.Of(SignedNote.Parse(await Get("/log/checkpoint.witnessed"))).Size);
        Assert.Equal(0, Sign(archive, await Get($"/log/consistency/{seen}")).ExitCode);
    }

    [Fact]
    public async Task A_witness_does_not_sign_another_past_and_the_desk_takes_no_stranger()
    {
        await host.HasPublished("07", "三月份名单");
        await host.Log();
        using var admin = await host.SignedIn(host.County.Administrator);
        var witness = await Registered(admin, "县方志馆", "annals");
        await Signed(witness, 0);
        var state = Path.Combine(_folder, "annals.state");
        var signed = SignedNote.Parse(await File.ReadAllTextAsync(state));
        var other = Checkpoint.Of(signed) with { Root = Yangguang.Transparency.Tree.Merkle.Empty };
        await File.WriteAllTextAsync(state, (signed with { Text = other.Text }).ToString());
        await host.HasPublished("08", "四月份名单");

        var refused = Sign(witness, await Get($"/log/consistency/{other.Size}"));
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("有条目被改动", refused.Errors, StringComparison.Ordinal);

        var stranger = NoteSigner.New("someone.else", NoteKeyKind.Witness);
        var note = SignedNote.Parse(await Get("/log/checkpoint"));
        var page = await Take(admin, note.With([stranger.Sign(note.Text, host.Time.GetUtcNow())]).ToString());
        Assert.Contains("没有一个签名是登记的见证单位的", page.TextOf(".error-summary"), StringComparison.Ordinal);
        var forged = new Checkpoint("someone.else", 3, Yangguang.Transparency.Tree.Merkle.Empty).Text;
        Assert.Contains("不是本站签发的", (await Take(admin, new SignedNote(forged, [stranger.Sign(forged, host.Time.GetUtcNow())]).ToString())).TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("这不是签名的检查点", (await Take(admin, "乱写的")).TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("不是核验公钥", (await Register(admin, "某馆", "abc")).TextOf(".error-summary"), StringComparison.Ordinal);
    }

    private async Task<NoteKey> Registered(Visitor admin, string organisation, string name)
    {
        var made = Terminal.Run(["witness", "key", $"{name}.example", "--out", Path.Combine(_folder, $"{name}.key")]);
        Assert.Equal((0, ""), (made.ExitCode, made.Errors));
        Assert.Contains(organisation, (await Register(admin, organisation, made.Output.Trim())).Text, StringComparison.Ordinal);
        return NoteKey.Parse(made.Output);
    }

    private static async Task<Page> Register(Visitor admin, string organisation, string key) =>
        await admin.Send(await admin.Open("/desk/log"), "form[action*=Register]", ("Organisation", organisation), ("Key", key));

    private static async Task<Page> Take(Visitor admin, string signed) =>
        await admin.SendFile(await admin.Open("/desk/log"), "form[action*=Take]", "SignedFile", "signed.txt", Encoding.UTF8.GetBytes(signed));

    private async Task<string> Signed(NoteKey witness, long from)
    {
        var signed = Sign(witness, await Get($"/log/consistency/{from}"));
        Assert.Equal((0, ""), (signed.ExitCode, signed.Errors));
        return await File.ReadAllTextAsync(Path.Combine(_folder, "signed.txt"));
    }

    private (int ExitCode, string Output, string Errors) Sign(NoteKey witness, string request)
    {
        var (name, file) = (witness.Name.Split('.')[0], Path.Combine(_folder, "request.txt"));
        File.WriteAllText(file, request);
        return Terminal.Run(["witness", "sign", file, "--key", Path.Combine(_folder, $"{name}.key"), "--log", host.LogKey().GetAwaiter().GetResult().ToString(),
            "--state", Path.Combine(_folder, $"{name}.state"), "--out", Path.Combine(_folder, "signed.txt")]);
    }

    private async Task<string> Get(string path) => await host.Public().Http.GetStringAsync(new Uri(path, UriKind.Relative));
}
