using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>
/// What an author tells of themselves in the present, whatever it is: what a house does ("we keep a spare key"), a need ("we need the roster"), a state ("we are
/// right out of nappies"), an opinion ("I think the disk was failing"). Rules before this one have read what is a plan, a liking or a promise.
/// </summary>
[Example("We keep a spare key with Mrs. Alvarez across the street.", "Statement: Ada Byrne keeps a spare key with Mrs. Alvarez across the street.")]
[Example("We need music stands with lamps.", "Statement: Ada Byrne needs music stands with lamps.")]
[Example("I think the disk was failing as far back as 2021.", "Statement: Ada Byrne thinks the disk was failing as far back as 2021. | Likely")]
[Example("I find the flood chapter the best of the book.", "Statement: Ada Byrne finds the flood chapter the best of the book.")]
[Example("I do not agree about the disk.", "Statement: Ada Byrne does not agree about the disk.")]
[Example("We are right out of nappies and milk.", "Statement: Ada Byrne is right out of nappies and milk.")]
[Example("We're not allowed to sell outside Scotland.", "Statement: Ada Byrne is not allowed to sell outside Scotland.")]
[Example("I'm allergic to feathers.", "Statement: Ada Byrne is allergic to feathers.")]
[Example("I do not expect an extension.", "Statement: Ada Byrne does not expect an extension.")]
[CounterExample("We need somewhere to begin with it.")]
[CounterExample("I am tired and need help with the lamps.")]
[CounterExample("I edit out the ums and the coughs.")]
[CounterExample("We need you in on Monday.")]
[CounterExample("I need to know the price.")]
[CounterExample("I need your help with the lamps.")]
[CounterExample("I think so too, by and large.")]
[CounterExample("I think you are right about the disk.")]
[CounterExample("I do not think the disk is failing.")]
[CounterExample("If we need music stands, I ask.")]
[CounterExample("Do we need music stands with lamps?")]
[CounterExample("He says we need music stands with lamps.")]
[CounterExample("In theory I edit out the ums and the coughs.")]
[CounterExample("I might edit out the ums and the coughs.")]
[CounterExample("I hope we keep the key next door.")]
[CounterExample("I write further to your request of 18 March.")]
[CounterExample("I attach the plans of the hall.")]
[CounterExample("I know the access to the yard.")]
[CounterExample("I edit the film on Monday.")]
[CounterExample("I am happy about the price of the lamps.")]
[CounterExample("We are in the hall on Monday.")]
[CounterExample("Next year we keep a key with the neighbours.")]
[CounterExample("Suppose we keep a key with the neighbours.")]
[CounterExample("I edit out the ums, just kidding.")]
[CounterExample("They want that we keep a key with the neighbours.")]
[CounterExample("We both work from a tight budget.")]
[CounterExample("I think, bought a book since.")]
[CounterExample("I teach group two in the morning.")]
[CounterExample("We take your point about the disk.")]
[CounterExample("We keep our fingers crossed for the disk.")]
[CounterExample("We need a word about the disk.")]
[CounterExample("We stand a good chance with the board, I think.")]
[CounterExample("I think my phone is dying, call me back later.")]
[CounterExample("I am right behind you with the plan for the disk.")]
[CounterExample("I am bound to say that the disk is fine.")]
[CounterExample("We are out of our minds with joy.")]
internal sealed class AuthorTells : ClauseRule
{
    /// <summary>Verbs behind which stands no habit: of the mind, of speaking, of this mail, of what is settled or promised.</summary>
    private static readonly FrozenSet<string> NoHabits = WordSet.Of(
        """
        am are have do will can must know note want hope think believe guess feel mean see look say tell ask write vote give attach enclose confirm understand suppose wish trust remember wonder appreciate thank apologise apologize mind love like hate prefer need insist
        agree promise regret accept choose refer hear gather expect intend plan aim propose suggest recommend offer reply respond recall realise realize forget assume presume doubt fear bet reckon decide decline refuse seem sound let hereby welcome congratulate send forward copy
        both all cover teach run lead manage handle chair coach supervise direct coordinate head read get got made make come go start begin leave return find rate
        acknowledge beg reserve value respect appreciate hold draw stand wait
        """);

    /// <summary>What is needed for no longer than a mail: "a word", "a hand", "a holiday".</summary>
    private static readonly FrozenSet<string> Passing = WordSet.Of("word words chat hand holiday break rest drink coffee moment minute minutes favour miracle hug lift loo nap steer nudge");

    private static readonly FrozenSet<string> States = WordSet.Of("allergic allowed able insured registered licensed entitled short down tired exhausted ill poorly behind chocka understaffed swamped fully booked overbooked obliged required bound covered worried unable pregnant retired semi-retired deaf blind");

