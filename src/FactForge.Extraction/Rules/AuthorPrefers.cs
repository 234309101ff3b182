using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I prefer …", "I'd rather …", "I can't stand …", "I only take …": what the author likes, wants or does not want.</summary>
[Example("I prefer the phone to mail.", "Preference: Ada Byrne prefers the phone to mail.")]
[Example("I'd rather lease the grader than buy a new machine.", "Preference: Ada Byrne would rather lease the grader than buy a new machine.")]
[Example("I only ever take references by phone, people write nothing honest.", "Preference: Ada Byrne only ever takes references by phone, people write nothing honest.")]
[Example("I can't do mornings before ten.", "Preference: Ada Byrne cannot do mornings before ten.")]
[Example("I do not want any site visits before the bids are in.", "Preference: Ada Byrne does not want any site visits before the bids are in.")]
[CounterExample("I would like to thank everybody.")]
[CounterExample("I can't do it today.")]
[CounterExample("I'd love to hear from you.")]
[CounterExample("I only saw your mail now.")]
internal sealed class AuthorPrefers : ClauseRule
{
    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        if (clause.IsPlural ? clause.WordAt(clause.Verb) is not "prefer" : !IsPreference(clause, reading))
            return;
        findings.Add(Statements.OfAuthor(FactKind.Preference, reading, clause, reading.DatesOf(clause.Sentence.Tokens, DateDirection.Ahead)));
    }

    private static bool IsPreference(Clause clause, MessageReading reading)
    {
        var at = clause.Verb;
        var word = clause.WordAt(at);
        var next = clause.WordAt(at + 1);
        var third = clause.WordAt(at + 2);
        if (clause.WordAt(clause.First + 1) == "only")
            return word is "take" or "work" or "use" or "do" or "accept" or "read" or "answer" or "drink" or "eat" or "fly" or "travel" or "meet" or "see" or "deal";
        return word switch
        {
            "prefer" or "dislike" or "hate" or "loathe" => true,
            "like" or "love" => next is "to" || WordClasses.IsDeterminer(next) && next is not ("that" or "this" or "the" or "your" or "it"),
            "can" => next == "not" && (third is "stand" or "bear" || (third is "do" or "eat" or "drink" && !IsDeictic(clause, at + 3) && reading.DatesOf(clause.Sentence.Tokens, DateDirection.Ahead).Count == 0)),
            "do" => next == "not" && third is "like" or "want" or "enjoy",
            "'d" or "would" => IsWish(clause, at + 1),
            _ => false,
        };
    }

    private static bool IsWish(Clause clause, int at)
    {
        while (clause.WordAt(at) is "much" or "really" or "also" or "always" or "strongly" or "very")
            at++;
        if (clause.WordAt(at) is "rather" or "prefer")
            return true;
        return clause.WordAt(at) is "like" or "love" && (clause.WordAt(at + 1) is "us" || (clause.WordAt(at + 1) is "to" && clause.WordAt(at + 2) is "keep" or "get" or "stop" or "avoid" or "finish" or "start" or "work" or "use" or "close" or "settle"));
    }

    private static bool IsDeictic(Clause clause, int at) => clause.WordAt(at) is "it" or "this" or "that" or "anything" or "much" or "more" or "" or "so" or "the";
}
