using Microsoft.Extensions.Configuration.Memory;

namespace Yangguang.Platform.Guard;

/// <summary>
/// A setting whose name ends in <c>File</c> names the file that holds the value of the setting without it, as container platforms
/// and systemd hand out secrets: <c>Mail:SmtpPasswordFile=/run/credentials/…</c>. What is set directly goes before.
/// </summary>
public static class SecretFiles
{
    private const string Ending = "File";

    private static readonly string[] Secrets = ["Database:ConnectionString", "Mail:SmtpPassword", "Mail:SmtpUser"];

    public static void Apply(ConfigurationManager configuration)
    {
        var read = new Dictionary<string, string?>();
        foreach (var name in Secrets.Where(name => string.IsNullOrEmpty(configuration[name])))
        {
            if (configuration[name + Ending] is { Length: > 0 } file)
                read[name] = Read(name, file);
        }

        if (read.Count > 0)
            ((IConfigurationBuilder)configuration).Add(new MemoryConfigurationSource { InitialData = read });
    }

    private static string Read(string name, string file)
    {
        try
        {
            return File.ReadAllText(file).TrimEnd('\r', '\n');
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InstallationException($"读不出 {name}{Ending} 指定的文件“{file}”（{failure.Message}）。请核对路径和读取权限。", failure);
        }
    }
}
