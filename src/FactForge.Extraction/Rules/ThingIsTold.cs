using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"The kiln fires every Thursday", "my plasterer says three more weeks": a thing or a body that is named, and what is so of it.</summary>
[Example("The action has to come to the workshop in Ludlow.", "Statement: Ada Byrne said that the action has to come to the workshop in Ludlow.")]
[Example("My children are still rather small for the slide.", "Statement: Ada Byrne said that their children are still rather small for the slide.")]
[Example("Figure 6 is quite illegible in the print.", "Statement: Ada Byrne said that Figure 6 is quite illegible in the print.")]
[Example("The tenor stands in the tower and was cast in the yard.", "Statement: Ada Byrne said that the tenor stands in the tower.")]
[Example("The tenor stands in the tower and was cast in the yard.", "Statement: Ada Byrne said that the tenor was cast in the yard.")]
[CounterExample("The tenor stands in the tower by now, the vicar claims.")]
[Example("The fox is very popular in our office.", "Statement: Ada Byrne said that the fox is very popular in their office.")]
[Example("The side door is not staffed.", "Statement: Ada Byrne said that the side door is not staffed.")]
[CounterExample("The storage and the bandwidth have become much cheaper and")]
[CounterExample("Other people of the club (as long as licences are compatible).")]
[CounterExample("The university accepts no liability for damage by this mail.")]
[CounterExample("No strong ties of the club to be checked.")]
[CounterExample("The footing is in.")]
[CounterExample("The mother is a puzzle.")]
[CounterExample("Is the action in the workshop in Ludlow?")]
[CounterExample("If the action comes to the workshop, I can start.")]
[CounterExample("The action could come to the workshop in Ludlow.")]
[CounterExample("The action has to come to the workshop, he says.")]
[CounterExample("The answer is very simple indeed.")]
[CounterExample("The big news is the French stones.")]
[CounterExample("The direct line is still the old one.")]
[CounterExample("Labels are your own responsibility, remember.")]
[CounterExample("Instructions for the wire come from me.")]
[CounterExample("Mortgage agreed in principle by the bank.")]
[CounterExample("It has to come to the workshop in Ludlow.")]
[CounterExample("Hopefully the action comes to the workshop.")]
[CounterExample("The report on the action is attached.")]
[CounterExample("The action goes to the workshop, ha ha.")]
[CounterExample("The Polish will be made by Noor Haddad again.")]
[CounterExample("Thanks, the action is back in the workshop.")]
[CounterExample("The action has to come to the workshop in Ludlow!")]
[CounterExample("I hear the action has to come to the workshop.")]
internal sealed class ThingIsTold : SentenceRule
{
    private const int FewestWords = 7;
    private const int FewestNegated = 4;
    private const int LongestQuote = 160;

