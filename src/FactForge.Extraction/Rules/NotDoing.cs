using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Not selling forward this year.": a refusal whose "I am" was left out.</summary>
[Example("Not selling forward this year.", "Decision: Ada Byrne wrote: \"Not selling forward this year.\"")]
[CounterExample("Not feeling great today.")]
[CounterExample("Not sure about that.")]
[CounterExample("Not during the build, but before.")]
[CounterExample("Not planning to begin now.")]
internal sealed class NotDoing : SentenceRule
{
    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        if (reading.IsOwners || sentence.IsQuestion || tokens.Count is < 4 or > 10 || !tokens[0].Is("not") || !tokens[1].IsWord || !tokens[1].Lower.EndsWith("ing", StringComparison.Ordinal)
            || tokens[1].Lower is "feeling" or "being" or "having" or "looking" or "seeing" or "getting" or "working" or "anything" or "nothing" or "saying" or "knowing" or "planning" or "thinking" or "trying" or "complaining" or "wanting" or "expecting" or "during" or "finding" or "using" or "including" or "according" or "counting" or "sleeping")
            return;
        findings.Add(Statements.Said(FactKind.Decision, reading, sentence, 0, tokens.Count - 1, reading.DatesOf(tokens, DateDirection.Ahead)));
    }
}
