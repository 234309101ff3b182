using System.Text.RegularExpressions;

namespace FactForge.Consolidation;

/// <summary>What comes before and what after, told in phrases: "ahead of the meeting", "prior to the meeting", "following the meeting".</summary>
internal static partial class TurnsOfOrder
{
    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new(text => SoFar().Replace(text, " yet"), "so far", "to date", "up to now", "until now"),
        new("\\b([Uu]ntil|till|[Bb]efore|[Aa]fter) (the [\\w-]+(?: [\\w-]+)?) (?:is over|has ended|is finished|has finished)\\b", "$1 the end of $2", "is over", "has ended", "finished"),
        new("\\b(is|are|was|were|does|do|did|has|have|can|will|would|could) not ((?:(?!not\\b|because\\b|if\\b|and\\b|but\\b|that\\b|to\\b)[\\w'-]+ ){1,8}?)(?:any more(?! (?!because\\b|and\\b|but\\b|since\\b|as\\b|in\\b|on\\b|at\\b|to\\b|for\\b|from\\b|with\\b|after\\b|than\\b|when\\b|while\\b|by\\b)\\w)|any longer|anymore)\\b", "$1 no longer $2", "any more", "any longer", "anymore"),
        new("\\b([Uu]ntil|till|[Bb]efore|[Aa]fter) ((?:January|February|March|April|May|June|July|August|September|October|November|December)|the (?:week|month|year|season|term|school year)) (?:ends|is out|is through)\\b", "$1 the end of $2", " ends", "is out", "is through"),
        new("\\b([Uu]ntil|till) after (?=the )", "$1 the end of ", "until after the ", "till after the "),
        new("\\b(?<!(?:[Uu]ntil|till|[Bb]efore|[Bb]y) )at the end of (?=(?:this|the|the current) (?:season|term|semester|school year)\\b)", "after ", "at the end of "),
        new(text => UntilAfter().Replace(text, "until "), "until after ", "till after "),
        new(text => NotEarlier().Replace(text, "not before "), "earlier than", "sooner than", "prior to"),
        new(text => Before().Replace(text, "before "), "ahead of", "prior to", "in advance of", "run-up to", "lead-up to", "earlier than", "sooner than"),
        new(text => After().Replace(text, "after "), "following ", "subsequent to", "wake of", "upon completion of", "on completion of"),
    ];

    // "has no trust in it so far": not yet. Only of what is denied; "40 so far" counts.
    [GeneratedRegex("(?<=\\b(?:not|no|never)\\b[^.;,]{3,80}) (?:so far|to date|up to now|until now)(?=[.,;]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SoFar();

    [GeneratedRegex("\\b(?:until|till) after ", RegexOptions.CultureInvariant)]
    private static partial Regex UntilAfter();

    [GeneratedRegex("\\b(?:no|not) (?:earlier|sooner) than |\\bnot prior to ", RegexOptions.CultureInvariant)]
    private static partial Regex NotEarlier();

    // "ahead of schedule" compares; so does "earlier than expected".
    [GeneratedRegex("\\b(?:well |shortly |immediately )?(?:ahead of|prior to|in advance of|in the (?:run|lead)-up to|(?:earlier|sooner) than) (?!schedule\\b|time\\b|budget\\b|plan(?:ned)?\\b|target\\b|expect|usual|normal|forecast|others?\\b|before\\b|last\\b|anticipated|hoped)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    // "is following the case" follows it; "the following week" is the next.
    [GeneratedRegex("(?<!\\b(?:is|are|was|were|be|been|being|the|a|an|his|her|their|its|of|by|not|and|started|starts|started|stopped|stops|keeps|likes|enjoys|for|from|in|on|now|currently|closely) )\\bfollowing (?=(?:the|a|an|his|her|their|its|this|that|last|\\d|" + SpokenNumbers.Small + "|[A-Z]|[a-z]+ of|[a-z]+(?:al|ment|tion|sion|ance)\\b))|\\b(?:subsequent to|in the wake of|(?:up)?on completion of) ", RegexOptions.CultureInvariant)]
    private static partial Regex After();
}
