using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Roles;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I am stepping down as chair after six years", "after 34 years with the bank I retire": how long somebody was at what they leave.</summary>
[Example("I am stepping down as chair after six years.", "Background: Ada Byrne was chair for six years.")]
[Example("After 34 years with the bank I retire in May.", "Background: Ada Byrne was with the bank for 34 years.")]
[Example("After nineteen years as head I am leaving.", "Background: Ada Byrne was head for nineteen years.")]
[Example("I'm moving on after eleven years at Contoso.", "Background: Ada Byrne was at Contoso for eleven years.")]
[CounterExample("I retire after six years.")]
[CounterExample("The roof leaks after six years.")]
[CounterExample("If I step down as chair after six years, you take over.")]
[CounterExample("She is stepping down as chair after six years.")]
[CounterExample("I am painting the hall after six years at the bank.")]
[CounterExample("Am I stepping down as chair after six years?")]
[CounterExample("I retire after twenty years at the coal face.")]
[CounterExample("After 34 years in the dark I am leaving the trade.")]
internal sealed class YearsBehind : ClauseRule
{
    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = clause.Sentence.Tokens;
        if (!reading.IsEnglish || reading.IsPasted || clause.IsPlural || clause.HasNot || Conditions.Follow(clause) || Doubts.Around(clause) || !Leaves(clause))
            return;
        for (var at = 0; at + 2 < tokens.Count; at++)
        {
            if (!tokens[at].Is("after") || !(tokens[at + 1].Kind == TokenKind.Number || NumberWords.Value(tokens[at + 1].Lower) > 1 || tokens[at + 1].Lower.Contains('-', StringComparison.Ordinal)) || !tokens[at + 2].IsWord || tokens[at + 2].Lower is not ("years" or "seasons"))
                continue;
            if ((Beside(tokens, at + 3, clause, reading) ?? Office(clause, reading)) is not var (what, last))
                return;
            var text = reading.Message.Body.Text;
            var count = TextSpan.FromBounds(tokens[at + 1].Span.Start, tokens[at + 2].Span.End).Slice(text);
            findings.Add(Statements.Worded(FactKind.Background, reading, reading.Author, $"{reading.AuthorName} was {what} for {AttributedQuote.OneLine(count)}.", clause.Sentence, at, Math.Max(last, at + 2)));
            return;
        }
    }

    private static bool Leaves(Clause clause) =>
        Enumerable.Range(clause.Verb, Math.Max(1, clause.Last - clause.Verb + 1)).Any(at => clause.WordAt(at) is "retire" or "retiring" or "leave" or "leaving" or "resign" or "resigning" or "retired"
            || (clause.WordAt(at) is "step" or "stepping" or "stand" or "standing" && clause.WordAt(at + 1) is "down") || (clause.WordAt(at) is "moving" or "move" && clause.WordAt(at + 1) is "on"));

    /// <summary>"… as head", "… with the bank", "… at Contoso": what stands behind the years.</summary>
    private static (string What, int Last)? Beside(TokenList tokens, int at, Clause clause, MessageReading reading)
    {
        if (at + 1 >= tokens.Count || !tokens[at].IsWord)
            return null;
        var text = reading.Message.Body.Text;
        if (tokens[at].Is("as"))
            return RolePhrase.Read(clause.Sentence, at + 1) is { } role ? (role.In(clause.Sentence, text), role.Last) : null;
        if (tokens[at].Lower is not ("with" or "at" or "in"))
            return null;
        var last = at + 1;
        if (WordClasses.IsDeterminer(tokens[last].Lower) && tokens[last].Is("the") && last + 1 < tokens.Count)
            last++;
        if (!tokens[last].IsWord || WordClasses.IsFunctionWord(tokens[last].Lower) || tokens[last].Is("i"))
            return null;
        while (last + 1 < tokens.Count && tokens[last].IsCapital && tokens[last + 1].IsWord && tokens[last + 1].IsCapital && !tokens[last + 1].Is("i"))
            last++;
        // "at the coal face": one word of it would be another thing; "in the dark" is nowhere.
        if ((last + 1 < tokens.Count && tokens[last + 1].IsWord && !WordClasses.IsFunctionWord(tokens[last + 1].Lower) && !tokens[last + 1].Is("i") && FiniteVerbs.IndexIn(tokens, last + 1, 1) < 0) || (tokens[at].Is("in") && tokens[last].Lower is "dark" or "rain" or "end" or "sun" or "red" or "hell"))
            return null;
        return (AttributedQuote.OneLine(TextSpan.FromBounds(tokens[at].Span.Start, tokens[last].Span.End).Slice(text)), last);
    }

    /// <summary>"stepping down as chair": the office that is left.</summary>
    private static (string What, int Last)? Office(Clause clause, MessageReading reading)
    {
        for (var at = clause.Verb; at + 2 <= clause.Last; at++)
        {
            if (clause.WordAt(at) is "down" && clause.WordAt(at + 1) is "as" && RolePhrase.Read(clause.Sentence, at + 2) is { } role)
                return (role.In(clause.Sentence, reading.Message.Body.Text), -1);
        }

        return null;
    }
}
