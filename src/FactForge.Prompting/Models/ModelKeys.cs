namespace FactForge.Prompting;

/// <summary>Finds the secret of a model.</summary>
internal static class ModelKeys
{
    /// <summary>The key, or null with the problem; both null where the model needs none and names none.</summary>
    public static string? Find(ModelSettings settings, Func<string, string?> secrets, out string? problem)
    {
        problem = null;
        if (settings.KeyVariable is { Length: > 0 } variable)
        {
            var key = secrets(variable)?.Trim();
            if (string.IsNullOrEmpty(key))
                problem = $"Model '{settings.Name}': the environment variable {variable} that should hold its key is not set. Set it, or name another with 'key_variable'.";
            else if (key.Any(c => c is <= ' ' or > '~'))
                problem = $"Model '{settings.Name}': the environment variable {variable} holds a character that no key has. Set it again without line breaks or quotes.";
            return problem is null ? key : null;
        }

        if (settings.KeyFile is { Length: > 0 } file)
        {
            var key = KeyFileDoor.Read(file, out var fileProblem);
            if (key is not null && key.Any(c => c is <= ' ' or > '~'))
                fileProblem = $"the key file '{file}' holds a character that no key has";
            problem = fileProblem is null ? null : $"Model '{settings.Name}': {fileProblem}.";
            return problem is null ? key : null;
        }

        if (settings.Kind != ModelKind.Compatible && !settings.SignIn)
            problem = $"Model '{settings.Name}': no key is configured. Name the environment variable that holds it with 'key_variable'"
                + (settings.Kind == ModelKind.Azure ? ", or use 'sign_in: true'." : ".");
        return null;
    }
}
