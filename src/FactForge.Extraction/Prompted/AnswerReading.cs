using System.Globalization;
using FactForge.Extraction.Grounding;

namespace FactForge.Extraction.Prompted;

/// <summary>Makes facts of an answer: numbers become messages and people, then every claim is grounded. What fails is refused with a reason.</summary>
internal static class AnswerReading
{
    public static IEnumerable<GroundingOutcome> Read(ExtractionAnswer answer, MailBlock block, Chunk chunk, ThreadExcerpt excerpt, ThreadPeople people)
    {
        var asked = chunk.Asked.Select(part => part.Message.Id).ToHashSet();
        foreach (var told in answer.Claims)
            yield return Read(told, block, asked, excerpt.Thread, people);
    }

    /// <summary>Claims whose statement cannot be read alone, each as a sentence: a model that is shown them mends most of them.</summary>
    public static IReadOnlyList<string> Unreadable(ExtractionAnswer answer) =>
        [.. answer.Claims.Select((claim, at) => Unreadable(claim) is { } problem ? FormattableString.Invariant($"claims[{at}]: {problem}; one sentence in the third person with full names is wanted") : null).OfType<string>()];

    /// <summary>How many claims can be read alone.</summary>
    public static int Readable(ExtractionAnswer answer) => answer.Claims.Count(claim => Unreadable(claim) is null);

    // A topic is no sentence.
    private static string? Unreadable(AnsweredClaim told) => told.Kind == FactKind.Topic ? null : SelfContained.Problem(OneLine(told.Statement));

    private static GroundingOutcome Read(AnsweredClaim told, MailBlock block, HashSet<MessageId> asked, MailThread thread, ThreadPeople people)
    {
        var subject = people.Resolve(told.Subject, told.SubjectName, out var reason, out var isClose);
        var dates = new DateReading();
        var fills = told.Slot is not null && !string.IsNullOrWhiteSpace(told.Value);
        var claim = new Claim
        {
            Kind = told.Kind,
            Subject = subject ?? new(null, told.SubjectName),
            Statement = OneLine(told.Statement),
            Slot = fills ? told.Slot : null,
            Value = fills ? OneLine(told.Value!) : null,
            Since = dates.Read(told.Since),
            Until = dates.Read(told.Until),
            Due = dates.Read(told.Due),
            Certainty = told.Certainty,
            Message = block.MessageOf(told.Message) ?? new(""),
            Quote = told.Quote,
            Part = told.Kind == FactKind.Topic ? EvidencePart.Subject : EvidencePart.Body,
        };
        if (subject is null)
            return Refuse(claim, reason, isClose);
        if (dates.Wrong is { } wrong)
            return Refuse(claim, $"\"{wrong}\" is no date", true);
        if (Unreadable(told) is { } unreadable)
            return Refuse(claim, unreadable, false);
        if (SlotShape.Problem(claim) is { } misshapen)
            return Refuse(claim, misshapen, false);
        var outcome = FactGrounder.Ground(claim, thread);
        if (outcome.AsFact is not { } fact)
            return outcome;
        if (!asked.Contains(fact.Evidence.Message))
            return Refuse(claim, "its quote is from a message that was shown as context only", false);
        if (StatementSupport.MissingInValue(claim, new(thread.Messages.First(message => message.Id == fact.Evidence.Message), thread)) is { } unsupported)
            return Refuse(claim, unsupported, true);
        return Misattributed(told.Holder, fact, thread, people) is { } misattributed ? Refuse(claim, misattributed, true) : outcome;
    }

    /// <summary>
    /// Who says something is who wrote the words; the claim never makes quoted words another's by naming a holder. A holder that is told and did not
    /// write them shows that the claim takes one for the other.
    /// </summary>
    private static string? Misattributed(int? holder, Fact fact, MailThread thread, ThreadPeople people)
    {
        if (holder is not { } number)
            return null;
        if (people.AddressOf(number) is not { } told)
            return string.Create(CultureInfo.InvariantCulture, $"it is said to be said by P{number}, and there is no such person in the thread");
        return thread.Messages.First(message => message.Id == fact.Evidence.Message).From is { } author && author.Address != told
            ? string.Create(CultureInfo.InvariantCulture, $"it is said to be said by P{number}, who did not write the words that it rests on")
            : null;
    }

    private static GroundingOutcome.Refused Refuse(Claim claim, string reason, bool isClose) => new(new RefusedClaim(claim, reason, isClose));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed class DateReading
    {
        public string? Wrong { get; private set; }

        public PartialDate? Read(string? text)
        {
            if (text is null)
                return null;
            if (PartialDate.TryParse(text, out var date))
                return date;
            Wrong ??= text;
            return null;
        }
    }
}
