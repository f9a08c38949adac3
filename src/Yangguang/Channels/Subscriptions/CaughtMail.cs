using System.Globalization;
using System.Text;
using Yangguang.Platform.Persistence;

namespace Yangguang.Channels.Subscriptions;

/// <summary>Where no mail server is set, letters are kept as .eml files in a folder (<c>Mail:Folder</c>), one a letter however often it is sent.</summary>
internal sealed class CaughtMail(IConfiguration configuration) : IMailRoad
{
    private const string Boundary = "=_yangguang_part";

    private readonly string _folder = configuration["Mail:Folder"] ?? Path.Combine(PersistenceModule.DataFolder(configuration), "mail");

    public async Task Send(Letter letter, MailboxAddress to, CancellationToken cancellation)
    {
        Directory.CreateDirectory(_folder);
        var target = Path.Combine(_folder, letter.Name + ".eml");
        await File.WriteAllTextAsync(target + ".part", Printed(letter, to, MailSettings.From(configuration)), cancellation);
        File.Move(target + ".part", target, overwrite: true);
    }

    private static string Printed(Letter letter, MailboxAddress to, string from)
    {
        var eml = new StringBuilder();
        Line($"From: {Word(letter.FromName)} <{from}>");
        Line($"To: <{to.Value}>");
        Line($"Subject: {Word(letter.Subject)}");
        Line($"Date: {letter.At.ToString("r", CultureInfo.InvariantCulture)}");
        Line($"Message-ID: <{letter.Name}@{from[(from.IndexOf('@', StringComparison.Ordinal) + 1)..]}>");
        Line("Auto-Submitted: auto-generated");
        foreach (var (name, value) in MailSettings.Headers(letter))
            Line($"{name}: {value}");
        Line("MIME-Version: 1.0");
        Line($"Content-Type: multipart/alternative; boundary=\"{Boundary}\"");
        Line("");
        Part("text/plain", letter.Text);
        Part("text/html", letter.Html);
        Line($"--{Boundary}--");
        return eml.ToString();

        void Line(string line) => eml.Append(line).Append("\r\n");

        void Part(string type, string content)
        {
            Line($"--{Boundary}");
            Line($"Content-Type: {type}; charset=utf-8");
            Line("Content-Transfer-Encoding: base64");
            Line("");
            Line(Convert.ToBase64String(Encoding.UTF8.GetBytes(content), Base64FormattingOptions.InsertLineBreaks));
        }
    }

    private static string Word(string text) => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}?=";
}
