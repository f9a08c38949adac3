using System.CommandLine;
using Yangguang.Transparency.Cli;

namespace Yangguang.Setup;

/// <summary><c>verify FILE…</c> and <c>verify SUBJECT</c>: what can be held against itself or an outside copy, one line a subject.</summary>
public static class VerifyCommand
{
    public static Command Create() => VerifyFilesCommand.Create(
        VerifyAuditCommand.Create(),
        VerifyDatabaseCommand.Create(),
        VerifyLogCommand.Create());
}
