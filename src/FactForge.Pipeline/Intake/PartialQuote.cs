using FactForge.Mail.SecondHand;

namespace FactForge.Pipeline.Intake;

/// <summary>A message known from a quote, as a part of one that is known whole: an answer between the lines quotes a few words at a time.</summary>
internal sealed class PartialQuote(MailAddress? author, string text)
{
    private readonly List<string> paragraphs = [.. text.Split("\n\n").Select(paragraph => PlainWords.Of(paragraph)).Where(words => words.Length > 1)];

    /// <summary>True where every paragraph of the quote stands in the candidate and the author, as told, is the candidate's.</summary>
    public bool IsOf(QuotableMessage candidate) =>
        paragraphs.Count > 0 && IsBy(candidate) && paragraphs.TrueForAll(words => candidate.Words.Contains(words, StringComparison.Ordinal));

    private bool IsBy(QuotableMessage candidate) => author is not null && candidate.Message.From is { } known && SecondHandMessages.CanBeBy(author, known);
}
