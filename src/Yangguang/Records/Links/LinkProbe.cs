using System.Net;

namespace Yangguang.Records.Links;

/// <summary>Asks addresses on other sites whether they still answer. Off unless the setting permits it; never knocks inside the own network.</summary>
public sealed class LinkProbe(IHttpClientFactory clients, IConfiguration configuration)
{
    internal const string ClientName = "links";

    /// <summary>True when requests to other sites are permitted.</summary>
    public bool MayAsk => configuration.GetValue("Links:AskOutside", false);

    /// <summary>Why the address is dead; null when it answers, or when only a person can tell.</summary>
    public async Task<string?> Ask(string address, CancellationToken cancellation = default)
    {
        try
        {
            using var client = clients.CreateClient(ClientName);
            using var first = await Send(client, HttpMethod.Head, address, cancellation);
            // Many sites refuse to be asked for the head alone.
            using var answer = first.IsSuccessStatusCode ? null : await Send(client, HttpMethod.Get, address, cancellation);
            return (answer ?? first).StatusCode switch
            {
                HttpStatusCode.NotFound => "对方回答没有这一页（404）",
                HttpStatusCode.Gone => "对方回答这一页已撤下（410）",
                var status when (int)status >= 500 => $"对方网站出错（{(int)status}）",
                _ => null,
            };
        }
        catch (Exception failure) when (failure is HttpRequestException or UriFormatException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            return "连接不上，或者域名已不存在";
        }
    }

    private static async Task<HttpResponseMessage> Send(HttpClient client, HttpMethod method, string address, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, address);
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
    }
}
