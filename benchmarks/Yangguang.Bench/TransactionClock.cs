using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Yangguang.Bench;

/// <summary>Measures transactions of the database from their begin to their commit, as Entity Framework tells of them.</summary>
internal sealed class TransactionClock : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> _subscriptions = [];
    private readonly List<double> _milliseconds = [];
    private long _begun;

    public TransactionClock() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>Median over rounds of the last transaction of the work; what comes before it is not measured.</summary>
    public async Task<double> Median(int rounds, Func<Task> before, Func<Task> work)
    {
        var measured = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            await before();
            _milliseconds.Clear();
            await work();
            measured.Add(_milliseconds[^1]);
        }

        measured.Sort();
        return measured[measured.Count / 2];
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            _subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.TransactionStarted.Name)
            _begun = Stopwatch.GetTimestamp();
        else if (value.Key == RelationalEventId.TransactionCommitted.Name)
            _milliseconds.Add(Stopwatch.GetElapsedTime(_begun).TotalMilliseconds);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error) => throw error;

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
}
