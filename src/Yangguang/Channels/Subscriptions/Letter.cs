namespace Yangguang.Channels.Subscriptions;

/// <summary>A letter as it is sent.</summary>
/// <param name="Name">Unique name of the mail: file name and Message-ID, so that a letter sent twice is known for one.</param>
/// <param name="UnsubscribeUrl">Address of RFC 8058 one-click; empty for a confirmation.</param>
public sealed record Letter(string Name, string FromName, string Subject, string Text, string Html, string UnsubscribeUrl, DateTimeOffset At);

/// <summary>The way a letter takes.</summary>
public interface IMailRoad
{
    /// <exception cref="Adapters.OutletException">It was not taken; the reason names no address.</exception>
    Task Send(Letter letter, MailboxAddress to, CancellationToken cancellation);
}
