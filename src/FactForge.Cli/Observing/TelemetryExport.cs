using FactForge.Pipeline;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace FactForge.Cli;

/// <summary>Sends traces and metrics to where the environment says, and nowhere else; what is left is sent when it is disposed.</summary>
internal sealed class TelemetryExport : IDisposable
{
    private readonly TracerProvider? traces;
    private readonly MeterProvider? metrics;

    private TelemetryExport(TelemetrySwitch wanted)
    {
        var resource = ResourceBuilder.CreateEmpty().AddService("factforge", serviceVersion: ProgramVersion.Text, autoGenerateServiceInstanceId: false)
            .AddTelemetrySdk().AddEnvironmentVariableDetector();
        if (wanted.Traces)
            traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource([.. RunTelemetry.Sources]).AddOtlpExporter().Build();
        if (wanted.Metrics)
            metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter([.. RunTelemetry.Sources]).AddOtlpExporter().Build();
    }

    /// <summary>Begins to listen, where the environment asks for it; null otherwise.</summary>
    public static TelemetryExport? Start(CliSurroundings around)
    {
        var wanted = TelemetrySwitch.Read(around.Environment);
        if (wanted.Remark is not null)
            around.Remark(wanted.Remark);
        return wanted.Traces || wanted.Metrics ? new(wanted) : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        traces?.Dispose();
        metrics?.Dispose();
    }
}
