using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Survival;

/// <summary>A clerk who files requests and readers who read, without a pause, while things break; each answer that was not one is held against when they broke.</summary>
internal sealed class SteadyWork(Uri address, Visitor clerk, IReadOnlyList<Visitor> readers) : IDisposable
{
    private static readonly string[] Pages = ["/areas", "/records", "/search?q=补贴", "/", "/requests/new"];

    private readonly CancellationTokenSource _over = new();
    private readonly ConcurrentBag<Lost> _lost = [];
    private readonly ConcurrentBag<(long From, long To)> _breaks = [];
    private int _done;
    private int _serial;

    public Visitor Clerk => clerk;

    public int Done => Volatile.Read(ref _done);

    public ConcurrentBag<string> SentRequests { get; } = [];

    public ConcurrentBag<string> KeptRequests { get; } = [];

    /// <summary>What was not answered though nothing broke while it was on its way.</summary>
    public IEnumerable<string> LostWithoutReason =>
        _lost.Where(lost => !_breaks.Any(broke => lost.From <= broke.To && lost.To >= broke.From)).Select(lost => $"{address}: {lost.What}");

    public Task Begin() => Task.WhenAll(readers.Select((reader, place) => Task.Run(() => Go(turn => Read(reader, Pages[(turn + place) % Pages.Length])))).Append(Task.Run(() => Go(_ => File()))));

    public void End() => _over.Cancel();

    /// <summary>Breaks something and remembers when.</summary>
    public void Break(Action breaking)
    {
        var from = Stopwatch.GetTimestamp();
        breaking();
        _breaks.Add((from, Stopwatch.GetTimestamp()));
    }

    public void Dispose()
    {
        _over.Dispose();
        clerk.Dispose();
        foreach (var reader in readers)
            reader.Dispose();
    }

    private async Task Go(Func<int, Task<string?>> turn)
    {
        for (var number = 0; !_over.IsCancellationRequested; number++)
        {
            var from = Stopwatch.GetTimestamp();
            string? fault;
            try
            {
                fault = await turn(number);
            }
            catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException or Xunit.Sdk.XunitException)
            {
                fault = failure.Message;
            }

            if (fault is null)
                Interlocked.Increment(ref _done);
            else
                _lost.Add(new(fault, from, Stopwatch.GetTimestamp()));
        }
    }

    private static async Task<string?> Read(Visitor reader, string path)
    {
        using var answer = await reader.Http.GetAsync(path);
        await answer.Content.ReadAsByteArrayAsync();
        return answer.StatusCode == HttpStatusCode.OK ? null : $"{path}: {answer.StatusCode}";
    }

    private async Task<string?> File()
    {
        var subject = $"第{Interlocked.Increment(ref _serial)}件申请";
        var form = await clerk.Open("/desk/requests/new");
        SentRequests.Add(subject);
        var page = await clerk.Send(
            form, "form.form-wide", ("Input.Channel", "InPerson"), ("Input.Name", "林小满"), ("Input.PaperNumber", "110101199003071233"),
            ("Input.Phone", "13805501234"), ("Input.Address", "昭明县青溪镇柳湾村3组"), ("Input.Subject", subject));
        if (!page.Has(".receipt-code"))
            return $"{subject}: {page.Status} {page.Path} {(page.Has(".error-summary") ? page.TextOf(".error-summary") : page.TextOf("h1"))}";
        KeptRequests.Add(subject);
        return null;
    }

    private sealed record Lost(string What, long From, long To);
}