    private static readonly FrozenSet<string> Stances = WordSet.Of("expect agree regret miss trust share support recommend");

    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        if (!reading.IsEnglish || reading.IsPasted || clause.SharesSubject || Conditions.Follow(clause) || !reading.IsPlain(clause.Sentence) || PlainClauses.HasDoubt(clause.Tokens) || !ClauseStart.Is(clause.Sentence, clause.First) || clause.Last - clause.Verb < 2)
            return;
        if (clause.WordAt(clause.First + 1) is "both" or "all" or "each")
            return;
        if (IsSaying(clause))
            return;
        var (isTold, certainty) = Told(clause);
        if (!isTold)
            return;
        var dates = reading.DatesOf(clause.Sentence.Tokens, DateDirection.Ahead);
        if (dates.Any(date => date.First >= clause.First && date.Last <= clause.Last && date.Start.First >= reading.Said) && clause.WordAt(clause.Verb) is not ("need" or "require"))
            return;
        // "I am tired and need help": a second verb of the same subject is told by itself, or not.
        var last = Enumerable.Range(clause.Verb + 2, Math.Max(0, clause.Last - clause.Verb - 2)).FirstOrDefault(at => clause.WordAt(at) is "and" or "but" && (Requests.IsVerb(clause.WordAt(at + 1)) || clause.WordAt(at + 1) is "need" or "want" or "no" or "do" or "am" or "have" or "can"), clause.Last + 1) - 1;
        if (last - clause.Verb < 2 || clause.Sentence.Tokens.Any(token => token.Is('"')))
            return;
        var telling = new Telling(clause.Sentence, clause.First, last, dates);
        if (ThirdPerson.Tell(reading, telling) is { } told)
        {
            var finding = Statements.Put(FactKind.Statement, reading, told, telling);
            findings.Add(finding with { Claim = finding.Claim with { Certainty = certainty } });
        }
    }

    private static (bool, Certainty) Told(Clause clause)
    {
        var at = clause.Verb;
        var word = clause.WordAt(at);
        var next = clause.WordAt(at + 1);
        switch (word)
        {
            case "need" or "require":
                return (!clause.HasNot && next is not ("to" or "you" or "it" or "that" or "them" or "this" or "him" or "her" or "help" or "your" or "more" or "another" or "somewhere" or "something" or "anything" or "") && !Passing.Contains(clause.WordAt(WordClasses.IsDeterminer(next) ? at + 2 : at + 1)), Certainty.Certain);
            case "think" or "believe" or "reckon":
                return (!clause.HasNot && Opinion(clause, next is "that" ? at + 2 : at + 1), Certainty.Likely);
            case "find" or "rate" or "consider":
                return (!clause.HasNot && clause.Last - at >= 4 && next is "the" or "our" or "my" or "this", Certainty.Certain);
            case "do" when next is "not":
                return (Stances.Contains(clause.WordAt(at + 2)) && clause.Last > at + 3, Certainty.Certain);
            case "am" or "are":
                var state = next is "not" ? at + 2 : at + 1;
                while (clause.WordAt(state) is "all" or "still" or "right" or "now" or "very" or "rather" or "a" && state < clause.Last && (clause.WordAt(state) is not "a" || clause.WordAt(state + 1) is "bit" or "little"))
                    state += clause.WordAt(state) is "a" ? 2 : 1;
                if (clause.WordAt(at + 1) is "all" || clause.WordAt(state + 1) is "you" || (clause.WordAt(state + 1) is "as" && clause.WordAt(state + 2) is "a") || (clause.WordAt(state) is "bound" or "obliged" && clause.WordAt(state + 2) is "say" or "you" or "admit"))
                    return (false, Certainty.Certain);
                return (States.Contains(clause.WordAt(state)) || (clause.WordAt(state) is "out" && clause.WordAt(state + 1) is "of" && clause.WordAt(state + 2) is not ("office" or "town" or "the" or "touch" or "my" or "our" or "luck" or "hand" or "sorts" or "breath")), Certainty.Certain);
        }

        if (word.Length < 3 || NoHabits.Contains(word) || WordClasses.IsModal(word) || VerbForms.IsPast(word) || clause.HasNot || word.EndsWith("ing", StringComparison.Ordinal))
            return (false, Certainty.Certain);
        // What one does alone is as likely a liking or an office.
        return (clause.IsPlural && WordClasses.IsDeterminer(next) && next is not "your", Certainty.Certain);
    }

    /// <summary>"our fingers crossed", "…, I think": a saying, and what is taken back to a thought behind it.</summary>
    private static bool IsSaying(Clause clause) =>
        Enumerable.Range(clause.Verb, Math.Max(0, clause.Last - clause.Verb)).Any(at => clause.WordAt(at) is "fingers" or "breath" || (clause.WordAt(at) is "waiting" && clause.WordAt(at + 1) is "game"))
        || (clause.Last + 2 < clause.Sentence.Tokens.Count && clause.WordAt(clause.Verb) is not ("think" or "believe" or "reckon") && Doubts.Stand(clause.Sentence.Tokens, clause.Last + 1, Math.Min(clause.Last + 4, clause.Sentence.Tokens.Count)));

    /// <summary>"the disk was failing": what is thought is a clause about a thing that it names.</summary>
    private static bool Opinion(Clause clause, int first) =>
        clause.Last - first >= 4 && !Enumerable.Range(first, clause.Last - first).Any(at => clause.Sentence.Tokens[at].Is(',') && Requests.IsVerb(clause.WordAt(at + 1))) && (clause.WordAt(first) is "the" or "our" or "my" or "a" or "an" or "most" or "all" || clause.Sentence.Tokens[first].IsCapital && !clause.Sentence.Tokens[first].Is("i")) && ClauseVerb.IndexIn(clause.Sentence.Tokens, first + 1, 6) > first;
}
