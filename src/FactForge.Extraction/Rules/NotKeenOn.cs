using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Not keen on slabs.", "Would rather not move it.", "Prefer mornings.": a liking whose "I" was left out.</summary>
[Example("Not keen on another slab-heavy set.", "Preference: Ada Byrne wrote: \"Not keen on another slab-heavy set.\"")]
[Example("Would prefer the earlier slot.", "Preference: Ada Byrne wrote: \"Would prefer the earlier slot.\"")]
[CounterExample("Would you prefer the earlier slot?")]
[CounterExample("Not sure about that.")]
[CounterExample("Love to all.")]
internal sealed class NotKeenOn : SentenceRule
{
    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        string Word(int at) => at < tokens.Count && tokens[at].IsWord ? tokens[at].Lower : "";
        if (reading.IsOwners || sentence.IsQuestion || tokens.Count is < 4 or > 24 || Conditions.Follow(sentence, 1))
            return;
        var first = Openings.End(tokens);
        var isPreference = Word(first) switch
        {
            "not" => (Word(first + 1) is "keen" && Word(first + 2) is "on" or "to") || (Word(first + 1) is "a" && Word(first + 2) is "fan" or "big" or "great" && (Word(first + 3) is "of" or "fan")),
            "would" or "'d" => Word(first + 1) is "rather" or "prefer" || (Word(first + 1) is "much" && Word(first + 2) is "rather" or "prefer"),
            "prefer" or "rather" => Word(first + 1) is not ("" or "than"),
            "can" => Word(first + 1) is "not" && Word(first + 2) is "stand" or "abide" or "bear",
            _ => false,
        };
        if (!isPreference || Word(first + 3) is "it" or "that" or "this")
            return;
        var last = Clauses.End(tokens, first);
        findings.Add(Statements.Said(FactKind.Preference, reading, sentence, first, last + 1 == tokens.Count - 1 && tokens[^1].Is('.') ? last + 1 : last, []));
    }
}
