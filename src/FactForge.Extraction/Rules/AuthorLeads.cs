using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I run the bakery", "I look after the stores", "I'm in charge of the archive": what the author has in hand.</summary>
[Example("I look after the stores at the yard.", "Role: Ada Byrne looks after the stores at the yard.")]
[Example("I am in charge of the archive.", "Role: Ada Byrne is in charge of the archive.")]
[Example("I chair the parish council.", "Role: Ada Byrne chairs the parish council. | Role chair of the parish council")]
[Example("I cover the eastern district.", "Role: Ada Byrne covers the eastern district.")]
[Example("I head the section and sign everything off.", "Role: Ada Byrne heads the section. | Role head of the section")]
[Example("I only do the stores.", "Role: Ada Byrne only does the stores.")]
[Example("I deal with complaints.", "Role: Ada Byrne deals with complaints.")]
[Example("I sit on the finance committee.", "Role: Ada Byrne sits on the finance committee.")]
[Example("I coordinate placements for the geography department.", "Role: Ada Byrne coordinates placements for the geography department.")]
[Example("I represent the night drivers at Contoso.", "Role: Ada Byrne represents the night drivers at Contoso.")]
[Example("I am chairing the fabric committee.", "Role: Ada Byrne is chairing the fabric committee.")]
[Example("I look after Bristol and Bath, my colleague is in Swindon if that helps.", "Role: Ada Byrne looks after Bristol and Bath.")]
[Example("I lecture plant physiology one day a week.", "Role: Ada Byrne lectures plant physiology one day a week.")]
[Example("I'm teaching three days a week at the Steiner school.", "Role: Ada Byrne is teaching three days a week at the Steiner school.")]
[Example("I cover events and bookings.", "Role: Ada Byrne covers events and bookings.")]
[CounterExample("I'm teaching in Leeds on Friday.")]
[Example("These days I am on the board of the museum here and sail.", "Role: Ada Byrne is on the board of the museum.")]
[Example("I sit on the board until May.", "Role: Ada Byrne sits on the board until May 2025.")]
[CounterExample("I am running the meeting on Friday.")]
[CounterExample("I am running the Lisbon marathon on 26 October.")]
[CounterExample("I do the same.")]
[CounterExample("I cover the costs.")]
[CounterExample("I run the risk of losing it.")]
[CounterExample("I manage to sleep.")]
[CounterExample("I am not in charge of the archive.")]
[CounterExample("I run every morning.")]
[CounterExample("I teach you nothing new.")]
[CounterExample("I'm teaching my daughter to drive in the car park.")]
[CounterExample("I'm teaching in the morning.")]
internal sealed class AuthorLeads : ClauseRule
{
    private static readonly FrozenSet<string> Verbs = WordSet.Of("run manage head chair lead direct coordinate oversee edit teach lecture handle cover represent");

    /// <summary>What somebody is at the head of for longer than a day.</summary>
    private static readonly FrozenSet<string> Houses = WordSet.Of("team group committee board panel council project programme program department office shop branch section campaign trial unit lab laboratory desk club school fund charity company firm business association society trust division practice");

