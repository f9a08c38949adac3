using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Trace;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Requests.Portal;

namespace Yangguang.Tests.Platform.Telemetry;

/// <summary>Logs and traces tell what the program did, and nothing of whom it did it for.</summary>
public sealed class LogTests(Host host) : IClassFixture<Host>
{
    private const string Name = "欧阳标记";
    private const string Phone = "13912345678";
    private const string Paper = "110101199003071233";
    private const string Street = "标记路七十七号";

    [Fact]
    public async Task A_request_filed_by_a_marked_person_leaves_no_mark_in_any_log_line_or_trace()
    {
        var (lines, traces) = (new ConcurrentQueue<string>(), new ConcurrentQueue<string>());
        await using (var watched = host.WithWebHostBuilder(builder => builder
            .UseSetting("Telemetry:OtlpEndpoint", "http://127.0.0.1:9")
            .ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Information).AddProvider(new Ear(lines)))
            .ConfigureTestServices(services => services.ConfigureOpenTelemetryTracerProvider((_, provider) => provider.AddProcessor(new SimpleActivityExportProcessor(new Eye(traces)))))))
        {
            using var visitor = new Visitor(watched.CreateClient());
            var receipt = await host.Files(visitor, ("Input.Name", Name), ("Input.Phone", Phone), ("Input.PaperNumber", Paper), ("Input.Address", Street));
            Assert.True(receipt.Has(".query-code"), receipt.Text);
            await visitor.Open(receipt.Path);
            await visitor.Open($"/search?q={Uri.EscapeDataString(Name)}");
            // Something wrong, with the marks in it: failures are logged with their reasons.
            await visitor.Http.GetAsync($"/no/such/page/{Uri.EscapeDataString(Name)}?phone={Phone}");
        }

        Assert.NotEmpty(traces);
        var said = string.Join('\n', lines) + string.Join('\n', traces);
        foreach (var mark in new[] { Name, Uri.EscapeDataString(Name), Phone, Paper, Street })
            Assert.DoesNotContain(mark, said, StringComparison.OrdinalIgnoreCase);
    }

    private sealed class Ear(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{formatter(state, exception)} {exception} {(state is IEnumerable<KeyValuePair<string, object?>> parts ? string.Join(' ', parts) : "")}");

        public void Dispose()
        {
        }
    }

    private sealed class Eye(ConcurrentQueue<string> traces) : BaseExporter<Activity>
    {
        public override ExportResult Export(in Batch<Activity> batch)
        {
            foreach (var activity in batch)
            {
                var text = new StringBuilder(activity.DisplayName);
                foreach (var tag in activity.TagObjects)
                    text.Append(' ').Append(tag.Key).Append('=').Append(tag.Value);
                foreach (var happened in activity.Events)
                    text.Append(' ').Append(happened.Name).AppendJoin(' ', happened.Tags);
                traces.Enqueue(text.ToString());
            }

            return ExportResult.Success;
        }
    }
}
