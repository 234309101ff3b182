using System.Text;
using FactForge.FakeModel;
using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Keeping;

/// <summary>Traces and metrics go where the owner's OTEL_* says, and hold nothing of the mail.</summary>
public sealed class OwnTelemetry
{
    private static readonly string Mail = Path.Combine(Fixtures.HalfYear, "eml");

    [Fact]
    public async Task Where_an_endpoint_is_set_runs_and_calls_are_traced_and_measured_by_the_conventions_for_generative_AI()
    {
        using var receiver = new OtlpReceiver();
        await using var server = await FakeModelServer.StartAsync();
        server.Model = new RewordingModel().Answer;
        using var vault = new ModelVault(server);
        var run = await Factforge.RunAsync(["run", Mail, "--vault", vault.Root], null, Environment(receiver));
        Assert.True(run.Status == 0, run.Output + run.Error);
        Assert.NotEmpty(server.Calls);

        var traces = receiver.On("/v1/traces");
        foreach (var name in new[] { "service.name", "factforge", "run", "extract", "notes", "chat fake-1", "gen_ai.operation.name", "gen_ai.request.model", "gen_ai.usage.input_tokens", "gen_ai.usage.output_tokens", "gen_ai.response.finish_reasons" })
            Assert.Contains(name, traces, StringComparison.Ordinal);
        var metrics = receiver.On("/v1/metrics");
        foreach (var name in new[] { "gen_ai.client.operation.duration", "gen_ai.client.token.usage", "factforge.run.duration", "factforge.messages", "factforge.facts" })
            Assert.Contains(name, metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_the_mail_is_in_it_even_where_the_environment_asks_for_the_messages()
    {
        using var receiver = new OtlpReceiver();
        await using var server = await FakeModelServer.StartAsync();
        server.Model = new RewordingModel().Answer;
        using var vault = new ModelVault(server);
        var environment = Environment(receiver);
        environment["OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT"] = "true";
        var run = await Factforge.RunAsync(["run", Mail, "--vault", vault.Root], null, environment);
        Assert.True(run.Status == 0, run.Output + run.Error);
        Assert.Contains("gen_ai.usage.input_tokens", receiver.All, StringComparison.Ordinal);
        Assert.DoesNotContain(".example", receiver.All.Replace("127.0.0.1", "", StringComparison.Ordinal), StringComparison.Ordinal);
        foreach (var note in vault.Notes().Keys)
            Assert.DoesNotContain(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Path.GetFileNameWithoutExtension(note))), receiver.All, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OTEL_SDK_DISABLED", "true")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "")]
    public async Task Nothing_is_sent_where_it_is_switched_off_or_not_asked_for(string variable, string value)
    {
        using var receiver = new OtlpReceiver();
        using var vault = new TemporaryVault();
        var environment = Environment(receiver);
        environment[variable] = value;
        var run = await Factforge.RunAsync(["run", Mail, "--vault", vault.Root, "--owner", Fixtures.Owner], null, environment);
        Assert.True(run.Status == 0, run.Output + run.Error);
        Assert.Equal("", receiver.All);
    }

    [Fact]
    public async Task An_exporter_that_is_not_known_is_named_and_the_run_goes_on()
    {
        using var receiver = new OtlpReceiver();
        using var vault = new TemporaryVault();
        var environment = Environment(receiver);
        environment["OTEL_TRACES_EXPORTER"] = "zipkin";
        var run = await Factforge.RunAsync(["run", Mail, "--vault", vault.Root, "--owner", Fixtures.Owner], null, environment);
        Assert.True(run.Status == 0, run.Output + run.Error);
        Assert.Contains("OTEL_TRACES_EXPORTER names 'zipkin'", run.Error, StringComparison.Ordinal);
        Assert.Equal("", receiver.On("/v1/traces"));
        Assert.Contains("factforge.run.duration", receiver.On("/v1/metrics"), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Environment(OtlpReceiver receiver) => new()
    {
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = receiver.Endpoint,
        ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
    };
}
