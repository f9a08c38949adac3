using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Yangguang.Platform.Guard;

namespace Yangguang.Integration.Webhooks;

/// <summary>One attempt: signs and posts the news, and reads how the receiver took it. Redirects are not followed.</summary>
public sealed class SendWebhook(IHttpClientFactory clients, TimeProvider time)
{
    /// <summary>Name of the client whose connections are checked by <see cref="AllowedAddresses"/>.</summary>
    public const string ClientName = "webhooks";

    public async Task<DeliveryResult> Run(Uri address, WebhookSecret secret, WebhookEvent news, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(news.Body, Encoding.UTF8) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var timestamp = time.GetUtcNow().ToUnixTimeSeconds();
        request.Headers.Add("webhook-id", news.Id);
        request.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", secret.Sign(news.Id, timestamp, news.Body));
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("Yangguang", "1"));
        try
        {
            using var response = await clients.CreateClient(ClientName).SendAsync(request, cancellation);
            var answer = await response.Content.ReadAsStringAsync(cancellation);
            return new DeliveryResult((int)response.StatusCode, Printable(answer), RetryAfter(response), (int)response.StatusCode != 410);
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new DeliveryResult(null, "对方在规定时间内没有答复。");
        }
        catch (HttpRequestException failure) when (failure.InnerException is ForbiddenAddressException forbidden)
        {
            return new DeliveryResult(null, forbidden.Message);
        }
        catch (HttpRequestException failure)
        {
            return new DeliveryResult(null, Reason(failure.HttpRequestError));
        }
    }

    private static string Reason(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => "找不到这个域名，请核对接收地址。",
        HttpRequestError.ConnectionError => "连接不上对方服务器，请核对地址、端口和防火墙。",
        HttpRequestError.SecureConnectionError => "HTTPS 连接失败，请检查对方的证书。",
        HttpRequestError.ConfigurationLimitExceeded => "对方的答复太长，没有读完。",
        _ => "与对方的通信中断。",
    };

    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var asked = response.Headers.RetryAfter is not { } after ? null : after.Delta ?? (after.Date - time.GetUtcNow());
        return asked > RetryPlan.Longest ? RetryPlan.Longest : asked;
    }

    // The log shows it as text; what is no text has no place there, and PostgreSQL refuses NUL.
    private static string Printable(string answer) =>
        string.Concat(answer.Take(WebhookDelivery.LongestAnswer).Where(letter => !char.IsControl(letter) || letter is '\n' or '\t'));
}
