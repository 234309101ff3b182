using System.Diagnostics.CodeAnalysis;

namespace FactForge.Extraction.Rules;

/// <summary>"The keys are with Sam I think": what is no more than thought is told as a thought, and nobody is bound or described by it.</summary>
internal static class Thoughts
{
    /// <summary>The words of a statement as a thought: "Ada Byrne thinks that …" for "Ada Byrne said that …". Others as they are.</summary>
    [return: NotNullIfNotNull(nameof(told))]
    public static string? Told(MessageReading reading, string? told)
    {
        var said = reading.AuthorName + " said that ";
        return told?.StartsWith(said, StringComparison.Ordinal) == true ? $"{reading.AuthorName} thinks that {told[said.Length..]}" : told;
    }

    /// <summary>True for words that say that the author thinks it.</summary>
    public static bool IsOne(MessageReading reading, string? told) => told?.StartsWith(reading.AuthorName + " thinks that ", StringComparison.Ordinal) == true;

    /// <summary>Of what rules found in such sentences, leaves statements alone, as likely, and those who are mentioned.</summary>
    public static void Weigh(List<Finding> findings, MessageReading reading)
    {
        if (!reading.Sentences.Any(sentence => sentence.IsGuess))
            return;
        for (var at = findings.Count - 1; at >= 0; at--)
        {
            var claim = findings[at].Claim;
            if (claim.Part != EvidencePart.Body || claim.Kind is FactKind.Mention or FactKind.Context || !reading.IsGuess(findings[at].Span))
                continue;
            var told = Told(reading, claim.Statement);
            if (claim.Kind == FactKind.Statement && IsOne(reading, told))
                findings[at] = findings[at] with { Claim = claim with { Statement = told, Certainty = claim.Certainty < Certainty.Likely ? claim.Certainty : Certainty.Likely } };
            else
                findings.RemoveAt(at);
        }
    }
}
