using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Oversight.Inspection;

namespace Yangguang.Tests.Harness;

/// <summary>
/// The whole application on a database of its own with a <see cref="SmallCounty"/> in it, its clock in the test's hands.
/// One for each test class: <c>IClassFixture&lt;Host&gt;</c>.
/// </summary>
public sealed class Host : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly TestDatabase _database = new();

    // Nobody changes files under a test, and a hundred hosts that watch theirs come to the system's limit of watches.
    static Host() => Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "true");

    public FakeTime Time { get; } = new();

    public SmallCounty County { get; private set; } = null!;

    /// <summary>Settings of this test alone; they go before the usual ones.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> With { get; init; } = [];

    public async Task InitializeAsync()
    {
        using var scope = Services.CreateScope();
        County = await SmallCounty.Found(scope.ServiceProvider);
    }

    /// <summary>Where the data are, for another process that shall work with them.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Settings()
    {
        var configuration = Services.GetRequiredService<IConfiguration>();
        return [.. new[] { "Data:Folder", "Database:Provider", "Database:ConnectionString" }.Select(name => KeyValuePair.Create(name, configuration[name]!))];
    }

    /// <summary>Somebody without an account.</summary>
    public Visitor Public() => new(CreateClient());

    /// <summary>Somebody who signed in at the desk.</summary>
    public async Task<Visitor> SignedIn(Staff staff)
    {
        var visitor = Public();
        visitor.Password = SmallCounty.Password;
        var page = await visitor.Open("/sign-in");
        page = await visitor.Send(page, "main form", ("UserName", staff.UserName!), ("Password", SmallCounty.Password));
        return page.Path.StartsWith("/desk", StringComparison.Ordinal)
            ? visitor
            : throw new Xunit.Sdk.XunitException($"{staff.UserName} could not sign in: {page.Text}");
    }

    /// <summary>Works inside the county with the application's own services, in a scope of its own as a request has.</summary>
    public async Task<T> Inside<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(County.Jurisdiction);
        return await work(scope.ServiceProvider);
    }

    public Task Inside(Func<IServiceProvider, Task> work) => Inside(async services =>
    {
        await work(services);
        return true;
    });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        foreach (var (key, value) in _database.Settings.Concat(With))
            builder.UseSetting(key, value);
        builder.UseSetting("Inspection:OwnAddress", "http://localhost");
        builder.UseSetting("hostBuilder:reloadConfigOnChange", "false");
        // A hundred visitors of a test come from one address at one time.
        builder.UseSetting("Limits:FormsBeforeQuestion", "5000").UseSetting("Limits:FormsPerHour", "5000");
        builder.UseSetting("Limits:SignInFailuresBeforeQuestion", "5000").UseSetting("Limits:SignInFailuresPerHour", "5000");
        builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<TimeProvider>();
            services.AddSingleton<TimeProvider>(Time);
            services.AddHttpClient(OwnSite.ClientName).ConfigurePrimaryHttpMessageHandler(() => Server.CreateHandler());
            services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1);
        });
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        _database.Dispose();
    }
}
