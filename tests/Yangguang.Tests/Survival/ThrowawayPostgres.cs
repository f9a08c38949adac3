using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Yangguang.Tests.Survival;

/// <summary>A PostgreSQL server of its own that a test may stop, break and bring back. Reached through a socket in its folder.</summary>
internal sealed class ThrowawayPostgres : IDisposable
{
    private readonly string _bin;

    private ThrowawayPostgres(string bin, string folder) => (_bin, Folder) = (bin, folder);

    public string Folder { get; }

    public string Archive => Path.Combine(Folder, "archive");

    public string ConnectionString => $"Host={Folder};{Rest}";

    /// <summary>Whichever of server and standby takes writes.</summary>
    public string ConnectionStringOfBoth => $"Host={Folder},{Data(Standby)}-at;Target Session Attributes=primary;{Rest}";

    public string ConnectionStringOfStandby => $"Host={Data(Standby)}-at;{Rest}";

    private const string Rest = "Username=postgres;Database=postgres;Timeout=5;Command Timeout=10";
    private const string Standby = "standby";

    /// <summary>Null where the server's programs are not installed.</summary>
    public static ThrowawayPostgres? TryStart()
    {
        var bin = Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateFiles("/usr/lib/postgresql", "initdb", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal).Select(Path.GetDirectoryName).FirstOrDefault()
            : null;
        if (bin is null)
            return null;
        var postgres = new ThrowawayPostgres(bin, Directory.CreateTempSubdirectory("yg-pg-").FullName);
        if (Environment.UserName == "root")
            Do("chown", "postgres", postgres.Folder);
        postgres.Run("mkdir", postgres.Archive);
        postgres.Run(Path.Combine(bin, "initdb"), "-D", postgres.Data("data"), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        postgres.Start();
        return postgres;
    }

    public string Data(string name) => Path.Combine(Folder, name);

    public void Start(string data = "data") => Start(data, Folder);

    public void Stop(string mode = "immediate", string data = "data") => Run(Path.Combine(_bin, "pg_ctl"), "stop", "-w", "-s", "-m", mode, "-D", Data(data));

    public void BaseBackup(string into) => Run(Path.Combine(_bin, "pg_basebackup"), "-h", Folder, "-U", "postgres", "-D", Data(into), "-X", "fetch", "--checkpoint=fast");

    /// <summary>A second server that follows the first; nothing is confirmed before it has it too.</summary>
    public void StartStandby()
    {
        Run("mkdir", $"{Data(Standby)}-at");
        Run(Path.Combine(_bin, "pg_basebackup"), "-h", Folder, "-U", "postgres", "-D", Data(Standby), "-X", "stream", "-R", "--checkpoint=fast");
        Start(Standby, $"{Data(Standby)}-at");
    }

    public void StopStandby() => Stop(data: Standby);

    public void PromoteStandby() => Run(Path.Combine(_bin, "pg_ctl"), "promote", "-w", "-s", "-D", Data(Standby));

    /// <summary>Writes a file as the server's own user.</summary>
    public void Write(string path, string text) => Run("sh", "-c", $"cat >> '{Data(path)}' <<'END'\n{text}\nEND");

    public void Dispose()
    {
        foreach (var data in Directory.EnumerateDirectories(Folder).Where(folder => File.Exists(Path.Combine(folder, "postmaster.pid"))))
            Stop(data: Path.GetFileName(data));
        Do("rm", "-rf", Folder);
    }

    private void Start(string data, string at) => Run(
        Path.Combine(_bin, "pg_ctl"), "start", "-w", "-s", "-D", Data(data), "-l", Data($"{data}.log"), "-o",
        $"-c listen_addresses='' -c unix_socket_directories='{at}' -c fsync=off -c full_page_writes=on -c wal_level=replica -c archive_mode=on"
        + $" -c archive_command='cp %p {Archive}/%f' -c max_wal_senders=3 -c max_connections=100");

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private void Run(string program, params string[] arguments)
    {
        if (Environment.UserName == "root")
            Do("runuser", ["-u", "postgres", "--", program, .. arguments]);
        else
            Do(program, arguments);
    }

    private static void Do(string program, params string[] arguments)
    {
        // A server that lives on must not hold this program's pipes open.
        var start = new ProcessStartInfo("setsid", ["-w", program, .. arguments]) { WorkingDirectory = "/" };
        try
        {
            using var process = Process.Start(start)!;
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}"));
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException($"{program} is not installed", missing);
        }
    }
}
