namespace FactForge.Pipeline;

/// <summary>A model's key. It does not show itself: <see cref="ToString"/> gives stars, and no serializer finds a property.</summary>
public sealed class ModelKey
{
    private readonly string secret;

    private ModelKey(string secret) => this.secret = secret;

    /// <summary>The environment variable for a model that names none: <c>FACTFORGE_KEY_</c> and its name in capitals.</summary>
    public static string UsualVariable(string model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return "FACTFORGE_KEY_" + string.Concat(model.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToUpperInvariant(letter) : '_'));
    }

    /// <summary>Fetches the key of a model.</summary>
    /// <returns>The key, null where the model needs none (an identity, or a server on this machine); or the sentence that says where the key is missing.</returns>
    public static (ModelKey? Key, string? Problem) Fetch(ModelConfiguration model, Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(environment);
        if (model.UsesIdentity)
            return (null, null);
        if (model.KeyFile is { } file)
        {
            return ConfigurationDoor.TryReadText(file, out var text, out var problem)
                ? (text.Trim() is { Length: > 0 } key ? (new ModelKey(key), null) : (null, $"The key file {file} of the model '{model.Name}' is empty."))
                : (null, $"The key file {file} of the model '{model.Name}' cannot be read: {problem}");
        }

        foreach (var variable in model.KeyVariable is { } named ? [named] : new[] { UsualVariable(model.Name), "FACTFORGE_KEY" })
        {
            if (environment(variable)?.Trim() is { Length: > 0 } key)
                return (new ModelKey(key), null);
        }

        return model.Provider == ModelProvider.Compatible && model.KeyVariable is null
            ? (null, null)
            : (null, $"The model '{model.Name}' has no key: set the environment variable {model.KeyVariable ?? UsualVariable(model.Name)}, or name a file with models.{model.Name}.key_file.");
    }

    /// <summary>The key itself, for the client that sends it.</summary>
    public string Reveal() => secret;

    /// <summary>Stars.</summary>
    public override string ToString() => "***";
}
