namespace FactForge.Prompting;

/// <summary>What is wrong with a prompt folder.</summary>
/// <param name="File">The file, below the folder.</param>
/// <param name="Line">The line, from 1; 0 where it is the file as a whole.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record PromptProblem(string File, int Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message}" : $"{File}: {Message}";
}

/// <summary>A prompt, or what is wrong with its folder.</summary>
/// <param name="Prompt">The prompt; null where there are problems.</param>
/// <param name="Problems">All of them; empty where there is a prompt.</param>
public sealed record PromptLoading(Prompt? Prompt, IReadOnlyList<PromptProblem> Problems);
