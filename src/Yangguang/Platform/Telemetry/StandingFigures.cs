using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Yangguang.Platform.Telemetry;

/// <summary>Figures of the domain as they stood when last taken, by jurisdiction: overdue duties, the age of the outbox, open requests.</summary>
public sealed class StandingFigures
{
    private readonly ConcurrentDictionary<(string Figure, string Jurisdiction), double> _values = [];
    private readonly ConcurrentDictionary<string, bool> _known = [];
    private readonly Meter _meter;

    internal StandingFigures(Meter meter) => _meter = meter;

    public void Set(string figure, string unit, string jurisdiction, double value)
    {
        _values[(figure, jurisdiction)] = value;
        if (_known.TryAdd(figure, true))
            _meter.CreateObservableGauge(figure, () => Of(figure), unit);
    }

    private IEnumerable<Measurement<double>> Of(string figure) =>
        from known in _values
        where known.Key.Figure == figure
        select new Measurement<double>(known.Value, new KeyValuePair<string, object?>("jurisdiction", known.Key.Jurisdiction));
}
