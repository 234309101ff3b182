using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"We tested the expiry path on staging twice", "we lost our certificate in August": what the author did or met with, told as over.</summary>
[Example("We tested the expiry path on the new machines.", "Statement: Ada Byrne tested the expiry path on the new machines.")]
[Example("We lost our organic certificate in August.", "Statement: Ada Byrne lost their organic certificate in August 2024.")]
[Example("I submitted the plans to the council.", "Statement: Ada Byrne submitted the plans to the council.")]
[CounterExample("I lost my keys.")]
[CounterExample("We lost the plot a bit.")]
[CounterExample("We lost the first leg of the match.")]
[CounterExample("We closed the meeting with a song.")]
[CounterExample("In my dream I signed the lease with the bank.")]
[CounterExample("I nearly signed the lease with them.")]
[CounterExample("Did I submit the plans to the council?")]
[CounterExample("If I submitted the plans to the council, they would laugh.")]
[CounterExample("He thinks I submitted the plans to the council.")]
[CounterExample("I wish we submitted the plans to the council.")]
[CounterExample("We never submitted the plans to the council.")]
[CounterExample("I posted the letter to you.")]
[CounterExample("I should have submitted the plans to the council.")]
[CounterExample("Suppose I submitted the plans to the council.")]
[CounterExample("When I submitted the plans to the council, nobody was in.")]
[CounterExample("It looks as though I submitted the plans to the council.")]
[CounterExample("In theory we signed the lease for the hall.")]
[CounterExample("On paper we signed the lease for the hall.")]
[CounterExample("Next year I submitted the plans to the council.")]
[CounterExample("Yes, we paid the bill of the plumber, not.")]
[CounterExample("We lost our heads over the price.")]
internal sealed class AuthorDid : ClauseRule
{
    private static readonly FrozenSet<string> Deeds = WordSet.Of(
        "tested lost closed submitted filed ordered paid signed replaced repaired installed removed measured inspected cancelled hired engaged instructed approved rejected drafted registered reported delivered invoiced commissioned completed examined surveyed published recorded appointed sacked won renewed suspended withdrew");

    private static readonly FrozenSet<string> NoThings = WordSet.Of("plot meeting patience heads head way tempers price first final last lowest highest match leg game games race circle way thread track count touch interest faith hope nerve job weight game match bet toss door eyes window deal matter file tab browser box");

    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        if (!reading.IsEnglish || reading.IsPasted || clause.HasNot || clause.SharesSubject || clause.Verb != clause.First + 1 || !Deeds.Contains(clause.WordAt(clause.Verb)) || Conditions.Follow(clause) || clause.Sentence.Tokens[^1].Is('!'))
            return;
        var dates = reading.DatesOf(clause.Sentence.Tokens, DateDirection.Behind);
        // "When I submitted the plans, …", "he says I …": what leads up to it may take it back; a day that is over does not.
        var lead = dates.FirstOrDefault(date => date.Last < clause.First && date.Last >= clause.First - 2);
        if (!ClauseStart.Is(clause.Sentence, lead?.RoleFirst ?? clause.First) || lead?.Start.First >= reading.Said || Doubts.Around(clause) || (clause.WordAt(clause.Verb) is "lost" && clause.WordAt(clause.Verb + 1) is not "our"))
            return;
        var thing = clause.Verb + 1;
        if (!(clause.WordAt(thing) is "the" or "our" or "both" or "all" or "two" or "three" or "four" or "five" or "six") || clause.Last - thing < 3 || NoThings.Contains(clause.WordAt(thing + 1)) || Enumerable.Range(thing, clause.Last - thing + 1).Any(at => clause.WordAt(at) is "you" or "your" or "yours" or "but"))
            return;
        var telling = new Telling(clause.Sentence, clause.First, clause.Last, dates);
        if (ThirdPerson.Tell(reading, telling) is { } told)
            findings.Add(Statements.Put(FactKind.Statement, reading, told, telling));
    }
}