    private static readonly FrozenSet<string> Vague = WordSet.Of("number line phone mobile address email extension answer answers rest news mother point points problem trouble question truth fact thing things gaps mistake mistakes responsibility idea weather reason difference plan");

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || reading.IsPasted || !reading.IsEnglish)
            return;
        foreach (var clause in PlainClauses.Of(sentence, reading))
        {
            var tokens = clause.Tokens;
            var first = Openings.End(tokens);
            if (first + 3 >= tokens.Count || !IsNamed(tokens, first) || !AboutThing.Is(clause, first, reading))
                continue;
            var verb = ClauseVerb.IndexIn(tokens, first + 1, 12);
            var last = tokens.LastUnmarked;
            // "Mortgage agreed in principle": a telegram, whose verb is no more than a participle.
            if (verb > first && VerbForms.IsPast(tokens[verb].Lower) && !WordClasses.IsDeterminer(tokens[first].Lower) && !(tokens[verb].Lower is "was" or "were" or "had") && !(tokens[first].IsCapital && tokens[first + 1].Kind == TokenKind.Number))
                continue;
            // "The side door is not staffed": what is not so informs in few words.
            var fewest = Enumerable.Range(verb, Math.Max(0, Math.Min(3, last - verb))).Any(at => at > first && tokens[at].Is("not")) ? FewestNegated : FewestWords;
            // "Other people (as long as licences are compatible)", "no errors to be fixed": no verb that is the clause's own.
            if (verb > first && (Enumerable.Range(first, verb - first).Any(at => tokens[at].Is('(')) || tokens[verb - 1].Lower is "to" or "be"))
                continue;
            if (verb < first + 1 || verb >= last || Enumerable.Range(first, last - first + 1).Count(at => tokens[at].IsWord || tokens[at].Kind == TokenKind.Number) < fewest || tokens[last].IsWord && tokens[last].Lower is "me" or "us" or "you" or "them" || IsBare(tokens, verb, last) || IsOfPeople(tokens, verb, last, clause, reading))
                continue;
            var dates = reading.DatesOf(tokens, Tenses.DirectionOf(tokens));
            var telling = new Telling(clause, first, last, dates);
            var words = telling.Span.Slice(reading.Message.Body.Text);
            if (ThirdPerson.Reported(reading, telling) is { } told)
            {
                foreach (var (part, statement) in SecondPredicate.Split(reading, telling, $"{reading.AuthorName} said that {told}."))
                    findings.Add(Statements.Put(FactKind.Statement, reading, statement, part));
            }
            else if (words.Length <= LongestQuote && !DanglingQuote.PointsOutside(words) && !tokens.Any(token => token.IsWord && token.Lower is "i" or "we" or "me" or "us" or "you" or "your"))
                findings.Add(Statements.Put(FactKind.Statement, reading, null, telling));
        }
    }

    /// <summary>"the kiln", "my plasterer", "walls", "Figure 6": a thing with its article or by its own noun, not somebody by first name.</summary>
    private static bool IsNamed(TokenList tokens, int first)
    {
        var token = tokens[first];
        if (!token.IsWord || Vague.Contains(tokens[first + 1].Lower) || (first + 2 < tokens.Count && tokens[first + 2].Lower is "number" or "line" or "phone" or "address" or "news") || Requests.IsVerb(token.Lower) && !CommonNouns.Contains(token.Lower))
            return false;
        return token.Lower is "the" or "our" or "my" or "a" or "an" or "all" or "both" or "every" or "each" or "most" or "no" or "there" || (!FirstNames.Contains(token.Lower) && !WordClasses.IsFunctionWord(token.Lower) && !VerbForms.IsPast(token.Lower) && (!token.IsCapital || tokens[first + 1].Kind == TokenKind.Number || CommonNouns.Contains(token.Lower) || token.Lower.EndsWith('s')));
    }

    /// <summary>"the Polish will be made by Mr Lis", "labels are your responsibility", "instructions come from me": what it says of people, other rules read; what the author or the reader has to do is no fact of a thing.</summary>
    private static bool IsOfPeople(TokenList tokens, int verb, int last, Sentence clause, MessageReading reading) =>
        Enumerable.Range(verb + 1, last - verb).Any(at => tokens[at].IsWord && (Vague.Contains(tokens[at].Lower) && Enumerable.Range(verb + 1, at - verb - 1).Any(index => tokens[index].Lower is "your" or "my") || (tokens[at].Is("me") && tokens[at - 1].Lower is "from" or "by" or "through")))
        || (tokens[verb].Lower is "is" or "was" or "will" or "are" or "has" && reading.People.Any(person => person.IsOutsider && clause.Span.Contains(person.Span)));

    /// <summary>"the footing is in", "the mother is a puzzle": said of it in a word.</summary>
    private static bool IsBare(TokenList tokens, int verb, int last) =>
        tokens[verb].Lower is "is" or "are" or "was" or "were" or "'s" && last - verb <= (WordClasses.IsDeterminer(tokens[verb + 1].Lower) ? 2 : 1) && verb <= 3;
}
