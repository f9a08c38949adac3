using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Yangguang.Platform.Telemetry;

public static class TelemetryModule
{
    private static readonly string[] Meters = [Measures.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime"];
    private static readonly string[] Sources = [Measures.Name, "Microsoft.AspNetCore"];

    /// <summary>Measures and traces go to the collector that <c>Telemetry:OtlpEndpoint</c> names, and nowhere while it names none.</summary>
    public static void AddTelemetry(this IHostApplicationBuilder builder)
    {
        if (builder.Configuration.GetValue("Logs:Json", false))
            builder.Logging.AddJsonConsole(console => console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fffzzz");
        // Addresses of requests hold query codes and what somebody searched for: they have no place in a log.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        if (builder.Configuration["Telemetry:OtlpEndpoint"] is not { Length: > 0 } collector)
            return;
        var to = Uri.TryCreate(collector, UriKind.Absolute, out var uri)
            ? uri
            : throw new InstallationException($"Telemetry:OtlpEndpoint“{collector}”不是地址，请按 http://127.0.0.1:4317 的形式填写。");
        builder.Services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics.AddMeter(Meters).AddOtlpExporter(exporter => Send(exporter, to)))
            .WithTracing(traces => traces.AddSource(Sources).AddProcessor(new WithoutPersons()).AddOtlpExporter(exporter => Send(exporter, to)));
    }

    private static void Send(OtlpExporterOptions exporter, Uri to) =>
        (exporter.Endpoint, exporter.Protocol) = (to, to.Port == 4318 ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc);
}