    private static readonly FrozenSet<string> Matters = WordSet.Of("cost costs expenses fees fee travel postage ground shift gap bill risk errand bath marathon race way day end matter mail mails message issue question case call line rest this that these those it same first second");

    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        if (clause.IsPlural || clause.HasNot || Conditions.Follow(clause))
            return;
        var verb = clause.Verb;
        // "I head the section and sign everything off": what else is done is no part of it.
        var joint = Enumerable.Range(verb + 2, Math.Max(0, clause.Last - verb - 2)).FirstOrDefault(at => clause.WordAt(at) is "and" && (Requests.IsVerb(clause.WordAt(at + 1)) || clause.WordAt(at + 1) is "have" or "do"), -1);
        if (joint > 0)
            clause = clause with { Last = joint - 1 };
        // "on the board of the museum here and …"
        if (clause.WordAt(verb + 1) is "on" && Enumerable.Range(verb + 3, Math.Max(0, clause.Last - verb - 2)).FirstOrDefault(at => clause.WordAt(at) is "here" or "there" or "and" or "now", -1) is > 0 and var beside)
            clause = clause with { Last = beside - 1 };
        if (clause.WordAt(verb) is "cover" && reading.DatesOf(clause.Sentence.Tokens, Language.Dates.DateDirection.Ahead).Count > 0)
            return;
        var thing = clause.WordAt(verb) switch
        {
            "am" when clause.WordAt(verb + 1) is "in" && clause.WordAt(verb + 2) is "charge" && clause.WordAt(verb + 3) is "of" => verb + 4,
            "am" when clause.WordAt(verb + 1) is "responsible" && clause.WordAt(verb + 2) is "for" => verb + 3,
            "look" when clause.WordAt(verb + 1) is "after" => verb + 2,
            "deal" when clause.WordAt(verb + 1) is "with" => verb + 2,
            "sit" or "am" when clause.WordAt(verb + 1) is "on" && clause.WordAt(verb + 2) is "the" or "our" && Enumerable.Range(verb + 3, 3).Any(at => clause.WordAt(at) is "board" or "committee" or "panel" or "council" or "jury") => verb + 2,
            "do" when clause.WordAt(verb + 1) is "the" or "our" or "all" && clause.WordAt(verb + 2) is { Length: > 4 } task && task.EndsWith('s') && clause.Last <= verb + 4 && reading.DatesOf(clause.Sentence.Tokens, Language.Dates.DateDirection.Ahead).Count == 0 => verb + 1,
            "am" when clause.WordAt(verb + 1) is "chairing" or "running" or "leading" or "heading" or "managing" or "coordinating" or "overseeing" && clause.WordAt(verb + 2) is "the" or "our" && Enumerable.Range(verb + 3, 4).Any(at => Houses.Contains(clause.WordAt(at))) => verb + 2,
            "am" when clause.WordAt(verb + 1) is "teaching" or "lecturing" && reading.DatesOf(clause.Sentence.Tokens, Language.Dates.DateDirection.Ahead).Count == 0 && clause.WordAt(verb + 2) is not ("my" or "our" or "your" or "him" or "her" or "them" or "you" or "myself") && Enumerable.Range(verb + 2, Math.Max(0, clause.Last - verb - 1)).Any(at => IsSchool(clause, at)) => verb + 2,
            { } word when Verbs.Contains(word) => verb + 1,
            _ => -1,
        };
        if (thing < 0 || thing > clause.Last || !IsThing(clause, thing))
            return;
        // "until May" lies ahead of who is it today, "since May" behind.
        var isUntil = Enumerable.Range(thing, clause.Last - thing + 1).Any(at => clause.WordAt(at) is "until" or "till");
        var dates = reading.DatesOf(clause.Sentence.Tokens, isUntil ? Language.Dates.DateDirection.Ahead : Language.Dates.DateDirection.Behind);
        if (ThirdPerson.Tell(reading, new(clause.Sentence, clause.First, clause.Last, dates)) is null)
            return;
        var finding = Statements.OfAuthor(FactKind.Role, reading, clause, dates);
        var noun = clause.WordAt(verb) switch { "head" => "head", "lead" => "lead", "chair" => "chair", "manage" => "manager", "direct" => "director", _ => null };
        var end = clause.Last;
        while (end > thing && clause.WordAt(end) is "now" or "too" or "also" or "currently" or "here" or "there" or "again")
            end--;
        var words = AttributedQuote.OneLine(TextSpan.FromBounds(clause.Sentence.Tokens[thing].Span.Start, clause.Sentence.Tokens[end].Span.End).Slice(reading.Message.Body.Text));
        findings.Add(noun is null ? finding : finding with { Claim = finding.Claim with { Slot = Slot.Role, Value = $"{noun} of {words}" } });
    }

    /// <summary>"at the Steiner school", "in Leeds": where somebody teaches; "in the morning" is none.</summary>
    private static bool IsSchool(Clause clause, int at) =>
        clause.WordAt(at) is "at" or "in" && Enumerable.Range(at + 1, 4).Any(place => place <= clause.Last && ((clause.Sentence.Tokens[place].IsCapital && place <= at + 2) || clause.WordAt(place) is "school" or "college" or "university" or "academy" or "department" or "faculty" or "institute" or "conservatoire"));

    /// <summary>An article or possessive and a thing that lasts; a capitalised name will do.</summary>
    private static bool IsThing(Clause clause, int at)
    {
        var word = clause.WordAt(at);
        if (Matters.Contains(word) || Matters.Contains(clause.WordAt(at + 1)))
            return false;
        // "I'm teaching three days a week at the Steiner school", "I lecture plant physiology there"
        if (clause.WordAt(clause.Verb) is "am" && clause.WordAt(clause.Verb + 1) is "teaching" or "lecturing" || clause.WordAt(clause.Verb) is "lecture" && word.Length > 3 && word is not ("you" or "them" or "him" or "her"))
            return true;
        // "I coordinate placements for the department"
        if (clause.WordAt(clause.Verb) is "coordinate" or "oversee" or "represent" or "manage" && word.Length > 4 && word.EndsWith('s') && !WordClasses.IsFunctionWord(word) && clause.WordAt(at + 1) is "for" or "at" or "in" or "and")
            return true;
        return word is "the" or "our" or "a" or "an" or "my" or "all" ? clause.WordAt(at + 1).Length > 2
            : clause.Sentence.Tokens[at].IsCapital || (word.Length > 3 && !WordClasses.IsFunctionWord(word) && (at == clause.Last || (clause.WordAt(at + 1) is "and" && at + 2 == clause.Last && word.EndsWith('s')) || clause.WordAt(clause.Verb + 1) is "responsible" or "in") && clause.WordAt(clause.Verb) is "teach" or "edit" or "coordinate" or "oversee" or "handle" or "am" or "look" or "deal" or "cover");
    }
}
