using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Yangguang.Platform.Programs;

/// <summary>
/// Runs a program on a file that a stranger wrote: no shell, arguments as they are, an empty folder of its own that is removed
/// afterwards, one at a time, killed with all its children when it takes too long or says too much.
/// </summary>
internal static class OutsideProgram
{
    private const int MostText = 20_000_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>LibreOffice takes hundreds of megabytes; a second one waits.</summary>
    private static readonly SemaphoreSlim OneAtATime = new(1);

    internal static T InTemporaryFolder<T>(Func<string, T> work)
    {
        var folder = Directory.CreateTempSubdirectory("yangguang-program-").FullName;
        try
        {
            return work(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Null when the program is not installed.</summary>
    /// <exception cref="ProgramStoppedException">It took too long, or others were before it too long.</exception>
    internal static ProgramAnswer? Run(string program, string folder, params string[] arguments)
    {
        if (!OneAtATime.Wait(Patience))
        {
            throw new ProgramStoppedException("正在转换其他文件，请过几分钟再上传");
        }
        try
        {
            using var process = Process.Start(Start(program, folder, arguments))!;
            process.StandardInput.Close();
            return Wait(process);
        }
        catch (Win32Exception)
        {
            return null;
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private static ProcessStartInfo Start(string program, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = folder,
        };
        // What the server itself was told (passwords among it) is none of the program's business.
        var path = Environment.GetEnvironmentVariable("PATH");
        start.Environment.Clear();
        (start.Environment["PATH"], start.Environment["HOME"], start.Environment["TMPDIR"], start.Environment["LANG"]) = (path, folder, folder, "C.UTF-8");
        return start;
    }

    private static ProgramAnswer Wait(Process process)
    {
        var errors = Task.Run(() => Take(process, process.StandardError));
        var output = Task.Run(() => Take(process, process.StandardOutput));
        if (process.WaitForExit(Patience) && Task.WaitAll([errors, output], Patience))
        {
            return new ProgramAnswer(process.ExitCode == 0, output.Result);
        }
        process.Kill(entireProcessTree: true);
        throw new ProgramStoppedException($"转换文件超过{Patience.TotalSeconds:0}秒，已停止。请在Office或WPS中另存为docx或xlsx再上传");
    }

    /// <summary>Reads no more than a document holds; a program that goes on talking is stopped.</summary>
    private static string Take(Process process, StreamReader reader)
    {
        var text = new StringBuilder();
        var buffer = new char[8192];
        for (int count; (count = reader.Read(buffer)) > 0;)
        {
            text.Append(buffer, 0, count);
            if (text.Length > MostText)
            {
                process.Kill(entireProcessTree: true);
                break;
            }
        }
        return text.ToString();
    }
}

/// <summary>What a program wrote, and whether it ended well.</summary>
internal sealed record ProgramAnswer(bool Succeeded, string Output);

/// <summary>A program was not waited for any longer; the message, in Chinese and without a full stop, says what to do.</summary>
public sealed class ProgramStoppedException(string message) : Exception(message);
