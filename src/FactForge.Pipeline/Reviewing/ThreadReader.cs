using FactForge.Ledger;

namespace FactForge.Pipeline.Reviewing;

/// <summary>Reads a thread with the stretches that facts, and claims that are close to being some, rest on.</summary>
internal sealed class ThreadReader(LedgerStore ledger)
{
    public ReviewThread? Read(ThreadId id)
    {
        if (ledger.Messages.Thread(ledger.Threads.Resolve(id)) is not { } thread)
            return null;
        var quotes = ledger.Facts.InThread(thread.Id).Where(fact => fact.Evidence.Part == EvidencePart.Body).ToLookup(fact => fact.Evidence.Message, fact => fact.Evidence.Span);
        var claims = ledger.Facts.CloseInThread(thread.Id).Where(claim => claim.Part == EvidencePart.Body).ToLookup(claim => claim.Message, claim => claim.Quote);
        return new(thread.Id, thread.Subject, [.. thread.Messages.Select(message => Tell(message, quotes[message.Id].Concat(Found(message.Body.Text, claims[message.Id]))))]);
    }

    private ReviewMessage Tell(Message message, IEnumerable<TextSpan> quotes) => new(
        message.Id, message.Subject, message.From is { } from ? EvidenceReader.Shown(from) : null,
        [.. message.To.Select(EvidenceReader.Shown)], [.. message.Cc.Select(EvidenceReader.Shown)], message.Date, message.Body.Text,
        message.Body.Text.Length > 0, message.Body.Text.Length > 0 ? message.Body.Segments : [], Apart(quotes, message.Body.Text.Length), ledger.Messages.Locations(message.Id));

    private static IEnumerable<TextSpan> Found(string text, IEnumerable<string> quotes) => quotes
        .Select(quote => (At: text.IndexOf(quote, StringComparison.Ordinal), quote.Length)).Where(found => found is { At: >= 0, Length: > 0 }).Select(found => new TextSpan(found.At, found.Length));

    private static List<TextSpan> Apart(IEnumerable<TextSpan> quotes, int length)
    {
        var apart = new List<TextSpan>();
        foreach (var span in quotes.Where(span => span.End <= length).OrderBy(span => span.Start).ThenBy(span => span.End))
        {
            if (apart.Count > 0 && span.Start <= apart[^1].End)
                apart[^1] = TextSpan.FromBounds(apart[^1].Start, Math.Max(apart[^1].End, span.End));
            else
                apart.Add(span);
        }

        return apart;
    }
}
