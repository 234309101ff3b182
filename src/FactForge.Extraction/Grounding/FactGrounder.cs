using System.Globalization;

namespace FactForge.Extraction.Grounding;

/// <summary>
/// Makes a claim a fact by finding its quote in the message that it names, or in the one other message of the thread that has
/// it. What is not found, is not the sender's words, or says more than the message supports is refused, with the reason.
/// </summary>
public static class FactGrounder
{
    /// <summary>Grounds one claim. Pure: the answer depends on the two arguments alone.</summary>
    /// <param name="claim">What an extractor says.</param>
    /// <param name="thread">The thread that it says it of.</param>
    public static GroundingOutcome Ground(Claim claim, MailThread thread) => Ground(claim, thread, vouched: false);

    /// <summary>Grounds a claim whose statement its owner vouches for: the quote must stand in the message, what the statement says beyond it need not.</summary>
    public static GroundingOutcome Vouch(Claim claim, MailThread thread) => Ground(claim, thread, vouched: true);

    private static GroundingOutcome Ground(Claim claim, MailThread thread, bool vouched)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(thread);
        if (string.IsNullOrWhiteSpace(claim.Statement))
            return Refuse(claim, "the statement is empty");
        if (string.IsNullOrWhiteSpace(claim.Quote))
            return Refuse(claim, "the quote is empty");
        var named = thread.Messages.FirstOrDefault(message => message.Id == claim.Message);
        if (named is not null && FindIn(claim, named) is { } here)
            return Check(claim, named, thread, here, vouched: vouched);
        var others = thread.Messages.Where(message => message.Id != claim.Message)
            .Select(message => (Message: message, Place: FindIn(claim, message)))
            .Where(found => found.Place is { Objection: null }).Take(2).ToList();
        return others.Count switch
        {
            1 => Check(claim, others[0].Message, thread, others[0].Place!, vouched: vouched),
            0 => Refuse(claim, named is null ? "the message named is not in the thread, and the quote stands in no message of it" : "the quote stands in no message of the thread"),
            _ => Refuse(claim, "the quote is not in the message named, and stands in more than one other message of the thread"),
        };
    }

    /// <summary>Grounds a claim whose place is known already: the rules read their quotes from the text.</summary>
    internal static GroundingOutcome GroundAt(Claim claim, Message message, MailThread thread, TextSpan span, SupportingWords support)
    {
        var place = new Place(claim.Part, span, global::FactForge.Grounding.Exact, Speaker.Objection(claim, message, claim.Part, span));
        return Check(claim, message, thread, place, support);
    }

    private static Place? FindIn(Claim claim, Message message)
    {
        Place? refused = null;
        foreach (var part in PartsFor(claim.Part))
        {
            var (how, places) = QuoteFinder.Find(MessageParts.TextOf(message, part), claim.Quote);
            if (how == FoundHow.Nowhere)
                continue;
            var grounding = how == FoundHow.Exactly ? global::FactForge.Grounding.Exact : global::FactForge.Grounding.Normalized;
            foreach (var span in places)
            {
                var objection = Speaker.Objection(claim, message, part, span);
                if (objection is null)
                    return new(part, span, grounding, null);
                refused ??= new(part, span, grounding, objection);
            }
        }

        return refused;
    }

    private static EvidencePart[] PartsFor(EvidencePart told) => told switch
    {
        EvidencePart.Subject => [EvidencePart.Subject, EvidencePart.Body],
        EvidencePart.From => [EvidencePart.From, EvidencePart.Body],
        _ => [EvidencePart.Body, EvidencePart.Subject, EvidencePart.From],
    };

    private static GroundingOutcome Check(Claim claim, Message message, MailThread thread, Place place, SupportingWords? support = null, bool vouched = false)
    {
        if (place.Objection is { } objection)
            return Refuse(claim, objection);
        return !vouched && StatementSupport.Missing(claim, support ?? new(message, thread)) is { } missing
            ? new GroundingOutcome.Refused(new(claim, missing, IsClose: true))
            : new GroundingOutcome.Grounded(ToFact(claim, message, thread, place));
    }

    private static Fact ToFact(Claim claim, Message message, MailThread thread, Place place)
    {
        var id = ContentHash.Of(claim.Kind.ToString(), claim.Subject.Address, claim.Subject.Name, message.Id.Value, place.Part.ToString(),
            place.Span.Start.ToString(CultureInfo.InvariantCulture), place.Span.Length.ToString(CultureInfo.InvariantCulture), claim.Statement);
        return new()
        {
            Id = new(id.Short),
            Kind = claim.Kind,
            Subject = claim.Subject,
            Holder = claim.Holder ?? (message.From is { } from ? new(from.Address, from.DisplayName) : null),
            Statement = claim.Statement,
            Slot = claim.Slot,
            Value = claim.Value,
            Since = claim.Since,
            Until = claim.Until,
            Due = claim.Due,
            Certainty = claim.Certainty,
            Evidence = new(message.Id, place.Part, place.Span, place.Span.Slice(MessageParts.TextOf(message, place.Part)), place.Grounding),
            SaidAt = message.Date ?? DateTimeOffset.MaxValue,
            Thread = thread.Id,
        };
    }

    private static GroundingOutcome.Refused Refuse(Claim claim, string reason) => new(new RefusedClaim(claim, reason));

    private sealed record Place(EvidencePart Part, TextSpan Span, global::FactForge.Grounding Grounding, string? Objection);
}
