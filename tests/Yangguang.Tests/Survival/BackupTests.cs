using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform.Backup;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Survival;

/// <summary>P15: a backup is taken while the program runs, names what is wrong with it, and comes back whole.</summary>
public sealed class BackupTests : IAsyncLifetime
{
    private readonly Host _host = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("yangguang-backup-test-").FullName;
    private BackupKey _key = null!;
    private string _picture = "";

    private string Archive => Path.Combine(_folder, "county.ygb");

    public async Task InitializeAsync()
    {
        await ((IAsyncLifetime)_host).InitializeAsync();
        BackupKey.Create(Path.Combine(_folder, "key"));
        _key = BackupKey.Read(Path.Combine(_folder, "key"));
        await _host.HasCatalog(_host.County.Department, "06", Given.Row("公示"));
        using var content = new MemoryStream([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, .. Enumerable.Range(0, 200_000).Select(place => (byte)(place * 31 % 251))]);
        _picture = await _host.Services.GetRequiredService<FileStore>().Keep(content, "png", default);
        await _host.Inside(services => services.GetRequiredService<TakeBackup>().Run(Archive, _key));
    }

    public async Task DisposeAsync()
    {
        await ((IAsyncLifetime)_host).DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task What_was_backed_up_comes_back_as_it_was()
    {
        using var elsewhere = new TestDatabase();

        await Restored(elsewhere, (services, manifest) =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            Assert.Equal("昭明县民政局", db.Bodies.IgnoreQueryFilters().Single(body => body.Code == _host.County.Department.Code).Name);
            Assert.True(File.Exists(Path.Combine(elsewhere.Folder, "files", _picture)));
            Assert.Contains(manifest.Parts, part => part.Name == $"files/{_picture}");
            Assert.DoesNotContain(manifest.Parts, part => part.Name.StartsWith("keys/", StringComparison.Ordinal) || part.Name.StartsWith("search/", StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task What_is_written_meanwhile_is_in_the_backup_as_a_whole_or_not_at_all()
    {
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var area = 1; area <= 26 && !stop.IsCancellationRequested; area++)
                await _host.HasCatalog(_host.County.Township, $"{area:00}", Given.Row($"事项{area}"));
        });
        var second = Path.Combine(_folder, "second.ygb");
        await _host.Inside(services => services.GetRequiredService<TakeBackup>().Run(second, _key));
        await stop.CancelAsync();
        await writing;

        using var elsewhere = new TestDatabase();
        await Restored(elsewhere, (services, _) =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            var catalogs = db.Catalogs.IgnoreQueryFilters().Select(catalog => catalog.Id).ToList();
            Assert.All(db.CatalogItems.IgnoreQueryFilters().ToList(), item => Assert.Contains(item.CatalogId, catalogs));
        }, second);
    }

    [Theory]
    [InlineData(0.02)]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.9)]
    [InlineData(0.999)]
    public async Task One_flipped_byte_is_found_and_the_part_is_named(double place)
    {
        var bytes = await File.ReadAllBytesAsync(Archive);
        bytes[(int)(bytes.Length * place)] ^= 0x10;
        await File.WriteAllBytesAsync(Archive, bytes);

        var refused = await Assert.ThrowsAsync<BackupException>(Check);

        Assert.Matches("(已损坏|不完整)：.*“(.*database|.*files|.*manifest|文件头之后).*”", refused.Message);
    }

    [Fact]
    public async Task A_backup_that_was_cut_off_or_made_longer_is_refused()
    {
        var bytes = await File.ReadAllBytesAsync(Archive);
        foreach (var length in new[] { 20, bytes.Length / 2, bytes.Length - 1 })
        {
            await File.WriteAllBytesAsync(Archive, bytes[..length]);
            Assert.Matches("不完整|文件头", (await Assert.ThrowsAsync<BackupException>(Check)).Message);
        }

        await File.WriteAllBytesAsync(Archive, [.. bytes, 0]);
        Assert.Contains("接长", (await Assert.ThrowsAsync<BackupException>(Check)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chunks_cannot_change_places()
    {
        var bytes = await File.ReadAllBytesAsync(Archive);
        const int header = 42, chunk = 4 + (64 * 1024) + 16;
        var swapped = bytes.ToArray();
        bytes.AsSpan(header, chunk).CopyTo(swapped.AsSpan(header + chunk));
        bytes.AsSpan(header + chunk, chunk).CopyTo(swapped.AsSpan(header));
        await File.WriteAllBytesAsync(Archive, swapped);

        Assert.Contains("已损坏", (await Assert.ThrowsAsync<BackupException>(Check)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_key_does_not_open_it()
    {
        BackupKey.Create(Path.Combine(_folder, "other"));
        var other = BackupKey.Read(Path.Combine(_folder, "other"));

        var refused = await Assert.ThrowsAsync<BackupException>(() => new CheckBackup(Configuration([])).Run(Archive, other, openDatabase: false));

        Assert.Contains("密钥与这个备份不符", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_restored_where_something_is()
    {
        var refused = await Assert.ThrowsAsync<BackupException>(() => _host.Inside(services => services.GetRequiredService<RestoreBackup>().Run(Archive, _key)));

        Assert.Contains("不是空的", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_backup_leaves_the_empty_folder_empty()
    {
        var bytes = await File.ReadAllBytesAsync(Archive);
        bytes[^200] ^= 1;
        await File.WriteAllBytesAsync(Archive, bytes);
        using var elsewhere = new TestDatabase();

        await Assert.ThrowsAsync<BackupException>(() => Restored(elsewhere, (_, _) => { }));

        Assert.Empty(Directory.EnumerateFiles(elsewhere.Folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Neither_a_key_nor_a_backup_is_ever_written_over()
    {
        Assert.Throws<BackupException>(() => BackupKey.Create(Path.Combine(_folder, "key")));
        await Assert.ThrowsAsync<BackupException>(() => _host.Inside(services => services.GetRequiredService<TakeBackup>().Run(Archive, _key)));
    }

    [Fact]
    public async Task The_keys_are_kept_in_a_file_of_their_own()
    {
        using var visitor = await _host.SignedIn(_host.County.Officer);
        var keys = Path.Combine(_folder, "keys.ygb");
        var made = await _host.Inside(services => services.GetRequiredService<TakeBackup>().RunKeys(keys, _key));
        using var elsewhere = new TestDatabase();

        await using (var app = Server.Build([.. elsewhere.Settings.Select(each => $"--{each.Key}={each.Value}")], forVerb: true))
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<RestoreBackup>().RunKeys(keys, _key);
        }

        Assert.NotEmpty(made.Parts);
        Assert.All(made.Parts, part => Assert.True(File.Exists(Path.Combine(elsewhere.Folder, part.Name))));
    }

    private Task<BackupManifest> Check() => new CheckBackup(Configuration([])).Run(Archive, _key, openDatabase: true);

    private static IConfigurationRoot Configuration(IEnumerable<KeyValuePair<string, string?>> settings) => new ConfigurationBuilder().AddInMemoryCollection(settings).Build();

    private async Task Restored(TestDatabase into, Action<IServiceProvider, BackupManifest> look, string? archive = null)
    {
        await using var app = Server.Build([.. into.Settings.Select(each => $"--{each.Key}={each.Value}")], forVerb: true);
        await using var scope = app.Services.CreateAsyncScope();
        var manifest = await scope.ServiceProvider.GetRequiredService<RestoreBackup>().Run(archive ?? Archive, _key);
        look(scope.ServiceProvider, manifest);
    }
}
