namespace FactForge.Pipeline;

/// <summary>Checks the models that tasks are given to.</summary>
internal static class ModelCheck
{
    /// <summary>Whether each has its key. No call is made.</summary>
    public static IEnumerable<Finding> Keys(VaultConfiguration configuration, Func<string, string?> environment)
    {
        var used = new[] { configuration.ExtractModel, configuration.JudgeModel, configuration.EmbedModel }.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (used.Count == 0)
            yield return new(FindingLevel.Good, "models", "No model is used: the built-in rules find the facts, and nothing leaves this machine.");
        foreach (var name in used.Where(configuration.Models.ContainsKey))
        {
            yield return ModelKey.Fetch(configuration.Models[name], environment).Problem is { } problem
                ? new(FindingLevel.Problem, "models", problem, "Set it in the environment that the program is started in, or name a file with `key_file:`.")
                : new(FindingLevel.Good, "models", $"{name}: its key is there.");
        }
    }
}
