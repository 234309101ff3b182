using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Please submit a corrected drawing by 18 July", "kindly let us have your instructions no later than 21 November": what the author waits for, and until when.</summary>
[Example("Please submit a corrected drawing by 18 July; otherwise we refuse.", "Statement: Ada Byrne asked Jo Hale to submit a corrected drawing by 18 July 2025. | due 2025-07-18")]
[Example("Kindly let us have your instructions no later than 21 November.", "Statement: Ada Byrne asked Jo Hale to let them have Jo Hale's instructions no later than 21 November 2025. | due 2025-11-21")]
[Example("Please let me know by Monday whether the hours suit everybody.", "Statement: Ada Byrne asked Jo Hale to let them know by 10 March 2025 whether the hours suit everybody. | due 2025-03-10")]
[CounterExample("Please submit a drawing on 18 July.")]
[CounterExample("Could you please submit a drawing by 18 July?")]
[CounterExample("If it rains, please submit a drawing by 18 July.")]
[CounterExample("They said please submit a drawing by 18 July.")]
[CounterExample("Please don't submit a drawing by 18 July.")]
[CounterExample("I would please everybody by 18 July.")]
[CounterExample("Please God it is over by 18 July.")]
[CounterExample("Please find the drawing that was due by 18 July.")]
[CounterExample("Please call me.")]
[CounterExample("Please note the gate shuts by 18 July.")]
[CounterExample("Please remember that she left before 18 July.")]
[CounterExample("Please submit a drawing by 18 July if you can.")]
[CounterExample("Please submit it by hand.")]
[CounterExample("Please submit a drawing by Friday, just kidding.")]
[CounterExample("Please stand by until 18 July.")]
[CounterExample("Please let me know by Monday if the hours suit.")]
[CounterExample("Anna, please submit a drawing by 18 July.")]
[CounterExample("Please everyone submit a drawing by 18 July.")]
[CounterExample("Please cancel the drawing due by 18 July.")]
[CounterExample("Please send the list of boats sold by 18 July.")]
internal sealed class AsksByThen : SentenceRule
{
    /// <summary>What asks for nothing to be done by then.</summary>
    private static readonly FrozenSet<string> NoTasks = WordSet.Of("find stand note see be do not accept excuse forgive bear remember remind god ignore disregard expect imagine feel keep know understand help hold trust believe join come forget enjoy everyone everybody all someone somebody anyone anybody");

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        if (reading.IsOwners || reading.Addressee?.Name is not { } reader || !reading.IsEnglish || reading.IsPasted || sentence.IsQuestion || tokens.Count is < 6 or > 40)
            return;
        var first = Openings.End(tokens);
        if (first + 4 >= tokens.Count || !(tokens[first].IsWord && tokens[first].Lower is "please" or "kindly" or "pls"))
            return;
        if (SpokenTo.IsAnother(tokens, first, reader))
            return;
        var verb = first + 1;
        if (tokens[verb].Is("kindly"))
            verb++;
        if (!tokens[verb].IsWord || tokens[verb].IsCapital || NoTasks.Contains(tokens[verb].Lower) || WordClasses.IsFunctionWord(tokens[verb].Lower) || WordClasses.IsAdverb(tokens[verb].Lower) || Conditions.Follow(sentence, verb) || Doubts.Stand(tokens, verb, tokens.Count))
            return;
        var dates = reading.DatesOf(tokens, DateDirection.Ahead);
        if (dates.FirstOrDefault(date => date.First > verb && IsLimit(tokens, date) && date.Limit.First >= reading.Said) is not { } limit || Enumerable.Range(verb + 1, limit.First - verb - 1).Any(at => tokens[at].IsWord && (tokens[at].Lower is "that" or "which" or "who" or "was" or "were" or "is" or "are") || tokens[at].Is(':') || tokens[at].Is(';')))
            return;
        // "the drawing due by 18 July", "the boats sold by then": the day may be of the thing.
        if (tokens[limit.RoleFirst - 1].IsWord && (tokens[limit.RoleFirst - 1].Is("due") || VerbForms.IsParticiple(tokens[limit.RoleFirst - 1].Lower)) && !(tokens[verb].Lower is "get" or "have"))
            return;
        var last = Math.Max(limit.Last, Math.Min(Clauses.End(tokens, verb), Break(tokens, limit.Last + 1)));
        if (Told(sentence, verb, last, dates, reading) is { } whole)
            findings.Add(Found(whole, last));
        else if (last > limit.Last && Told(sentence, verb, limit.Last, dates, reading) is { } shorter)
            findings.Add(Found(shorter, limit.Last));

        Finding Found(string told, int end)
        {
            var finding = Statements.Worded(FactKind.Statement, reading, reading.Author, $"{reading.AuthorName} asked {reader} to {told}.", sentence, first, end);
            return finding with { Claim = finding.Claim with { Due = limit.Limit } };
        }
    }

    private static string? Told(Sentence sentence, int verb, int last, IReadOnlyList<DateExpression> dates, MessageReading reading) =>
        ThirdPerson.Asked(reading, new(sentence, verb, last, dates));

    private static bool IsLimit(TokenList tokens, DateExpression date) =>
        date.Role is DateRole.By || Enumerable.Range(Math.Max(0, date.RoleFirst - 3), Math.Min(3, date.RoleFirst)).Any(at => tokens[at].IsWord && tokens[at].Lower is "by" or "before" || (tokens[at].Is("than") && at > 0 && tokens[at - 1].Is("later")));

    /// <summary>Where what was asked ends: before a mark, or the reason.</summary>
    private static int Break(TokenList tokens, int from)
    {
        for (var at = from; at < tokens.Count; at++)
        {
            if (tokens[at].Is(';') || tokens[at].Is(',') || tokens[at].Is('(') || tokens[at].Is('-') || tokens[at].Is('–') || (tokens[at].IsWord && tokens[at].Lower is "so" or "as" or "because" or "otherwise" or "and"))
                return at - 1;
        }

        return tokens.Count - 1;
    }
}
