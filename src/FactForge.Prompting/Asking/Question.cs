namespace FactForge.Prompting;

/// <summary>A prompt with its inputs.</summary>
/// <typeparam name="T">What the prompt's schema describes.</typeparam>
/// <param name="Prompt">The prompt.</param>
/// <param name="Inputs">A value for each of its inputs.</param>
public sealed record Question<T>(Prompt Prompt, IReadOnlyDictionary<string, string> Inputs)
    where T : class
{
    /// <summary>What the schema cannot say: gives what is wrong with an answer, each as a sentence; it is shown to the model once.</summary>
    public Func<T, IReadOnlyList<string>>? Check { get; init; }

    /// <summary>
    /// What an answer can be used without, and is worth asking once more for: gives what could be better, each as a sentence. Where the second answer is worse or
    /// none, the first one counts.
    /// </summary>
    public Func<T, IReadOnlyList<string>>? Wish { get; init; }

    /// <summary>How much of an answer can be used: a second one that was wished for and has less of it is worse, whatever else it does better.</summary>
    public Func<T, int>? Worth { get; init; }

    /// <summary>An earlier answer's text: the prompt's second pass then asks for what it missed.</summary>
    public string? Earlier { get; init; }
}
