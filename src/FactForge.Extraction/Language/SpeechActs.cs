namespace FactForge.Extraction.Language;

/// <summary>An act, and where the verb stands that says what is asked, offered or settled; -1 where that is the whole sentence.</summary>
/// <param name="Act">The act.</param>
/// <param name="Verb">Index of the verb in the sentence, or -1.</param>
internal readonly record struct ActReading(SpeechAct Act, int Verb);

/// <summary>Tells what a sentence of mail does, by its form: mood, person, modal verb, the formulas of politeness.</summary>
internal static class SpeechActs
{
    /// <summary>The act of a sentence; of several the first that asks, offers or settles something.</summary>
    public static ActReading Of(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var start = Start(tokens);
        if (IsCourtesy(tokens, start))
            return new(SpeechAct.Courtesy, -1);
        if (Requests.VerbIn(sentence, start) is >= 0 and var asked)
            return new(SpeechAct.Request, asked);
        if (ProposedVerb(sentence, start) is >= 0 and var proposed)
            return new(SpeechAct.Propose, proposed);
        if (sentence.IsQuestion || IsInverted(tokens, start))
            return new(SpeechAct.Ask, -1);
        if (NeedsFromYou(tokens, start))
            return new(SpeechAct.Request, -1);
        // "I'll bring two chairs I suppose" binds nobody.
        if (sentence.IsGuess)
            return new(SpeechAct.Inform, -1);
        foreach (var clause in Clauses.OfAuthor(sentence))
        {
            if (ActOf(clause) is var (act, verb) && act != SpeechAct.Inform)
                return new(act, verb);
        }

        return new(SpeechAct.Inform, -1);
    }

    /// <summary>Behind a greeting, an address or an opening: "Jo, could you …", "Also, please …".</summary>
    private static int Start(TokenList tokens)
    {
        var at = 0;
        while (at < tokens.Count - 1 && ((tokens[at].IsWord && (WordClasses.IsOpening(tokens[at].Lower) || tokens[at].Lower is "and" or "but" or "also" or "so" or "then" or "if" && tokens[at + 1].Is("possible")))
            || (at > 0 && !tokens[at].IsWord && tokens[at].Kind == TokenKind.Mark) || (tokens[at].IsWord && tokens[at].IsCapital && at + 1 < tokens.Count && at <= 1 && (tokens[at + 1].Is(',') || tokens[at + 1].Is('-') || tokens[at + 1].Is('–') || tokens[at + 1].Is(':')))))
            at++;
        return at;
    }

    private static bool IsCourtesy(TokenList tokens, int start)
    {
        var words = tokens.Count(token => token.IsWord || token.Kind == TokenKind.Number);
        if (words < 2)
            return true;
        var first = tokens[start].Lower;
        var next = start + 1 < tokens.Count ? tokens[start + 1].Lower : "";
        return first is "thanks" or "thank" or "thx" or "cheers" or "congratulations" or "congrats" or "welcome" or "sorry" or "apologies" or "best" or "kind" or "warm" or "regards" or "dear" or "hi" or "hello" or "hey" or "hope" or "hoping" or "wishing" or "happy" or "merry"
            || (first is "many" && next is "thanks") || (first is "have" or "enjoy" && next is "a" or "the" or "your" && tokens.Skip(start + 2).Take(3).Any(token => token.IsWord && token.Lower is "day" or "weekend" or "evening" or "week" or "time" or "trip" or "holiday" or "christmas" or "one" or "afternoon" or "break")) || (first is "i" or "we" && next is "hope" or "trust" or "wish" or "apologise" or "apologize") || (first is "good" && next is "morning" or "afternoon" or "evening" or "luck")
            || (first is "i" or "we" && next is "look" or "am" or "are" or "'m" && tokens.Take(start + 5).Any(token => token.Is("forward")));
    }

