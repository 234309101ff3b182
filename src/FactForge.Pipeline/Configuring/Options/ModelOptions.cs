using FactForge.Prompting;
using YamlDotNet.RepresentationModel;

namespace FactForge.Pipeline.Configuring;

/// <summary>Every option of one entry of <c>models:</c>.</summary>
internal static class ModelOptions
{
    private static readonly SortedDictionary<string, ModelProvider> Providers = new(StringComparer.Ordinal)
    {
        ["azure"] = ModelProvider.Azure,
        ["openai"] = ModelProvider.OpenAi,
        ["compatible"] = ModelProvider.Compatible,
    };

    private static readonly SortedDictionary<string, SchemaMode> Schemas = new(StringComparer.Ordinal)
    {
        ["auto"] = SchemaMode.Auto,
        ["strict"] = SchemaMode.Strict,
        ["json"] = SchemaMode.Json,
        ["prompt"] = SchemaMode.Prompt,
    };

    private static readonly SortedDictionary<string, string> OutputLimits = new(StringComparer.Ordinal)
    {
        ["max_tokens"] = "max_tokens",
        ["max_completion_tokens"] = "max_completion_tokens",
    };

    public static OptionTable<ModelConfiguration> Table { get; } = new(
    [
        new("provider", (model, option) => model with { Provider = option.Choice(model.Provider, Providers) }),
        new("endpoint", (model, option) => model with { Endpoint = option.WebAddress() }),
        new("model", (model, option) => model with { Model = option.Text() ?? "" }),
        new("api_version", (model, option) => model with { ApiVersion = option.Text() }),
        new("key_variable", (model, option) => model with { KeyVariable = option.Text() }),
        new("key_file", (model, option) => model with { KeyFile = option.FullPath() }),
        new("identity", (model, option) => model with { UsesIdentity = option.Flag(model.UsesIdentity) }),
        new("max_output_tokens", (model, option) => model with { MaximumOutputTokens = option.Whole(model.MaximumOutputTokens, 64, 1_000_000) }),
        new("context_tokens", (model, option) => model with { ContextTokens = option.Whole(model.ContextTokens, 1024, 10_000_000) }),
        new("temperature", (model, option) => model with { Temperature = Temperature(option) }),
        new("schema", (model, option) => model with { Schema = option.Choice(model.Schema, Schemas) }),
        new("output_limit", (model, option) => model with { OutputLimitParameter = option.Choice("", OutputLimits) }),
        new("timeout_seconds", (model, option) => model with { Timeout = TimeSpan.FromSeconds(option.Whole(120, 1, 3600)) }),
        new("retries", (model, option) => model with { Retries = option.Whole(model.Retries, 0, 20) }),
        new("concurrency", (model, option) => model with { Concurrency = option.Whole(model.Concurrency, 1, 256) }),
        new("requests_per_minute", (model, option) => model with { RequestsPerMinute = option.Whole(0, 1, 10_000_000) }),
        new("tokens_per_minute", (model, option) => model with { TokensPerMinute = option.Whole(0, 1, int.MaxValue) }),
        new("price.input", (model, option) => model with { InputPrice = option.Amount() }),
        new("price.cached_input", (model, option) => model with { CachedInputPrice = option.Amount() }),
        new("price.output", (model, option) => model with { OutputPrice = option.Amount() }),
        new("price.batch_factor", (model, option) => model with { BatchPriceFactor = option.Amount() ?? model.BatchPriceFactor }),
        new("near", (model, option) => model with { Near = Cosine(option) ?? model.Near }),
        new("batch_lines", (model, option) => model with { BatchLimits = model.BatchLimits with { Lines = option.Whole(model.BatchLimits.Lines, 1, 1_000_000) } }),
        new("batch_bytes", (model, option) => model with { BatchLimits = model.BatchLimits with { Bytes = option.Whole(200_000_000, 1_000, int.MaxValue) } }),
        new("batch_endpoint", (model, option) => model with { BatchEndpoint = option.Text() }),
    ]);

    public static IReadOnlyDictionary<string, ModelConfiguration> Read(OptionValue option)
    {
        var models = new SortedDictionary<string, ModelConfiguration>(StringComparer.Ordinal);
        if (option.Node is not YamlMappingNode entries)
        {
            option.Fault("models by name, each with its options below it");
            return models;
        }

        foreach (var (keyNode, valueNode) in entries.Children)
        {
            var name = (keyNode as YamlScalarNode)?.Value ?? "";
            if (!IsName(name))
                option.Faults.Add(keyNode.Start, $"'{name}' is no name for a model: use letters, digits, '-' and '_', and not 'rules' or 'none'.");
            else if (valueNode is not YamlMappingNode entry)
                (option with { Key = $"{option.Key}.{name}", Node = valueNode }).Fault("the model's options below it, at least 'model'");
            else
                models.Add(name, Checked(Table.Lay(new() { Name = name, Model = "" }, entry, option.Folder, option.Faults, $"{option.Key}.{name}."), keyNode, option.Faults));
        }

        return models;
    }

    private static ModelConfiguration Checked(ModelConfiguration model, YamlNode place, OptionFaults faults)
    {
        if (model.Model.Length == 0)
            faults.Add(place.Start, $"the model '{model.Name}' does not say which: give it 'model' (for Azure the deployment).");
        if (model.Endpoint is null && model.Provider != ModelProvider.OpenAi)
            faults.Add(place.Start, $"the model '{model.Name}' has no 'endpoint': name the server's address, or set 'provider: openai'.");
        if (model.UsesIdentity && model.Provider != ModelProvider.Azure)
            faults.Add(place.Start, $"the model '{model.Name}' has 'identity: true', which Azure alone knows.");
        if (model.UsesIdentity && model.Endpoint is { } endpoint && endpoint.Scheme != Uri.UriSchemeHttps)
            faults.Add(place.Start, $"the model '{model.Name}' has 'identity: true' and an endpoint without https: who signs in is told to nobody but a server that shows who it is.");
        if (model.ApiVersion is { } version && (model.Provider != ModelProvider.Azure || !ModelClients.ApiVersions.Contains(version, StringComparer.Ordinal)))
        {
            faults.Add(place.Start, model.Provider != ModelProvider.Azure
                ? $"the model '{model.Name}' has an 'api_version', which Azure alone knows."
                : $"the model '{model.Name}' has the unknown 'api_version' {version}; known: {string.Join(", ", ModelClients.ApiVersions)}. An endpoint that ends in /openai/v1 needs none.");
        }

        return model;
    }

    private static bool IsName(string name) => name.Length is > 0 and <= 60 && name is not ("rules" or "none")
        && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');

    private static float? Cosine(OptionValue option)
    {
        if (option.Amount() is not { } amount)
            return null;
        if (amount <= 1)
            return (float)amount;
        option.Fault("a number from 0 to 1");
        return null;
    }

    private static double? Temperature(OptionValue option)
    {
        if (option.Amount() is not { } amount)
            return null;
        if (amount <= 2)
            return (double)amount;
        option.Fault("a number from 0 to 2");
        return null;
    }
}
