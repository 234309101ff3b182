using FactForge.Extraction.Grounding;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;

namespace FactForge.Extraction.Rules;

/// <summary>
/// The built-in rules: they need no model and no network. What they say of a message depends on that message alone, so that a
/// mailbox read in parts, in any order, gives the same facts.
/// </summary>
public sealed class RuleExtractor : IFactExtractor
{
    /// <inheritdoc/>
    public string Version => RuleBook.Version;

    /// <inheritdoc/>
    public Task<ExtractionResult> ExtractAsync(ThreadExcerpt excerpt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(excerpt);
        var facts = new List<Fact>();
        var refused = new List<RefusedClaim>();
        var answered = new HashSet<MessageId>();
        foreach (var message in excerpt.Thread.Messages)
        {
            if (!excerpt.Asked.Contains(message.Id))
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            Read(message, excerpt, facts, refused);
            answered.Add(message.Id);
        }

        return Task.FromResult(new ExtractionResult(facts, refused, answered, []));
    }

    private static void Read(Message message, ThreadExcerpt excerpt, List<Fact> facts, List<RefusedClaim> refused)
    {
        if (MessageReading.Of(message, excerpt.Owners) is not { } reading)
            return;
        var findings = new List<Finding>();
        foreach (var rule in RuleBook.All)
            rule.Find(reading, findings);
        Thoughts.Weigh(findings, reading);
        // Words of a message of unknown date: what "on Friday" is nobody can tell, and the dated copy, if there is one, tells it.
        if (reading.Said is null)
            findings.RemoveAll(finding => finding.Claim.Part == EvidencePart.Body && RelativeDates.StandIn(finding.Claim.Statement));
        if (findings.Count == 0)
            return;
        var support = new SupportingWords(message, new(excerpt.Thread.Id, [message]));
        var known = new HashSet<FactId>();
        foreach (var finding in Overlaps.Resolve(findings, message.Body.Text))
        {
            if (finding.Claim.Subject.Address is { } address && excerpt.Owners.Contains(address))
                continue;
            switch (FactGrounder.GroundAt(finding.Claim, message, excerpt.Thread, finding.Span, support))
            {
                case GroundingOutcome.Grounded grounded when known.Add(grounded.Fact.Id):
                    facts.Add(grounded.Fact);
                    break;
                case GroundingOutcome.Refused refusal:
                    refused.Add(refusal.Claim);
                    break;
            }
        }
    }
}
