using FactForge.Mail.SecondHand;

namespace FactForge.Pipeline.Intake;

/// <summary>Tells whether what a message quotes is known without the quote.</summary>
internal static class KnownWords
{
    private const int FewestMarks = 8;
    private const double NearlyAll = 0.9;

    /// <summary>True where one of the candidates is the quoted message, or told its words before the carrier did.</summary>
    /// <param name="secondHand">The message as it is quoted.</param>
    /// <param name="part">The same, as a part of what may be known whole.</param>
    /// <param name="carrier">The message that quotes it.</param>
    /// <param name="candidates">Messages at first hand.</param>
    public static bool Has(Message secondHand, PartialQuote part, Message carrier, IEnumerable<QuotableMessage> candidates)
    {
        var marks = new Lazy<QuoteFingerprint>(() => QuoteFingerprint.Of(OwnWords(secondHand)), LazyThreadSafetyMode.None);
        return candidates.Any(candidate => candidate.Message.Id != carrier.Id
            && (part.IsOf(candidate)
                || (SecondHandMessages.MayBe(secondHand, candidate.Message) && SecondHandMessages.IsCopyOf(secondHand, marks.Value, candidate.Message, candidate.Fingerprint))
                || Tells(candidate)));

        // A quote of quotes may mix several people's words: where an earlier message tells them all, its own and those that are heard from its quotes, nothing is new.
        bool Tells(QuotableMessage candidate) =>
            candidate.IsBefore(carrier) && marks.Value.Count >= FewestMarks && marks.Value.IsIn(candidate.Fingerprint, NearlyAll) && marks.Value.IsIn(candidate.Told, NearlyAll);
    }

    // A footer that a list put under the quoted message is not part of it.
    private static string OwnWords(Message secondHand) => secondHand.Body.OwnText is { Length: > 0 } own ? own : secondHand.Body.Text;
}
