using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Mornings are best for calls", "mobile is best": how the author likes to be reached; "no smoke machines please": what is not wanted.</summary>
[Example("Mornings are best for calls.", "Preference: Ada Byrne wrote: \"Mornings are best for calls.\"")]
[Example("I'm out on Mondays so mobile is best.", "Preference: Ada Byrne wrote: \"mobile is best.\"")]
[Example("No smoke machines please.", "Preference: Ada Byrne wrote: \"No smoke machines please.\"")]
[CounterExample("The first draft is best.")]
[CounterExample("Are mornings best for calls?")]
[CounterExample("No answer yet, please chase.")]
[CounterExample("No problem.")]
internal sealed class WhatSuitsBest : SentenceRule
{
    private static readonly FrozenSet<string> Ways = "mornings morning afternoons afternoon evenings evening weekends weekdays mondays tuesdays wednesdays thursdays fridays mobile phone email e-mail text texts whatsapp calls signal".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || sentence.IsQuestion || Conditions.Follow(sentence, 0))
            return;
        var tokens = sentence.Tokens;
        for (var at = 1; at < tokens.Count; at++)
        {
            if (!(tokens[at].Is("best") && tokens[at - 1].Lower is "is" or "are" or "works" or "work"))
                continue;
            var first = at - 1;
            while (first > 0 && at - first < 5 && tokens[first - 1].IsWord && !WordClasses.IsConjunction(tokens[first - 1].Lower) && !tokens[first - 1].Is("because"))
                first--;
            var last = Clauses.End(tokens, at);
            if (Enumerable.Range(first, at - 1 - first).Any(index => Ways.Contains(tokens[index].Lower)))
                findings.Add(Statements.Said(FactKind.Preference, reading, sentence, first, Closed(tokens, last), []));
            return;
        }

        if (tokens.Count is >= 4 and <= 8 && tokens[0].Is("no") && !tokens.Any(token => token.Is(',')) && LastWord(tokens) is "please" or "pls")
            findings.Add(Statements.Said(FactKind.Preference, reading, sentence, 0, tokens.Count - 1, []));
    }

    private static int Closed(IReadOnlyList<Token> tokens, int last) => last + 1 == tokens.Count - 1 && tokens[^1].Is('.') ? last + 1 : last;

    private static string LastWord(IReadOnlyList<Token> tokens) => tokens.LastOrDefault(token => token.IsWord).Lower ?? "";
}
