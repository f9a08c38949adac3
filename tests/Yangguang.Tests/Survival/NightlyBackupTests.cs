using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform.Backup;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Survival;

/// <summary>P15: the scheduled backup, its state and how many of its files stay.</summary>
public sealed class NightlyBackupTests : IAsyncLifetime
{
    private readonly Host _host = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("yangguang-nightly-").FullName;

    private IConfiguration Configuration => _host.Services.GetRequiredService<IConfiguration>();

    public async Task InitializeAsync()
    {
        await ((IAsyncLifetime)_host).InitializeAsync();
        BackupKey.Create(Path.Combine(_folder, "key"));
        Configuration["Backup:Folder"] = Path.Combine(_folder, "nightly");
        Configuration["Backup:KeyFile"] = Path.Combine(_folder, "key");
        Configuration["Backup:Keep"] = "2";
    }

    public async Task DisposeAsync()
    {
        await ((IAsyncLifetime)_host).DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Each_night_makes_one_and_the_oldest_go()
    {
        for (var night = 0; night < 4; night++)
        {
            var made = await Run();
            Assert.Null(made!.Problem);
            Assert.True(File.Exists(made.File));
            Assert.Null(await Run());
            _host.Time.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal(2, Directory.EnumerateFiles(Path.Combine(_folder, "nightly")).Count());
    }

    [Fact]
    public async Task A_failed_one_says_why_keeps_the_last_good_one_in_mind_and_is_tried_again_after_an_hour()
    {
        var good = await Run();
        _host.Time.Advance(TimeSpan.FromDays(1));
        Configuration["Backup:KeyFile"] = Path.Combine(_folder, "gone");

        var failed = await Run();

        Assert.Contains("密钥文件", failed!.Problem, StringComparison.Ordinal);
        Assert.Equal(good!.At, failed.GoodAt);
        Assert.Equal(failed, LastBackup.Read(Configuration));
        Assert.Null(await Run());
        _host.Time.Advance(TimeSpan.FromHours(1));
        Configuration["Backup:KeyFile"] = Path.Combine(_folder, "key");
        Assert.Null((await Run())!.Problem);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_makes_no_second_one()
    {
        await Run();
        _host.Time.Advance(TimeSpan.FromHours(-5));
        Assert.Null(await Run());
        _host.Time.Advance(TimeSpan.FromDays(30));
        Assert.NotNull(await Run());
    }

    private Task<LastBackup?> Run() => _host.Services.GetRequiredService<BackUpNightly>().Run();
}
