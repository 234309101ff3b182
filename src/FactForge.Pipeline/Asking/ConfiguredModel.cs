using FactForge.Prompting;

namespace FactForge.Pipeline.Asking;

/// <summary>Makes what Prompting needs of an entry of <c>models:</c>.</summary>
internal static class ConfiguredModel
{
    /// <summary>The settings, without the secret.</summary>
    public static ModelSettings Settings(ModelConfiguration model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new()
        {
            Name = model.Name,
            Kind = model.Provider switch
            {
                ModelProvider.Azure => ModelKind.Azure,
                ModelProvider.OpenAi => ModelKind.OpenAI,
                ModelProvider.Compatible => ModelKind.Compatible,
                _ => throw new System.Diagnostics.UnreachableException(),
            },
            Model = model.Model,
            Endpoint = model.Endpoint?.ToString(),
            ApiVersion = model.ApiVersion,
            SignIn = model.UsesIdentity,
            Prices = model is { InputPrice: { } input, OutputPrice: { } output } ? new(input, output) { CachedInputPerMillion = model.CachedInputPrice, BatchFactor = model.BatchPriceFactor } : null,
            ContextTokens = model.ContextTokens,
            MaxOutputTokens = model.MaximumOutputTokens,
            RequestsPerMinute = model.RequestsPerMinute,
            TokensPerMinute = model.TokensPerMinute,
            Timeout = model.Timeout,
            Retries = model.Retries,
            Concurrency = model.Concurrency,
            Format = model.Schema switch
            {
                SchemaMode.Auto or SchemaMode.Strict => AnswerFormat.Strict,
                SchemaMode.Json => AnswerFormat.Json,
                SchemaMode.Prompt => AnswerFormat.None,
                _ => throw new System.Diagnostics.UnreachableException(),
            },
            FindsFormat = model.Schema == SchemaMode.Auto,
            Temperature = model.Temperature,
            UsesMaxTokens = model.OutputLimitParameter == "max_tokens",
        };
    }

    /// <summary>A client of the model with its key, or the sentence that says what is missing. Nothing is sent.</summary>
    public static ModelClientResult Connect(ModelConfiguration model, Func<string, string?> environment)
    {
        var (key, problem) = ModelKey.Fetch(model, environment);
        if (problem is not null)
            return new(null, problem);
        var settings = Settings(model);
        return key is null
            ? ModelClients.Create(settings, _ => null)
            : ModelClients.Create(settings with { KeyVariable = model.KeyVariable ?? ModelKey.UsualVariable(model.Name) }, _ => key.Reveal());
    }
}
