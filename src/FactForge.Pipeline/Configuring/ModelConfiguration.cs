using FactForge.Prompting;

namespace FactForge.Pipeline;

/// <summary>Which protocol a model is spoken to in.</summary>
public enum ModelProvider
{
    /// <summary>Azure OpenAI: <see cref="ModelConfiguration.Endpoint"/> is the resource, <see cref="ModelConfiguration.Model"/> the deployment.</summary>
    Azure,

    /// <summary>OpenAI itself.</summary>
    OpenAi,

    /// <summary>Any server that speaks OpenAI's chat completions: Ollama, llama.cpp, vLLM, LM Studio, OpenRouter.</summary>
    Compatible,
}

/// <summary>How an answer is held to its JSON schema.</summary>
public enum SchemaMode
{
    /// <summary>The strictest that the endpoint is seen to do.</summary>
    Auto,

    /// <summary>The endpoint enforces the schema.</summary>
    Strict,

    /// <summary>The endpoint answers in JSON; the schema stands in the prompt.</summary>
    Json,

    /// <summary>The schema stands in the prompt alone.</summary>
    Prompt,
}

/// <summary>One entry of <c>models:</c>. It holds no secret: where the key is found is told, the key is fetched when it is needed.</summary>
public sealed record ModelConfiguration
{
    /// <summary>The cosine from which on two texts are near, unless told.</summary>
    public const float UsualNear = 0.8f;

    /// <summary>Its name in the configuration.</summary>
    public required string Name { get; init; }

    /// <summary>The protocol.</summary>
    public ModelProvider Provider { get; init; } = ModelProvider.Compatible;

    /// <summary>The address that is called; null for OpenAI's own.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>The model, or for Azure the deployment.</summary>
    public required string Model { get; init; }

    /// <summary>Azure's API version; null for the client's newest. An endpoint of version one has none.</summary>
    public string? ApiVersion { get; init; }

    /// <summary>The environment variable that holds the key; null for the usual one (<see cref="ModelKey.UsualVariable"/>).</summary>
    public string? KeyVariable { get; init; }

    /// <summary>A file outside of the vault that holds the key, absolute; null for none.</summary>
    public string? KeyFile { get; init; }

    /// <summary>True to sign in to Azure with an identity and not with a key.</summary>
    public bool UsesIdentity { get; init; }

    /// <summary>Most tokens of one answer.</summary>
    public int MaximumOutputTokens { get; init; } = 4096;

    /// <summary>Tokens that the model takes in all.</summary>
    public int ContextTokens { get; init; } = 32768;

    /// <summary>Sampling temperature; null to send none (some models refuse it).</summary>
    public double? Temperature { get; init; }

    /// <summary>How the answer's schema is enforced.</summary>
    public SchemaMode Schema { get; init; }

    /// <summary>The name that the server has for the output limit; null for the provider's usual one.</summary>
    public string? OutputLimitParameter { get; init; }

    /// <summary>How long one call may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>How often a failed call is tried again.</summary>
    public int Retries { get; init; } = 4;

    /// <summary>Most calls at a time.</summary>
    public int Concurrency { get; init; } = 4;

    /// <summary>Most calls a minute; null where the server's own limit is enough.</summary>
    public int? RequestsPerMinute { get; init; }

    /// <summary>Most tokens a minute; null where the server's own limit is enough.</summary>
    public int? TokensPerMinute { get; init; }

    /// <summary>Price of a million tokens sent; null where it is not known.</summary>
    public decimal? InputPrice { get; init; }

    /// <summary>Price of a million tokens sent that the service had in its cache; null for the price of the others.</summary>
    public decimal? CachedInputPrice { get; init; }

    /// <summary>Price of a million tokens received; null where it is not known.</summary>
    public decimal? OutputPrice { get; init; }

    /// <summary>Share of the price that a batch costs.</summary>
    public decimal BatchPriceFactor { get; init; } = 0.5m;

    /// <summary>
    /// Of a model that embeds, the cosine from which on two texts are near. Paraphrases lie above the default with the usual models, whose scales differ; that
    /// some others do costs a question to a judge, and no more.
    /// </summary>
    public float Near { get; init; } = UsualNear;

    /// <summary>The endpoint that a batch's lines name; null for the provider's usual one.</summary>
    public string? BatchEndpoint { get; init; }

    /// <summary>What one batch may hold at the service.</summary>
    public BatchLimits BatchLimits { get; init; } = new();
}
