using Microsoft.Data.Sqlite;
using Npgsql;

namespace Yangguang.Platform.Web.Outages;

/// <summary>What keeps the installation from working for a while, though nothing is wrong with the request.</summary>
public enum OutageKind
{
    /// <summary>数据库连不上.</summary>
    DatabaseGone,

    /// <summary>磁盘已满.</summary>
    DiskFull,

    /// <summary>磁盘只读, or may not be written.</summary>
    ReadOnly,

    /// <summary>磁盘读写出错.</summary>
    DiskFailing,

    /// <summary>数据库太忙.</summary>
    Busy,
}

/// <summary>Reads off an exception whether it is an outage; anything else is a bug.</summary>
public static class Outage
{
    private const int NoSpace = 28;
    private const int ReadOnlyDisk = 30;
    private const int QuotaExceeded = 122;
    private const int FileTooLarge = 27;
    private const int FailingDisk = 5;

    public static OutageKind? Of(Exception? failure)
    {
        for (var each = failure; each is not null; each = each.InnerException)
        {
            if (Kind(each) is { } kind)
                return kind;
        }

        return null;
    }

    private static OutageKind? Kind(Exception failure) => failure switch
    {
        SqliteException sqlite => Sqlite(sqlite.SqliteErrorCode),
        PostgresException postgres => Postgres(postgres.SqlState),
        // A second question while the first is answered is a bug; anything else that is not the server's own answer is about reaching it.
        NpgsqlException and not NpgsqlOperationInProgressException => OutageKind.DatabaseGone,
        // On Unix the code of a plain IOException is the errno.
        IOException io when !OperatingSystem.IsWindows() => Disk(io.HResult),
        _ => null,
    };

    // https://www.sqlite.org/rescode.html
    private static OutageKind? Sqlite(int code) => code switch
    {
        13 => OutageKind.DiskFull,
        8 => OutageKind.ReadOnly,
        10 => OutageKind.DiskFailing,
        14 => OutageKind.DatabaseGone,
        5 or 6 => OutageKind.Busy,
        _ => null,
    };

    private static OutageKind? Postgres(string state) => state switch
    {
        PostgresErrorCodes.DiskFull => OutageKind.DiskFull,
        PostgresErrorCodes.ReadOnlySqlTransaction => OutageKind.ReadOnly,
        PostgresErrorCodes.IoError => OutageKind.DiskFailing,
        PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.OutOfMemory or PostgresErrorCodes.LockNotAvailable => OutageKind.Busy,
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow => OutageKind.DatabaseGone,
        _ when state.StartsWith("08", StringComparison.Ordinal) => OutageKind.DatabaseGone,
        _ => null,
    };

    private static OutageKind? Disk(int errno) => errno switch
    {
        NoSpace or QuotaExceeded or FileTooLarge => OutageKind.DiskFull,
        ReadOnlyDisk => OutageKind.ReadOnly,
        FailingDisk => OutageKind.DiskFailing,
        _ => null,
    };
}
