using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Survival;

/// <summary>P15: the database server goes away and comes back; and it is brought back to a moment. With the server's programs, on the run for PostgreSQL.</summary>
public sealed class PostgresOutageTests : IAsyncLifetime
{
    private readonly Host _host = new();
    private readonly ThrowawayPostgres? _postgres = TestDatabase.OnPostgres ? ThrowawayPostgres.TryStart() : null;
    private WebApplicationFactory<Program> _program = null!;
    private SmallCounty _county = null!;

    public async Task InitializeAsync()
    {
        await ((IAsyncLifetime)_host).InitializeAsync();
        if (_postgres is null)
            return;
        _program = _host.WithWebHostBuilder(web => web.UseSetting("Database:ConnectionString", _postgres.ConnectionString));
        await using var scope = _program.Services.CreateAsyncScope();
        _county = await SmallCounty.Found(scope.ServiceProvider);
    }

    public async Task DisposeAsync()
    {
        if (_postgres is not null)
        {
            await _program.DisposeAsync();
            NpgsqlConnection.ClearAllPools();
            _postgres.Dispose();
        }

        await ((IAsyncLifetime)_host).DisposeAsync();
    }

    [Fact]
    public async Task A_database_that_goes_away_is_told_of_keeps_what_was_typed_and_is_found_again_by_itself()
    {
        if (_postgres is null)
            return;
        using var officer = new Visitor(_program.CreateClient());
        await officer.Send(await officer.Open("/sign-in"), "main form", ("UserName", "officer"), ("Password", SmallCounty.Password));
        var form = await officer.Open("/desk/audit");
        Assert.Equal(HttpStatusCode.OK, form.Status);

        using var coming = new Visitor(_program.CreateClient());
        var signIn = await coming.Open("/sign-in");
        _postgres.Stop();
        using var gone = await officer.Http.GetAsync("/desk/audit");
        using var api = await officer.Http.GetAsync("/api/catalog");
        var lost = await coming.Send(signIn, "main form", ("UserName", "officer 停库时输入"), ("Password", SmallCounty.Password));
        _postgres.Start();
        var back = await officer.Open("/desk/audit");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(30)), (gone.StatusCode, gone.Headers.RetryAfter!.Delta));
        Assert.Equal("application/problem+json", api.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, lost.Status);
        Assert.Contains("officer 停库时输入", lost.TextOf("textarea"), StringComparison.Ordinal);
        Assert.DoesNotContain(SmallCounty.Password, lost.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, back.Status);
        Assert.True((await Verify()).Holds);
    }

    /// <summary>As docs/operations.md says it: a base backup, the archived log, and a moment before the mistake.</summary>
    [Fact]
    public async Task A_mistake_is_undone_by_going_back_to_the_moment_before_it()
    {
        if (_postgres is null)
            return;
        _postgres.BaseBackup("restored");
        await Note("在基础备份之后");
        await Do("SELECT pg_create_restore_point('before_the_mistake')");
        await Do("DELETE FROM \"Audit\"");
        await Do("SELECT pg_switch_wal()");
        NpgsqlConnection.ClearAllPools();
        _postgres.Stop("fast");

        _postgres.Write("restored/postgresql.auto.conf", $"restore_command = 'cp {_postgres.Archive}/%f %p'\nrecovery_target_name = 'before_the_mistake'\nrecovery_target_action = 'promote'");
        _postgres.Write("restored/recovery.signal", "");
        _postgres.Start("restored");

        var verdict = await Verify();
        Assert.True(verdict.Holds, string.Join('\n', verdict.Faults.Select(fault => fault.Words)));
        Assert.True(verdict.Entries > 0);
    }

    private async Task Do(string sql)
    {
        await using var connection = new NpgsqlConnection(_postgres!.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private Task Note(string reason) => Inside(async services =>
    {
        services.GetRequiredService<AuditTrail>().Note(Actor.System, default, Guid.Empty, new Happened(reason));
        return await services.GetRequiredService<YangguangDb>().SaveChangesAsync();
    });

    private Task<ChainVerdict> Verify() => Inside(services => services.GetRequiredService<VerifyAudit>().Run());

    private async Task<T> Inside<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _program.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(_county.Jurisdiction);
        return await work(scope.ServiceProvider);
    }

    private sealed record Happened(string Reason);
}
