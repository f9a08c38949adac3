using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Yangguang.Platform.Backup;

/// <summary>PostgreSQL's own programs copy its databases: <c>pg_dump</c> and <c>pg_restore</c>, from <c>Backup:PostgresPrograms</c> or the path.</summary>
internal sealed class PostgresPrograms(IConfiguration configuration)
{
    private const string UsualPlace = "/usr/lib/postgresql";

    public Task Dump(string connectionString, string target, CancellationToken cancellation) =>
        Run("pg_dump", connectionString, ["--format=custom", "--no-owner", "--file", target], cancellation);

    public Task Restore(string connectionString, string dump, CancellationToken cancellation) => Run(
        "pg_restore", connectionString,
        ["--no-owner", "--exit-on-error", "--single-transaction", "--dbname", new NpgsqlConnectionStringBuilder(connectionString).Database!, dump],
        cancellation);

    /// <summary>Whether a dump can be read: its table of contents is printed.</summary>
    public Task Read(string dump, CancellationToken cancellation) => Run("pg_restore", "", ["--list", dump], cancellation);

    private async Task Run(string name, string connectionString, string[] arguments, CancellationToken cancellation)
    {
        using var process = Begin(name, connectionString, arguments);
        var (errors, output) = (process.StandardError.ReadToEndAsync(cancellation), process.StandardOutput.ReadToEndAsync(cancellation));
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        await output;
        if (process.ExitCode != 0)
            throw new BackupException($"{name} 没有成功（{(await errors).Trim()}）。");
    }

    private Process Begin(string name, string connectionString, string[] arguments)
    {
        var start = new ProcessStartInfo(Find(name), arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (key, value) in Environment(connectionString))
            start.Environment[key] = value;
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new BackupException(
                $"没有找到 {name}：备份和恢复 PostgreSQL 数据库须用它自带的客户端程序（Debian 的软件包 postgresql-client，版本不低于服务器）。"
                + "装好后仍找不到的，用设置 Backup:PostgresPrograms 写明它所在的目录。");
        }
    }

    private string Find(string name)
    {
        if (configuration["Backup:PostgresPrograms"] is { Length: > 0 } folder)
            return Path.Combine(folder, name);
        var onPath = (System.Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(each => File.Exists(Path.Combine(each, name)));
        if (onPath || !Directory.Exists(UsualPlace))
            return name;
        return Directory.EnumerateDirectories(UsualPlace).OrderByDescending(Version).Select(each => Path.Combine(each, "bin", name)).FirstOrDefault(File.Exists) ?? name;
    }

    private static int Version(string folder) =>
        int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;

    /// <summary>By the environment, so that no password stands in the list of processes.</summary>
    private static IEnumerable<(string Name, string? Value)> Environment(string connectionString)
    {
        var known = new NpgsqlConnectionStringBuilder(connectionString);
        yield return ("PGHOST", known.Host);
        yield return ("PGPORT", known.Port.ToString(CultureInfo.InvariantCulture));
        yield return ("PGDATABASE", known.Database);
        yield return ("PGUSER", known.Username);
        yield return ("PGPASSWORD", known.Password);
        yield return ("PGSSLMODE", known.SslMode.ToString().ToLowerInvariant().Replace("verifyca", "verify-ca", StringComparison.Ordinal).Replace("verifyfull", "verify-full", StringComparison.Ordinal));
        yield return ("PGCONNECT_TIMEOUT", "10");
    }
}
