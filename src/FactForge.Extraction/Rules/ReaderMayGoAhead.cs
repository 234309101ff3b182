using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Go ahead with option B", "Let's go with the oak", "Confirming the booking for 2 August", "OK to start on the second coat": settled in a word to whoever asked.</summary>
[Example("Please go ahead with the larger van.", "Decision: Ada Byrne wrote: \"Please go ahead with the larger van\"")]
[Example("Let's go with the oak.", "Decision: Ada Byrne wrote: \"Let's go with the oak\"")]
[Example("Confirming the flying display for 2 August.", "Decision: Ada Byrne wrote: \"Confirming the flying display for 2 August\" (2 August 2025)")]
[Example("OK to proceed with the second coat.", "Decision: Ada Byrne wrote: \"OK to proceed with the second coat\"")]
[Example("Option B please.", "Decision: Ada Byrne wrote: \"Option B please\"")]
[Example("You may have the picture for ten years.", "Decision: Ada Byrne wrote: \"You may have the picture for ten years\"")]
[CounterExample("Go ahead.")]
[CounterExample("Shall I go ahead with the van?")]
[CounterExample("Let's go with it.")]
[CounterExample("Confirming receipt of the form.")]
[CounterExample("You can use the rear door.")]
[CounterExample("You can start with the oak.")]
[CounterExample("You may have heard of the merger.")]
[CounterExample("If they agree, go ahead with the van.")]
internal sealed class ReaderMayGoAhead : SentenceRule
{
    private const int LongestQuote = 160;

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        if (reading.IsOwners || sentence.IsQuestion || tokens.Count < 3)
            return;
        var first = Openings.End(tokens);
        // "OK to proceed" opens with what other sentences have before them.
        if (first > 0 && first < tokens.Count && tokens[first].Is("to"))
            first--;
        if (first >= tokens.Count - 1 || !IsGo(tokens, first) || Conditions.Follow(sentence, 0))
            return;
        var last = Clauses.End(tokens, first);
        if (last - first >= 2 && tokens[last].Span.End - tokens[first].Span.Start <= LongestQuote)
            findings.Add(Statements.Said(FactKind.Decision, reading, sentence, first, last, reading.DatesOf(tokens, DateDirection.Ahead)));
    }

    private static bool IsGo(TokenList tokens, int first)
    {
        string Word(int at) => at < tokens.Count && tokens[at].IsWord ? tokens[at].Lower : "";
        var at = Word(first) is "please" or "do" or "so" ? first + 1 : first;
        return Word(at) switch
        {
            "go" => Word(at + 1) is "ahead" && Word(at + 2) is "with" or "and" && IsThing(tokens, at + 3),
            "let" => Word(at + 1) is "'s" or "us" && Word(at + 2) is "go" or "stick" or "stay" && Word(at + 3) is "with" or "for" or "to" && IsThing(tokens, at + 4),
            "confirming" => Word(at + 1) is "the" or "your" or "our" && Word(at + 2) is { Length: > 2 } what && what is not ("receipt" or "details" or "above" or "following"),
            "ok" or "okay" or "fine" or "good" or "happy" => Word(at + 1) is "to" && Word(at + 2) is "proceed" or "start" or "order" or "go" or "print" or "publish" or "ship" && at + 3 < tokens.Count && tokens[at + 3].IsWord,
            "option" or "version" or "variant" or "sample" or "design" or "colour" => at + 2 < tokens.Count && tokens[at + 1].Kind is TokenKind.Word or TokenKind.Number && tokens[at + 1].Span.Length <= 2 && Word(at + 2) is "please" or "pls" or "it" or "then",
            // "You can use the package": how, not that one may.
            "you" => (Word(at + 1) is "may" && Word(at + 2) is "have" or "keep" or "start" or "use" or "order" or "proceed" || Word(at + 1) is "can" && Word(at + 2) is "have" or "keep") && Word(at + 3) is "the" or "it" or "with" && Word(at + 4).Length > 2,
            _ => false,
        };
    }

    /// <summary>"the oak", "option B", "Harlow": not "it" or "that".</summary>
    private static bool IsThing(TokenList tokens, int at) =>
        at < tokens.Count && tokens[at].IsWord && !(tokens[at].Lower is "it" or "that" or "this" or "them" or "you" or "what" or "him" or "her" or "whatever") && (at + 1 < tokens.Count || tokens[at].IsCapital);
}
