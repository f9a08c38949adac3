using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Yangguang.Tests.Integration.Webhooks;

/// <summary>A business system that receives news on a port of its own, and answers as the test tells it.</summary>
public sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly List<Received> _all = [];
    private readonly TaskCompletionSource _first = new();

    private Receiver(WebApplication app) => _app = app;

    /// <summary>The answer of the next calls.</summary>
    public HttpStatusCode Answer { get; set; } = HttpStatusCode.NoContent;

    /// <summary>Where an answer sends the caller on to.</summary>
    public string? Location { get; set; }

    /// <summary>When set, callers wait for it before they are answered.</summary>
    public TaskCompletionSource? Hold { get; set; }

    /// <summary>Done as soon as anything has arrived.</summary>
    public Task FirstArrival => _first.Task;

    public IReadOnlyList<Received> All => _all;

    public string Address { get; private set; } = "";

    public static async Task<Receiver> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var receiver = new Receiver(app);
        app.Map("/{**path}", receiver.Take);
        await app.StartAsync();
        receiver.Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/hook";
        return receiver;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task Take(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync();
        lock (_all)
            _all.Add(new(
                http.Request.Path, http.Request.Headers["webhook-id"].ToString(), http.Request.Headers["webhook-timestamp"].ToString(),
                http.Request.Headers["webhook-signature"].ToString(), body));
        _first.TrySetResult();
        if (Hold is not null)
            await Hold.Task;
        http.Response.StatusCode = (int)Answer;
        if (Location is not null)
            http.Response.Headers.Location = Location;
    }
}

/// <summary>One call as it arrived.</summary>
public sealed record Received(string Path, string Id, string Timestamp, string Signature, string Body);
