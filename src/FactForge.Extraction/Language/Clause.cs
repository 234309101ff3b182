namespace FactForge.Extraction.Language;

/// <summary>A clause of a sentence with the author as its subject: "I'll get a quote over to you by Friday".</summary>
/// <param name="Sentence">The sentence that it is part of.</param>
/// <param name="First">Index of the subject ("I", "we").</param>
/// <param name="Verb">Index of the word behind subject and adverbs: a modal, an auxiliary or the verb itself.</param>
/// <param name="Last">Index of its last word.</param>
internal sealed record Clause(Sentence Sentence, int First, int Verb, int Last)
{
    /// <summary>Index of the subject; it stands before <see cref="First"/> where the clause is the second of two that share it ("I left in May and will be back").</summary>
    public int Subject { get; init; } = First;

    /// <summary>True where the clause before has its subject.</summary>
    public bool SharesSubject => Subject < First;

    /// <summary>True where the subject is "we".</summary>
    public bool IsPlural => Sentence.Tokens[Subject].Is("we");

    /// <summary>Where it stands in the text.</summary>
    public TextSpan Span => TextSpan.FromBounds(Sentence.Tokens[First].Span.Start, Sentence.Tokens[Last].Span.End);

    /// <summary>Its tokens.</summary>
    public TokenList Tokens => field ??= Sentence.Tokens.Slice(First, Math.Max(0, Last - First + 1));

    /// <summary>The lower-case word at an index of the sentence, "" beyond the clause.</summary>
    public string WordAt(int at) => at >= First && at <= Last && Sentence.Tokens[at].IsWord ? Sentence.Tokens[at].Lower : "";

    /// <summary>The first place from one on at which no adverb stands.</summary>
    public int PastAdverbs(int at)
    {
        while (WordClasses.IsAdverb(WordAt(at)))
            at++;
        return at;
    }

    /// <summary>True where its verb is negated.</summary>
    public bool HasNot => Enumerable.Range(First, Math.Min(Last, Verb + 3) - First + 1).Any(at => WordAt(at) is "not" or "never" or "hardly");
}
