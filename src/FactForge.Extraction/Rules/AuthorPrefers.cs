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
[Example("We can't work from Publisher files.", "Preference: Ada Byrne cannot work from Publisher files.")]
[Example("I'd go for two rather than three.", "Preference: Ada Byrne would go for two rather than three.")]
[CounterExample("We can't open the attachment.")]
[CounterExample("I would like to thank everybody.")]
[CounterExample("I can't do it today.")]
[CounterExample("I'd love to hear from you.")]
[CounterExample("I only saw your mail now.")]
internal sealed class AuthorPrefers : ClauseRule
{
    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        if (Conditions.Follow(clause))
            return;
        if (clause.IsPlural ? clause.WordAt(clause.Verb) is not "prefer" && !CannotWorkWith(clause) && !WouldWant(clause) : !IsPreference(clause, reading))
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
        if (CannotWorkWith(clause) || WouldWant(clause))
            return true;
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

    /// <summary>"I can't work from scans", "we cannot accept cash on site".</summary>
    private static bool CannotWorkWith(Clause clause)
    {
        if (clause.WordAt(clause.Verb) != "can" || clause.WordAt(clause.Verb + 1) != "not")
            return false;
        var verb = clause.WordAt(clause.Verb + 2);
        var next = clause.WordAt(clause.Verb + 3);
        return (verb is "work" && next is "from" or "with" or "on" && !WordClasses.IsDeterminer(clause.WordAt(clause.Verb + 4)) && clause.WordAt(clause.Verb + 4) is not ("it" or "you" or "them"))
            || (verb is "accept" or "take" && next.Length > 3 && !WordClasses.IsFunctionWord(next) && next is not ("part" or "credit" or "more" or "place"));
    }

    /// <summary>"I'd go for two", "we'd want 10 percent", "I'd need it in writing".</summary>
    private static bool WouldWant(Clause clause) =>
        clause.WordAt(clause.Verb) is "'d" or "would" && ((clause.WordAt(clause.Verb + 1) is "go" && clause.WordAt(clause.Verb + 2) is "for" or "with") || (clause.WordAt(clause.Verb + 1) is "want" && clause.WordAt(clause.Verb + 2) is not ("to" or "it" or "that" or "you") && clause.Verb + 2 <= clause.Last));

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