    /// <summary>"Shall we meet …?", "I suggest we …", "Let's …", "Why don't we …?", "We could …".</summary>
    private static int ProposedVerb(Sentence sentence, int start)
    {
        var tokens = sentence.Tokens;
        string Word(int at) => at < tokens.Count && tokens[at].IsWord ? tokens[at].Lower : "";
        if (Word(start) is "shall" or "should" && Word(start + 1) is "we" or "i" && sentence.IsQuestion)
            return start + 2 < tokens.Count ? start + 2 : -1;
        if (Word(start) is "let" && Word(start + 1) is "'s" or "us")
            return start + 2 < tokens.Count ? start + 2 : -1;
        if (Word(start) is "lets")
            return start + 1 < tokens.Count ? start + 1 : -1;
        if (Word(start) is "we" && Word(start + 1) is "should" && start + 2 < tokens.Count && !WordClasses.IsFunctionWord(Word(start + 2)) && Word(start + 2) is not ("be" or "have"))
            return start + 2;
        if (Word(start) is "i" or "we" && Word(start + 1) is "would" or "'d" && Word(start + 2) is "like" or "love" && Word(start + 3) is "to" && Word(start + 4) is "meet" or "discuss" or "schedule" or "talk" or "arrange" or "set" or "invite" or "visit")
            return start + 4;
        if (Word(start) is "why" && Word(start + 1) is "do" && Word(start + 2) is "not" && Word(start + 3) is "we" or "you")
            return start + 4 < tokens.Count ? start + 4 : -1;
        if (Word(start) is "i" or "we" && Word(start + 1) is "suggest" or "propose" or "recommend" or "would" && Word(start + 1) is not "would")
            return Word(start + 2) is "we" or "you" && start + 3 < tokens.Count ? start + 3 : Word(start + 2) is "to" && start + 3 < tokens.Count ? start + 3 : -1;
        return -1;
    }

    /// <summary>"Are you still free on Friday" without its question mark.</summary>
    private static bool IsInverted(TokenList tokens, int start) =>
        start + 2 < tokens.Count && tokens[start].IsWord && tokens[start].Lower is "are" or "do" or "did" or "have" or "is" or "can" or "could" or "will" or "would" or "may" && tokens[start + 1].Lower is "you" or "we" or "i" or "there" or "anyone" or "anybody";

    /// <summary>"I need your view on …", "we require your signature".</summary>
    private static bool NeedsFromYou(TokenList tokens, int start) =>
        start + 3 < tokens.Count && tokens[start].Lower is "i" or "we" && tokens[start + 1].Lower is "need" or "require" or "want" && tokens[start + 2].Is("your");

    private static ActReading ActOf(Clause clause)
    {
        var word = clause.WordAt(clause.Verb);
        var next = clause.Verb + 1;
        var isNegated = clause.HasNot;
        switch (word)
        {
            case "will" or "shall":
                return isNegated ? new(SpeechAct.Decline, -1) : clause.WordAt(clause.PastAdverbs(next)) is "have" or "need" or "want" or "like" or "love" ? new(SpeechAct.Inform, -1) : new(SpeechAct.Commit, clause.PastAdverbs(next));
            case "promise" when clause.WordAt(next) == "to":
                return new(SpeechAct.Commit, next + 1);
            case "am" or "are" when clause.WordAt(next) == "going" && clause.WordAt(next + 1) == "to":
                return new(SpeechAct.Commit, next + 2);
            case "am" or "are" when clause.WordAt(next) is "happy" or "glad" && clause.WordAt(next + 1) == "to":
                return new(SpeechAct.Propose, -1);
            case "can" when isNegated:
                return new(SpeechAct.Decline, -1);
            case "decided" or "chose" or "agreed" or "declined" or "rejected":
                return new(isNegated ? SpeechAct.Inform : SpeechAct.Decide, -1);
            case "have" when !isNegated && clause.WordAt(clause.PastAdverbs(next)) is "decided" or "agreed" or "chosen" or "settled" or "approved":
                return new(SpeechAct.Decide, -1);
            default:
                return new(SpeechAct.Inform, -1);
        }
    }
}
