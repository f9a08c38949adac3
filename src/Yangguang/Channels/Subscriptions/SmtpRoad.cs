using System.Net;
using System.Net.Mail;
using System.Text;
using Yangguang.Channels.Adapters;

namespace Yangguang.Channels.Subscriptions;

/// <summary>Sends through the mail server of <c>Mail:SmtpHost</c>. What it answers is told without the address it concerns.</summary>
internal sealed class SmtpRoad(IConfiguration configuration) : IMailRoad
{
    private const int UsualPort = 587;

    public async Task Send(Letter letter, MailboxAddress to, CancellationToken cancellation)
    {
        using var smtp = new SmtpClient(configuration["Mail:SmtpHost"], configuration.GetValue("Mail:SmtpPort", UsualPort))
        {
            EnableSsl = configuration.GetValue("Mail:SmtpTls", true),
        };
        if (configuration["Mail:SmtpUser"] is { Length: > 0 } user)
            smtp.Credentials = new NetworkCredential(user, configuration["Mail:SmtpPassword"]);
        using var message = Made(letter, to);
        try
        {
            await smtp.SendMailAsync(message, cancellation);
        }
        catch (SmtpFailedRecipientException refusal)
        {
            throw new OutletException($"收件方拒收（{(int)refusal.StatusCode}）。", mayBeTriedAgain: (int)refusal.StatusCode is >= 400 and < 500);
        }
        catch (SmtpException failure)
        {
            throw new OutletException(failure.StatusCode == SmtpStatusCode.GeneralFailure ? "连接不上邮件服务器，请核对 Mail:SmtpHost 等设置。" : $"邮件服务器没有接受（{(int)failure.StatusCode}）。");
        }
    }

    private MailMessage Made(Letter letter, MailboxAddress to)
    {
        var from = MailSettings.From(configuration);
        var message = new MailMessage(new MailAddress(from, letter.FromName, Encoding.UTF8), new MailAddress(to.Value))
        {
            Subject = letter.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = letter.Text,
            BodyEncoding = Encoding.UTF8,
        };
        message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(letter.Html, Encoding.UTF8, "text/html"));
        message.Headers.Add("Message-ID", $"<{letter.Name}@{from[(from.IndexOf('@', StringComparison.Ordinal) + 1)..]}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        foreach (var (name, value) in MailSettings.Headers(letter))
            message.Headers.Add(name, value);
        return message;
    }
}
