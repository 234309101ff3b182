using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"The board has agreed to …": what a body decided, as the author reports it; and "…, decided." at a sentence's end.</summary>
[Example("The board has agreed to advertise the post in April.", "Decision: Ada Byrne wrote: \"The board has agreed to advertise the post in April.\"")]
[Example("Skirting goes to the joiners then, decided.", "Decision: Ada Byrne wrote: \"Skirting goes to the joiners then, decided.\"")]
[Example("It was agreed that Mill Lane stays closed until Easter.", "Decision: Ada Byrne wrote: \"It was agreed that Mill Lane stays closed until Easter.\"")]
[Example("The PCC agreed last night to underwrite the first £5,000.", "Decision: Ada Byrne wrote: \"The PCC agreed last night to underwrite the first £5,000.\"")]
[Example("The steering group has chosen option B.", "Decision: Ada Byrne wrote: \"The steering group has chosen option B.\"")]
[Example("The board has signed off a budget of £60,000.", "Decision: Ada Byrne wrote: \"The board has signed off a budget of £60,000.\"")]
[Example("Agreed with the council: no music after 11.", "Decision: Ada Byrne wrote: \"Agreed with the council: no music after 11.\"")]
[Example("Rents: it was resolved that the rent goes up.", "Decision: Ada Byrne wrote: \"Rents: it was resolved that the rent goes up.\"")]
[Example("The committee chose Noor Haddad.", "Decision: Ada Byrne wrote: \"The committee chose Noor Haddad.\"")]
[CounterExample("Agreed, thanks a lot for this.")]
[CounterExample("The board has signed the minutes.")]
[CounterExample("The board has not agreed to the budget.")]
[CounterExample("Has the board agreed to advertise the post?")]
[CounterExample("The board meets in April.")]
internal sealed class BodyDecides : SentenceRule
{
    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || sentence.IsQuestion || sentence.Tokens.Count < 5 || Conditions.Follow(sentence, 0))
            return;
        if (IsBodysDecision(sentence) || EndsDecided(sentence))
            findings.Add(Statements.Said(FactKind.Decision, reading, sentence, 0, sentence.Tokens.Count - 1, reading.DatesOf(sentence.Tokens, DateDirection.Ahead)));
    }

    private static bool IsBodysDecision(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var at = 0; at < tokens.Count - 1; at++)
        {
            if (at > 0 ? IsHouse(tokens, at) && DecidesAt(tokens, at + 1) : tokens[0].IsShouted && tokens[1].Lower is "have" or "has" && DecidesAt(tokens, 1))
                return true;
            if (at == 0)
                continue;
            if (IsHouse(tokens, at) && DecidesAt(tokens, at + 1))
                return true;
            if (!(tokens[at].IsWord && tokens[at].Lower is "board" or "committee" or "council" or "team" or "trust" or "management" or "governors" or "directors" or "panel" or "partners" or "trustees" or "company" or "jury" or "members" or "group" or "executive" or "faculty" or "union" or "society" or "sponsor" or "vestry" or "parish" or "cabinet" or "assembly" or "court" or "senate" or "judges" or "shareholders" or "ministry" or "university" or "college" or "bench")
                || !Enumerable.Range(Math.Max(0, at - 3), Math.Min(3, at)).Any(before => tokens[before].IsWord && tokens[before].Lower is "the" or "our" or "their"))
                continue;
            if (DecidesAt(tokens, at + 1))
                return true;
        }

        // "Agreed with the council: no music after 11"
        if (tokens[0].Lower is "agreed" or "decided" or "resolved" && (tokens[1].Is(':') || (tokens[1].Lower is "with" or "at" or "that" or "to" && tokens.Count > 6 && (!tokens[1].Is("with") || tokens.Skip(2).Take(8).Any(token => token.Is(':'))))))
            return true;
        return Enumerable.Range(0, Math.Min(4, tokens.Count - 3)).Any(at => (at == 0 || tokens[at - 1].Is(':') || tokens[at - 1].Is(',')) && tokens[at].Is("it") && tokens[at + 1].Lower is "was" or "is" && tokens[at + 2].Lower is "agreed" or "decided" or "resolved" && tokens[at + 3].Lower is "that" or "to"
            && !(tokens[at + 2].Is("agreed") && tokens[at + 1].Is("is")));
    }

    /// <summary>"The PCC", "the DSB": a body that is known by its letters.</summary>
    private static bool IsHouse(TokenList tokens, int at) => tokens[at].IsShouted && tokens[at].Span.Length is >= 2 and <= 6 && (tokens[at - 1].Is("the") || tokens[at + 1].Lower is "have" or "has");

    private static bool DecidesAt(TokenList tokens, int verb)
    {
        while (verb < tokens.Count && tokens[verb].IsWord && (tokens[verb].Lower is "has" or "have" || WordClasses.IsAdverb(tokens[verb].Lower)) && !tokens[verb].Is("not"))
            verb++;
        return verb < tokens.Count && tokens[verb].IsWord && tokens[verb].Lower is "decided" or "agreed" or "approved" or "voted" or "rejected" or "resolved" or "declined" or "refused" or "chosen" or "granted" or "backed" or "opted" or "endorsed" or "selected" or "chose" or "appointed" or "elected" or "picked" || (verb + 1 < tokens.Count && ((tokens[verb].Is("signed") && tokens[verb + 1].Is("off")) || (tokens[verb].Is("turned") && tokens[verb + 1].Is("down"))));
    }

    private static bool EndsDecided(Sentence sentence)
    {
        var last = sentence.Tokens.Count - 1;
        while (last > 0 && !sentence.Tokens[last].IsWord)
            last--;
        return last > 2 && sentence.Tokens[last].Is("decided") && sentence.Tokens[last - 1].Is(',');
    }
}
