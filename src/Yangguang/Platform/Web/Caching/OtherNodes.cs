using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Yangguang.Platform.Web.Caching;

/// <summary>
/// Several nodes on one PostgreSQL tell each other which tables they wrote, in the transaction that writes them. A node that does not
/// hear the others answers nothing from memory. SQLite has one node, which need tell nobody.
/// </summary>
internal sealed class OtherNodes(IConfiguration configuration, TableWrites writes, TimeProvider time, ILogger<OtherNodes> log) : BackgroundService
{
    private const string Channel = "yangguang_writes";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly bool _isPostgres = configuration["Database:Provider"] == "Postgres";
    private readonly string _node = Guid.CreateVersion7(time.GetUtcNow()).ToString("n");

    public void Tell(DbContext context, IReadOnlyCollection<string> tables)
    {
        if (_isPostgres && tables.Count > 0)
            context.Database.ExecuteSql($"SELECT pg_notify({Channel}, {Message(tables)})");
    }

    public Task TellAsync(DbContext context, IReadOnlyCollection<string> tables, CancellationToken cancellation) =>
        _isPostgres && tables.Count > 0
            ? context.Database.ExecuteSqlAsync($"SELECT pg_notify({Channel}, {Message(tables)})", cancellation)
            : Task.CompletedTask;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        writes.HearsOthers = !_isPostgres;
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (_isPostgres && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Listen(stoppingToken);
            }
            catch (Exception failure) when (failure is NpgsqlException or IOException or TimeoutException)
            {
                writes.HearsOthers = false;
                log.LogWarning(failure, "What other nodes write is not heard; pages are made anew until it is");
                await Task.Delay(Pause, time, stoppingToken);
            }
        }
    }

    private async Task Listen(CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(configuration["Database:ConnectionString"]);
        connection.Notification += (_, told) => Hear(told.Payload);
        await connection.OpenAsync(cancellation);
        await using (var listen = new NpgsqlCommand($"LISTEN {Channel}", connection))
            await listen.ExecuteNonQueryAsync(cancellation);
        writes.HearsOthers = true;
        while (true)
            await connection.WaitAsync(cancellation);
    }

    private void Hear(string message)
    {
        var parts = message.Split(' ');
        if (parts[0] != _node)
            writes.Note(parts.Skip(1));
    }

    private string Message(IEnumerable<string> tables) => $"{_node} {string.Join(' ', tables)}";
}
