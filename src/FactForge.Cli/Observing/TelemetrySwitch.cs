namespace FactForge.Cli;

/// <summary>Which signals the environment asks for, by OpenTelemetry's own variables. Where none is set nothing is sent, and nothing of the exporter is loaded.</summary>
/// <param name="Traces">Whether traces are sent.</param>
/// <param name="Metrics">Whether metrics are sent.</param>
/// <param name="Remark">What of the variables is not understood; null where all is.</param>
internal sealed record TelemetrySwitch(bool Traces, bool Metrics, string? Remark)
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Reads the variables. An endpoint switches its signals on; <c>OTEL_TRACES_EXPORTER</c> and <c>OTEL_METRICS_EXPORTER</c> say <c>otlp</c> or <c>none</c>.</summary>
    public static TelemetrySwitch Read(Func<string, string?> environment)
    {
        if (string.Equals(environment("OTEL_SDK_DISABLED"), "true", StringComparison.OrdinalIgnoreCase))
            return new(false, false, null);
        var remarks = new List<string>();
        var traces = Wanted("OTEL_TRACES_EXPORTER", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT");
        var metrics = Wanted("OTEL_METRICS_EXPORTER", "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT");
        return new(traces, metrics, remarks.Count == 0 ? null : string.Join(' ', remarks));

        bool Wanted(string exporter, string endpoint)
        {
            switch (environment(exporter)?.Trim())
            {
                case "otlp":
                    return true;
                case "none":
                    return false;
                case null or "":
                    return environment(Endpoint) is { Length: > 0 } || environment(endpoint) is { Length: > 0 };
                case var other:
                    remarks.Add($"{exporter} names '{other}': this program knows otlp and none, and sends none.");
                    return false;
            }
        }
    }
}
