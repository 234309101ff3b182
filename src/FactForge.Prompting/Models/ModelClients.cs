using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.AI.OpenAI;
using Azure.Identity;
using Microsoft.Extensions.AI;
using OpenAI;

namespace FactForge.Prompting;

/// <summary>Makes the client of a configured model. The SDK's own retries are off: <see cref="ModelDoor"/> alone decides about those.</summary>
public static class ModelClients
{
    /// <summary>The name under which calls are traced and measured, by OpenTelemetry's conventions for generative AI.</summary>
    public const string TelemetrySource = "FactForge.Prompting";

    /// <summary>The versions of Azure's interface that can be asked for.</summary>
    public static IReadOnlyList<string> ApiVersions { get; } =
        [.. Enum.GetNames<AzureOpenAIClientOptions.ServiceVersion>().Select(name => name.TrimStart('V').Replace('_', '-').ToLowerInvariant()).Order(StringComparer.Ordinal)];

    private const string AzureScope = "https://cognitiveservices.azure.com/.default";

    /// <summary>Makes a client; nothing is sent.</summary>
    /// <param name="settings">The model.</param>
    /// <param name="secrets">Looks up an environment variable by name.</param>
    /// <returns>The client, or a sentence that says what is missing or malformed.</returns>
    public static ModelClientResult Create(ModelSettings settings, Func<string, string?> secrets)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(secrets);
        if (string.IsNullOrWhiteSpace(settings.Model))
            return Problem(settings, "no model or deployment is named");
        if (EndpointOf(settings, out var endpoint) is { } endpointProblem)
            return Problem(settings, endpointProblem);
        var key = ModelKeys.Find(settings, secrets, out var keyProblem);
        if (keyProblem is not null)
            return new(null, keyProblem);
        var signals = new RateSignals();
        var wire = new WirePolicy(signals, settings.UsesMaxTokens);
        if (settings.Kind == ModelKind.Azure && !IsVersionOne(endpoint!))
            return AzureClient(settings, endpoint!, key, wire, signals);
        var root = OpenAIClient(settings, endpoint, key, wire);
        return new(new(settings, Observed(root.GetChatClient(settings.Model).AsIChatClient()), signals, root), null);
    }

    /// <summary>True for Azure's endpoint that takes plain OpenAI paths and no API version.</summary>
    internal static bool IsVersionOne(Uri endpoint) => endpoint.AbsolutePath.TrimEnd('/').EndsWith("/openai/v1", StringComparison.OrdinalIgnoreCase);

    private static ModelClientResult AzureClient(ModelSettings settings, Uri endpoint, string? key, WirePolicy wire, RateSignals signals)
    {
        AzureOpenAIClientOptions options;
        if (settings.ApiVersion is { Length: > 0 } version)
        {
            if (!Enum.TryParse<AzureOpenAIClientOptions.ServiceVersion>("V" + version.Replace('-', '_'), ignoreCase: true, out var known))
                return Problem(settings, $"unknown api version '{version}'; known: {string.Join(", ", ApiVersions)}");
            options = new(known);
        }
        else
        {
            options = new();
        }

        Prepare(options, settings, wire);
        var client = key is not null
            ? new AzureOpenAIClient(endpoint, new ApiKeyCredential(key), options)
            : new AzureOpenAIClient(endpoint, new DefaultAzureCredential(), options);
        return new(new(settings, Observed(client.GetChatClient(settings.Model).AsIChatClient()), signals, client), null);
    }

    private static OpenAIClient OpenAIClient(ModelSettings settings, Uri? endpoint, string? key, WirePolicy wire)
    {
        var options = new OpenAIClientOptions();
        if (endpoint is not null)
            options.Endpoint = endpoint;
        Prepare(options, settings, wire);
#pragma warning disable OPENAI001 // The one constructor that takes a bearer token; pinned versions, so it cannot go away unseen.
        return key is null && settings.SignIn
            ? new OpenAIClient(new BearerTokenPolicy(new DefaultAzureCredential(), AzureScope), options)
            : new OpenAIClient(new ApiKeyCredential(key ?? "none"), options);
#pragma warning restore OPENAI001
    }

    /// <summary>Never with the texts, whatever the environment says: mail goes to the model alone.</summary>
    private static OpenTelemetryChatClient Observed(IChatClient chat) => new(chat, sourceName: TelemetrySource) { EnableSensitiveData = false };

    private static void Prepare(ClientPipelineOptions options, ModelSettings settings, WirePolicy wire)
    {
        options.RetryPolicy = new ClientRetryPolicy(0);
        options.NetworkTimeout = settings.Timeout + TimeSpan.FromSeconds(30);
        options.AddPolicy(wire, PipelinePosition.PerTry);
    }

    private static string? EndpointOf(ModelSettings settings, out Uri? endpoint)
    {
        endpoint = null;
        if (string.IsNullOrWhiteSpace(settings.Endpoint))
        {
            return settings.Kind == ModelKind.OpenAI ? null : settings.Kind == ModelKind.Azure
                ? "no endpoint is configured; for example https://NAME.openai.azure.com"
                : "no endpoint is configured; for example http://localhost:11434/v1";
        }

        if (!Uri.TryCreate(settings.Endpoint.Trim(), UriKind.Absolute, out endpoint) || endpoint.Scheme is not ("http" or "https") || endpoint.Host.Length == 0)
            return $"'{settings.Endpoint}' is no endpoint; write it whole, for example https://NAME.openai.azure.com";
        return endpoint.UserInfo.Length > 0 ? "the endpoint holds a user name or password; secrets belong into the environment" : null;
    }

    private static ModelClientResult Problem(ModelSettings settings, string problem) => new(null, $"Model '{settings.Name}': {problem}.");
}
