using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Demo;

/// <summary>The application in demonstration mode on an empty database, which it fills at its start.</summary>
public sealed class DemonstrationHost : WebApplicationFactory<Program>
{
    private readonly TestDatabase _database = new();
    private bool _isGone;

    public FakeTime Time { get; } = new();

    /// <summary>False where nothing may change by itself while a test compares.</summary>
    public bool HasJobs { get; init; } = true;

    public async Task<T> Inside<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        var county = await scope.ServiceProvider.GetRequiredService<YangguangDb>().Jurisdictions.AsNoTracking().SingleAsync();
        scope.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(county);
        return await work(scope.ServiceProvider);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        Time.MoveTo(new(2026, 11, 20));
        foreach (var (key, value) in _database.Settings)
            builder.UseSetting(key, value);
        builder.UseSetting("Demonstration:Enabled", "true");
        if (!HasJobs)
            builder.UseSetting("Node:Surfaces", "portal,desk,api");
        // Its tests ask for thousands of pages in one standing minute.
        builder.UseSetting("Limits:PagesPerMinute", "1000000").UseSetting("Limits:SignInFailuresBeforeQuestion", "5000");
        builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<TimeProvider>();
            services.AddSingleton<TimeProvider>(Time);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing || _isGone)
            return;
        _isGone = true;
        _database.Dispose();
    }
}

/// <summary>Founding the county takes seconds: its tests share one.</summary>
[CollectionDefinition(Name)]
public sealed class InTheDemonstration : ICollectionFixture<DemonstrationHost>
{
    public const string Name = "the demonstration county";
}
