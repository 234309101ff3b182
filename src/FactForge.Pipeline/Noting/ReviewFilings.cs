using FactForge.Ledger;

namespace FactForge.Pipeline.Noting;

/// <summary>Files questions: with whom they concern, the threads and the words that they are found by, and why one that is asked no more has no ground.</summary>
internal sealed class ReviewFilings(LedgerStore ledger)
{
    /// <summary>Files a question about a person.</summary>
    public ReviewFiling Of(ReviewItem item, string name, DateOnly? contact)
    {
        var facts = item.Facts.Select(ledger.Facts.Find).OfType<Fact>().ToList();
        var threads = facts.Select(fact => fact.Thread).ToList();
        if (item.Claim is { } claim && ledger.Messages.ThreadOf(claim.Message) is { } thread)
            threads.Add(thread);
        threads.AddRange(item.Messages.Select(ledger.Messages.ThreadOf).OfType<ThreadId>());
        var quotes = facts.Select(fact => fact.Evidence.Quote).Append(item.Claim?.Quote ?? "");
        return new(item, name, contact, [.. threads.Distinct()], string.Join('\n', quotes.Where(quote => quote.Length > 0).Distinct(StringComparer.Ordinal)));
    }

    /// <summary>Why a question is asked no more.</summary>
    /// <param name="item">The question.</param>
    /// <param name="isKnown">Whether a fact is known now.</param>
    /// <param name="note">The note's text now; null for a question that concerns none.</param>
    public static string WhyClosed(ReviewItem item, Func<FactId, bool> isKnown, string? note)
    {
        if (item.Facts.Count > 0 && !item.Facts.Any(isKnown))
            return "the messages that it rested on are gone";
        if (item.Why == ReviewReason.UnresolvedPerson)
            return "it is known by now who is meant";
        if (item.Why == ReviewReason.HedgedIdentity)
            return "it is known by now who that is, or nothing says any longer that they may be one";
        if (item.Why == ReviewReason.Failure)
            return "it came through";
        if (item.Why == ReviewReason.CloseClaim)
            return "its message is gone, or was read again and says all of it, or the note says it by now";
        var gone = item.Candidates.FirstOrDefault(candidate => note is not null && item.Field is null && item.Claim is null && !note.Contains(candidate, StringComparison.Ordinal));
        if (gone is not null)
            return $"the note no longer says \"{gone}\"";
        return item.Field is { } field ? $"{field} in the note has another value, or a later message settled it" : "a later message or another answer settled it";
    }
}
