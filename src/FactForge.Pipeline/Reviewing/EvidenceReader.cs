using FactForge.Extraction.Grounding;
using FactForge.Ledger;

namespace FactForge.Pipeline.Reviewing;

/// <summary>Reads the words in messages that facts and refused claims rest on, with the words around them.</summary>
internal sealed class EvidenceReader(LedgerStore ledger)
{
    /// <summary>Characters shown on either side of a quote, cut at a word.</summary>
    private const int Around = 240;

    /// <summary>The evidence of an item: of its facts in the order in which they were said, the same words once, or of its refused claim; then of its messages.</summary>
    public IReadOnlyList<ReviewEvidence> Of(ReviewItem item)
    {
        if (item.Claim is { } claim)
            return [OfClaim(claim)];
        return [.. Fact.InOrder(item.Facts.Select(ledger.Facts.Find).OfType<Fact>()).Select(fact => OfFact(fact, item.Candidates))
            .DistinctBy(evidence => (evidence.Candidate, evidence.Message, evidence.Before, evidence.Quote)).OrderBy(evidence => evidence.Candidate ?? int.MaxValue), .. item.Messages.Select(ledger.Messages.Find).OfType<Message>().Select(OfMessage)];
    }

    // Who wrote it and to whom, and how it begins.
    private ReviewEvidence OfMessage(Message message)
    {
        var body = message.Body.Text;
        var to = string.Join(", ", message.To.Select(Shown));
        return Tell(new(""), FactKind.Context, "", "", $"From: {MessageParts.FromLine(message)}\nTo: {to}", $"\n\n{Surroundings(body, new(0, 0)).After}", message.Id, message, null);
    }

    /// <summary>The evidence of a fact.</summary>
    public ReviewEvidence OfFact(Fact fact, IReadOnlyList<string> candidates)
    {
        var message = ledger.Messages.Find(fact.Evidence.Message);
        var text = message is null ? "" : MessageParts.TextOf(message, fact.Evidence.Part);
        var (before, after) = fact.Evidence.Span.End <= text.Length ? Surroundings(text, fact.Evidence.Span) : ("", "");
        var said = PlainLine.Of(fact.Statement);
        var candidate = candidates.ToList().FindIndex(one => one == said || one == fact.Value);
        return Tell(fact.Id, fact.Kind, fact.Statement, before, fact.Evidence.Quote, after, fact.Evidence.Message, message, candidate < 0 ? null : candidate);
    }

    private ReviewEvidence OfClaim(Claim claim)
    {
        var message = ledger.Messages.Find(claim.Message);
        var text = message is null ? "" : MessageParts.TextOf(message, claim.Part);
        var at = text.IndexOf(claim.Quote, StringComparison.Ordinal);
        var (before, after) = at >= 0 ? Surroundings(text, new(at, claim.Quote.Length)) : ("", "");
        return Tell(new(""), claim.Kind, claim.Statement, before, claim.Quote, after, claim.Message, message, 0);
    }

    private ReviewEvidence Tell(FactId id, FactKind kind, string statement, string before, string quote, string after, MessageId messageId, Message? message, int? candidate) => new(
        id, kind, statement, before, quote, after, message?.From is { } from ? Shown(from) : null, message?.Date, message?.Subject ?? "", messageId,
        ledger.Messages.ThreadOf(messageId), ledger.Messages.Locations(messageId), candidate);

    /// <summary>A name with its address, as shown.</summary>
    public static string Shown(MailAddress address) => address.DisplayName is null ? address.Address : $"{address.DisplayName} <{address.Address}>";

    private static (string Before, string After) Surroundings(string text, TextSpan span)
    {
        var start = Math.Max(0, span.Start - Around);
        if (start > 0 && text.IndexOfAny([' ', '\n'], start, span.Start - start) is >= 0 and var space)
            start = space + 1;
        var end = Math.Min(text.Length, span.End + Around);
        if (end < text.Length && text.LastIndexOfAny([' ', '\n'], end - 1, end - span.End) is >= 0 and var last)
            end = last;
        return (text[start..span.Start], text[span.End..end]);
    }
}
