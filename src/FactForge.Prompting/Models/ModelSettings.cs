using System.Globalization;

namespace FactForge.Prompting;

/// <summary>One model of the configuration's <c>models:</c> section. Holds the name of the secret, never the secret.</summary>
public sealed record ModelSettings
{
    /// <summary>The name that tasks pick it by.</summary>
    public required string Name { get; init; }

    /// <summary>Whose dialect its endpoint speaks.</summary>
    public required ModelKind Kind { get; init; }

    /// <summary>The model, or with <see cref="ModelKind.Azure"/> the deployment.</summary>
    public required string Model { get; init; }

    /// <summary>The endpoint; may be left out for <see cref="ModelKind.OpenAI"/> alone.</summary>
    public string? Endpoint { get; init; }

    /// <summary>Azure's API version, for example <c>2024-10-21</c>; null for the client's newest. The v1 endpoint has none.</summary>
    public string? ApiVersion { get; init; }

    /// <summary>The environment variable that holds the key.</summary>
    public string? KeyVariable { get; init; }

    /// <summary>A file whose first line is the key; used where no variable is named.</summary>
    public string? KeyFile { get; init; }

    /// <summary>Sign in to Azure without a key (Azure.Identity: environment, workload, managed identity, developer tools).</summary>
    public bool SignIn { get; init; }

    /// <summary>The price table; without it tokens are counted and cost is unknown.</summary>
    public ModelPrices? Prices { get; init; }

    /// <summary>Tokens that a prompt and its answer may have together.</summary>
    public int ContextTokens { get; init; } = 128_000;

    /// <summary>Tokens that one answer may have; a prompt's own limit applies where it is lower.</summary>
    public int MaxOutputTokens { get; init; } = 8_192;

    /// <summary>Requests a minute that the service allows; null for no limit.</summary>
    public int? RequestsPerMinute { get; init; }

    /// <summary>Tokens a minute, sent and received, that the service allows; null for no limit.</summary>
    public int? TokensPerMinute { get; init; }

    /// <summary>How long one attempt may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The most calls at a time; fewer while the service pushes back.</summary>
    public int Concurrency { get; init; } = 8;

    /// <summary>Attempts after the first.</summary>
    public int Retries { get; init; } = 5;

    /// <summary>The wait before the first retry; it doubles with each, with jitter, and gives way to what the service asks for.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest wait that a service may ask for; where it asks for more the call fails and waits for the next run.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long the model is left alone after it has failed again and again.</summary>
    public TimeSpan BreakDuration { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>What its answers can be held to.</summary>
    public AnswerFormat Format { get; init; } = AnswerFormat.Strict;

    /// <summary>True to step down from <see cref="Format"/> where the endpoint refuses it, and to go on with what it takes.</summary>
    public bool FindsFormat { get; init; }

    /// <summary>Sampling temperature; null sends none, which reasoning models require.</summary>
    public double? Temperature { get; init; }

    /// <summary>True for a server that knows <c>max_tokens</c> and not <c>max_completion_tokens</c>.</summary>
    public bool UsesMaxTokens { get; init; }

    /// <summary>What an answer depends on: the endpoint's kind and host, the model, the format, the temperature. Secrets, limits and prices are left out.</summary>
    public string AnswerIdentity => string.Join('|', Kind, Host, Model, FindsFormat ? "Found" : Format.ToString(), Temperature?.ToString("R", CultureInfo.InvariantCulture) ?? "-");

    /// <summary>What decides which forms of answer can be had: the endpoint as it is configured and the model behind it.</summary>
    public string EndpointIdentity => string.Join('|', Kind, Endpoint ?? "-", ApiVersion ?? "-", Model);

    private string Host => Uri.TryCreate(Endpoint, UriKind.Absolute, out var uri) ? uri.Host : "-";
}
