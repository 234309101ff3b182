using System.Globalization;
using FactForge.Consolidation;
using FactForge.Extraction.Prompted;
using FactForge.Pipeline.Asking;
using FactForge.Prompting;

namespace FactForge.Pipeline;

/// <summary>Checks the models that tasks are given to, and the prompts that they are asked with.</summary>
internal static class ModelCheck
{
    private const string Area = "models";
    private const int MostProblems = 10;

    /// <summary>Asks each model that is used one cheap question, unless told not to.</summary>
    public static async Task<IReadOnlyList<Finding>> CheckAsync(VaultConfiguration configuration, Func<string, string?> environment, bool asks, CancellationToken cancellationToken)
    {
        var chats = new[] { configuration.ExtractModel, configuration.JudgeModel }.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (chats.Count == 0 && configuration.EmbedModel is null)
            return [new(FindingLevel.Good, Area, "No model is used: the built-in rules find the facts, and nothing leaves this machine.")];
        var findings = new List<Finding>();
        foreach (var name in chats.Where(configuration.Models.ContainsKey))
            findings.Add(await ModelAsync(configuration.Models[name], environment, asks, isEmbedding: false, cancellationToken).ConfigureAwait(false));
        if (configuration.EmbedModel is { } embed && configuration.Models.TryGetValue(embed, out var embedding))
            findings.Add(await ModelAsync(embedding, environment, asks, isEmbedding: true, cancellationToken).ConfigureAwait(false));
        if (configuration.ExtractModel is not null)
            findings.AddRange(Prompt(configuration, PromptedExtractor.PromptName, ExtractionPrompt.Problem));
        if (configuration.JudgeModel is not null)
            findings.AddRange(Prompt(configuration, PromptedJudge.PromptName, PromptedJudge.Problem));
        return findings;
    }

    private static async Task<Finding> ModelAsync(ModelConfiguration model, Func<string, string?> environment, bool asks, bool isEmbedding, CancellationToken cancellationToken)
    {
        if (ModelKey.Fetch(model, environment).Problem is { } missing)
            return new(FindingLevel.Problem, Area, missing, "Set it in the environment that the program is started in, or name a file with `key_file:`.");
        var (client, problem) = ConfiguredModel.Connect(model, environment);
        if (client is null)
            return new(FindingLevel.Problem, Area, problem!, "Correct its entry under `models:`.");
        using (client)
        {
            if (!asks)
                return new(FindingLevel.Good, Area, $"{model.Name}: its key is there; it was not asked.");
            var finding = isEmbedding
                ? await ModelProbe.EmbeddingAsync(client, RealTimeDoor.Waiting, cancellationToken).ConfigureAwait(false)
                : await ModelProbe.ChatAsync(client, RealTimeDoor.Waiting, cancellationToken).ConfigureAwait(false);
            return Told(model, finding);
        }
    }

    private static Finding Told(ModelConfiguration model, ProbeFinding found)
    {
        if (found.Problem.Length > 0)
            return new(FindingLevel.Problem, Area, found.Problem, "Check endpoint, model, key and network; then ask `factforge doctor` again.");
        if (found.Dimensions is { } dimensions)
            return new(FindingLevel.Good, Area, string.Create(CultureInfo.InvariantCulture, $"{model.Name}: it embeds, in {dimensions} dimensions."));
        var can = found.Format switch
        {
            AnswerFormat.Strict => "it keeps to a strict schema",
            AnswerFormat.Json => "it has JSON mode and no strict schema: the schema goes into the prompt, and every answer is validated all the same",
            _ => "it has neither strict schema nor JSON mode: the schema goes into the prompt, and every answer is validated all the same",
        };
        var wanted = ConfiguredModel.Settings(model).Format;
        return found.Format > wanted && model.Schema != SchemaMode.Auto
            ? new(FindingLevel.Problem, Area, $"{model.Name}: it answers; {can}; and `schema: {model.Schema.ToString().ToLowerInvariant()}` is configured.", "Take the line away, so that it is found out, or set what the endpoint can do.")
            : new(FindingLevel.Good, Area, $"{model.Name}: it answers; {can}.");
    }

    private static IEnumerable<Finding> Prompt(VaultConfiguration configuration, string name, Func<Prompt, string?> problemOf)
    {
        var (prompt, folder, problems) = ConfiguredPrompt.Load(configuration, name);
        if (prompt is not null && problemOf(prompt) is { } unfit)
            problems = [unfit];
        return problems.Count == 0
            ? [new(FindingLevel.Good, "prompts", $"{name}: version {prompt!.Version}, from {folder}.")]
            : problems.Take(MostProblems).Select(problem => new Finding(FindingLevel.Problem, "prompts", problem, "Mend the file, or take `prompts:` out to use the shipped prompts."));
    }
}
