using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I'm 71 and I don't do stairs", "I am eighty-four": how old the author is, as they say.</summary>
[Example("I'm 71 and my stairs are steep.", "Statement: Ada Byrne is 71.")]
[Example("I am 84 years old.", "Statement: Ada Byrne is 84 years old.")]
[CounterExample("I'm 10 minutes away.")]
[CounterExample("I'm 5 and a half.")]
[CounterExample("I'm 71 on Sunday.")]
[CounterExample("I'm not 71.")]
[CounterExample("If I'm 71 and fit, I swim.")]
[CounterExample("Am I 71?")]
[CounterExample("I feel as if I am 84.")]
[CounterExample("I was 71.")]
[CounterExample("I am 20 behind.")]
[CounterExample("My doctor thinks I am 84.")]
[CounterExample("We are 34 singers.")]
[CounterExample("I'm 71, not.")]
[CounterExample("I am 30 % sure.")]
[CounterExample("In the play I am 84.")]
[CounterExample("I dreamed: I am 84.")]
[CounterExample("My brother wrote: I am 84.")]
[CounterExample("The clerk wrote that I am 84.")]
[CounterExample("Next year I am 50.")]
[CounterExample("When the boat is done I am 50.")]
[CounterExample("In the queue I am 37.")]
[CounterExample("I'm 17 and the captain is 9.")]
internal sealed class AgeIsTold : ClauseRule
{
    private const int Youngest = 14;
    private const int Oldest = 105;

    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = clause.Sentence.Tokens;
        var number = clause.Verb + 1;
        if (clause.IsPlural || clause.SharesSubject || clause.WordAt(clause.Verb) is not "am" || clause.Verb != clause.First + 1 || number >= tokens.Count)
            return;
        var age = tokens[number].Kind == TokenKind.Number && int.TryParse(tokens[number].Lower, System.Globalization.CultureInfo.InvariantCulture, out var told) ? told : 0;
        if (age is < Youngest or > Oldest)
            return;
        var isLong = number + 2 < tokens.Count && tokens[number + 1].Is("years") && tokens[number + 2].Is("old");
        var last = isLong ? number + 2 : number;
        // Behind it the clause ends, or another begins.
        if (last + 1 < tokens.Count && !(tokens[last + 1].Is('.') || (tokens[last + 1].Is("and") && last + 2 < tokens.Count && tokens[last + 2].IsWord && tokens[last + 2].Lower is "i" or "my" or "do" or "live" or "have" or "can")))
            return;
        if (Conditions.Follow(clause) || !ClauseStart.Is(clause.Sentence, clause.First))
            return;
        findings.Add(Statements.Worded(FactKind.Statement, reading, reading.Author, $"{reading.AuthorName} is {age}{(isLong ? " years old" : "")}.", clause.Sentence, clause.First, last));
    }
}
