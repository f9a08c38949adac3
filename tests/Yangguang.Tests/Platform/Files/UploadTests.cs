using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Platform.Files;

/// <summary>What is refused at the door says what, where and how to mend, and leaves nothing behind.</summary>
public sealed class UploadTests(Host host) : IClassFixture<Host>
{
    public static TheoryData<string, string, byte[]> Tricks { get; } = new()
    {
        { "file.name.path", "../../etc/passwd.pdf", FileTricks.Pdf() },
        { "file.name.path", "C:\\temp\\表.pdf", FileTricks.Pdf() },
        { "file.name.path", "a/b.pdf", FileTricks.Pdf() },
        { "file.name.unseen", "通知\u202efdp.exe", FileTricks.Pdf() },
        { "file.name.unseen", "通知\u0001.pdf", FileTricks.Pdf() },
        { "file.name.double", "通知.exe.pdf", FileTricks.Pdf() },
        { "file.name.double", "通知.php.jpg", FileTricks.Png },
        { "file.name.empty", " ", FileTricks.Pdf() },
        { "file.name.long", new string('长', 130) + ".pdf", FileTricks.Pdf() },
        { "file.empty", "空.pdf", [] },
        { "file.disguised", "图.pdf", FileTricks.Png },
        { "file.disguised", "表.xlsx", FileTricks.Docx() },
        { "file.markup", "图.svg", FileTricks.Text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>") },
        { "file.markup", "页.txt", FileTricks.Text("\ufeff <!DOCTYPE html><script>alert(1)</script>") },
        { "file.markup", "图.jpg", FileTricks.Text("<?xml version='1.0'?><svg onload='alert(1)'/>") },
        { "file.program", "安装.exe", FileTricks.Text("MZ\u0090\0") },
        { "file.program", "程序", [0x7F, .. "ELF"u8, 2, 1] },
        { "file.program", "脚本.js", FileTricks.Text("alert(1)") },
        { "file.type", "材料.zip", FileTricks.Package(("a.txt", "a")) },
        { "file.type", "什么.pdf", [0, 1, 2, 3, 4, 5] },
        { "file.macros", "表.docx", FileTricks.Docx(("word/vbaProject.bin", "x")) },
        { "file.macros", "旧表.doc", FileTricks.Compound("WordDocument", "_VBA_PROJECT") },
        { "file.package.locked", "密.xls", FileTricks.Compound("Workbook", "EncryptedPackage") },
        { "file.package.path", "表.docx", FileTricks.Docx(("../../word/x.xml", "<x/>")) },
        { "file.entities", "表.docx", FileTricks.Docx(("word/styles.xml", "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>")) },
        { "file.outside", "表.docx", FileTricks.Docx(("word/_rels/settings.xml.rels", "<Relationships><Relationship Type=\"http://x/relationships/attachedTemplate\" Target=\"http://evil/x.dotm\" TargetMode=\"External\"/></Relationships>")) },
        { "file.bomb", "表.docx", FileTricks.Bomb() },
        { "file.pdf.program", "文.pdf", FileTricks.Pdf("<< /S /JavaScript /JS (app.alert(1)) >>") },
        { "file.pdf.program", "文.pdf", FileTricks.Pdf("<< /S /Launch /F (cmd.exe) >>") },
        { "file.pdf.embedded", "文.pdf", FileTricks.Pdf("<< /Type /EmbeddedFile >>") },
    };

    [Theory]
    [MemberData(nameof(Tricks))]
    public async Task A_trick_is_refused_in_words_and_leaves_nothing(string code, string name, byte[] content)
    {
        var refused = await Assert.ThrowsAsync<RuleViolationException>(() => Take(content, name));

        Assert.Equal(code, refused.Ruling.Code);
        Assert.EndsWith("。", refused.Ruling.Reason, StringComparison.Ordinal);
        Assert.Empty(Arriving());
        Assert.Equal(0, await host.Inside(services => services.GetRequiredService<YangguangDb>().StoredFiles.CountAsync(file => file.GivenName == name)));
    }

    public static TheoryData<string, string, byte[]> Sound { get; } = new()
    {
        { "pdf", "通知.pdf", FileTricks.Pdf() },
        { "docx", "通知（修订稿v2.1）.docx", FileTricks.Docx(("word/_rels/document.xml.rels", "<Relationships><Relationship Type=\"http://x/hyperlink\" Target=\"http://www.gov.cn\" TargetMode=\"External\"/></Relationships>")) },
        { "jpg", "照片.JPEG", [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[32]] },
        { "doc", "旧文.wps", FileTricks.Compound("WordDocument") },
        { "csv", "名单.csv", FileTricks.Text("姓名,金额\n张某,100\n") },
        { "txt", "说明.txt", FileTricks.Text("说明") },
        { "mp4", "解读.mp4", FileTricks.Mp4() },
    };

    [Theory]
    [MemberData(nameof(Sound))]
    public async Task A_sound_file_is_kept_under_its_digest(string extension, string name, byte[] content)
    {
        var taken = await Take(content, name);

        Assert.EndsWith("." + extension, taken.Stored, StringComparison.Ordinal);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)), taken.Stored.Split('.')[0]);
        Assert.Empty(Arriving());
    }

    [Fact]
    public async Task A_file_over_the_limit_of_its_kind_is_cut_off_on_the_way()
    {
        using var endless = new Endless([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], 200L * 1024 * 1024);

        var refused = await Assert.ThrowsAsync<RuleViolationException>(() => Take(endless, "图.png"));

        Assert.Equal("file.too-large", refused.Ruling.Code);
        Assert.Contains("10 MB", refused.Ruling.Reason, StringComparison.Ordinal);
        Assert.InRange(endless.Given, 10L * 1024 * 1024, 11L * 1024 * 1024);
        Assert.Empty(Arriving());
    }

    // A video of 200 MB goes to disk a piece at a time.
    [Fact]
    public async Task A_long_video_never_sits_in_memory()
    {
        using var video = new Endless([0, 0, 0, 0x20, .. "ftypisom"u8], 200L * 1024 * 1024);

        var taken = await Take(video, "会议录像.mp4");

        Assert.Equal(200L * 1024 * 1024, taken.Bytes);
        Assert.InRange(video.Largest, 1, 1024 * 1024);
    }

    private Task<TakenFile> Take(byte[] content, string name) => Take(new MemoryStream(content), name);

    private Task<TakenFile> Take(Stream content, string name) => host.Inside(async services =>
    {
        var taken = await services.GetRequiredService<TakeUpload>().Run(content, name, TakeUpload.Attachments, host.County.Department.Id, "张信");
        await services.GetRequiredService<YangguangDb>().SaveChangesAsync();
        return taken;
    });

    private IEnumerable<string> Arriving()
    {
        var folder = Path.Combine(host.Services.GetRequiredService<IConfiguration>()["Data:Folder"]!, "files", "arriving");
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder) : [];
    }

    /// <summary>A stream of zeros behind a few first bytes.</summary>
    private sealed class Endless(byte[] head, long length) : Stream
    {
        public long Given { get; private set; }

        /// <summary>The most that was asked for at once.</summary>
        public int Largest { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var given = (int)Math.Min(count, length - Given);
            buffer.AsSpan(offset, given).Clear();
            if (Given == 0)
                head.CopyTo(buffer, offset);
            Given += given;
            Largest = Math.Max(Largest, count);
            return given;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
