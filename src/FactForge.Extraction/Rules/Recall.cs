using System.Collections.Frozen;
using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules;

/// <summary>Whether a sentence tells what somebody would want to look up again: a figure, a price, a date, or the state of a thing.</summary>
internal static class Recall
{
    private static readonly FrozenSet<string> States = WordSet.Of(
        """
        finished complete completed done ready delayed postponed cancelled canceled down up missing broken cracked worn faulty defective blocked approved refused rejected accepted granted signed closed open full empty late overdue
        confirmed booked sold fixed repaired live damaged passed failed expired valid invalid limited insured uninsured available unavailable due required mandatory compulsory optional forbidden prohibited allowed excluded included
        dead alive back acceptable coeliac pregnant allergic diabetic deaf blind disabled vegetarian vegan delivered shipped dispatched arrived installed removed replaced tested cleared clear infected negative positive soft wet dry leaking loose unpaid paid settled outstanding short responsible discontinued scheduled listed
        suspended withdrawn revoked renewed extended shortened frozen merged shipped reverted prepaid payable chargeable refundable negotiable green red offline online unstable stable unsafe safe certified licensed registered vacant let occupied grounded stuck stranded lost stolen found
        """);

    private static readonly FrozenSet<string> Labels = WordSet.Of("week plot phase version page item section part chapter point step day room table figure appendix annex option question no number unit level trench bay gate line route lot v batch case ticket issue store draft slide sheet box");

    private static readonly FrozenSet<string> Announcements = WordSet.Of("questions question things thing points remarks comments follow-ups followups notes topics ideas options requests favours favors reasons suggestions thoughts corrections caveats queries");

    private static readonly FrozenSet<string> Feelings = WordSet.Of(
        """
        excited pleased delighted interested worried tired confused surprised disappointed concerned involved married supposed used called named based attached enclosed needed meant thrilled amazed honoured touched bored annoyed relieved ashamed embarrassed
        convinced impressed obliged prepared determined inclined known loved liked wanted had got seen heard met said told asked thought felt made become grown been improved recovered enjoyed
        """);

    private static readonly FrozenSet<string> Pointers = WordSet.Of("attached enclosed herewith link");

    /// <summary>True for a word of how a thing stands.</summary>
    public static bool IsState(string lower) => States.Contains(lower);

    /// <summary>True for such a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">Where it starts behind openings.</param>
    public static bool IsWorth(Sentence sentence, int first) => !PointsElsewhere(sentence) && (HasFigure(sentence, first) || HasState(sentence, first));

    /// <summary>"Our insurer insists on two couriers", "the compressor supplier had a fire": a thing of somebody's, and what it does; not how it looks or feels.</summary>
    public static bool Informs(Sentence sentence, int first)
    {
        var tokens = sentence.Tokens;
        if (PointsElsewhere(sentence) || !(tokens[first].IsWord && tokens[first].Lower is "the" or "our" or "my" or "all" or "both" or "dr" or "mr" or "mrs" or "ms"))
            return false;
        var verb = ClauseVerb.IndexIn(tokens, first + 1, 10);
        return verb > first + 1 && verb + 2 < tokens.Count && !(tokens[verb].Lower is "is" or "are" or "was" or "were" or "'s" or "seems" or "looks" or "feels" or "sounds" or "will" or "would" or "can" or "means" or "says" or "hope" or "like" or "know")
            && !Enumerable.Range(first, tokens.Count - first).Any(at => tokens[at].IsWord && tokens[at].Lower is "you" or "your" or "me" or "i" or "we");
    }

    /// <summary>A number that counts or measures, an amount, a date or a time of day.</summary>
    public static bool HasFigure(Sentence sentence, int first)
    {
        var tokens = sentence.Tokens;
        for (var at = first; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (IsLabel(tokens, at))
                continue;
            if (token.Kind == TokenKind.Number && at > 0 && !(at == first && at + 1 < tokens.Count && (tokens[at + 1].Is(')') || tokens[at + 1].Is('.'))))
                return true;
            if (token.Kind == TokenKind.Number && at == first && at + 2 < tokens.Count && tokens[at + 1].IsWord)
                return true;
            if (token.IsWord && NumberWords.Value(token.Lower) >= 2 && at + 1 < tokens.Count && tokens[at + 1].IsWord && !WordClasses.IsFunctionWord(tokens[at + 1].Lower))
                return true;
            if (token.IsWord && (DateWords.Weekday(token.Lower) > 0 || (token.IsCapital && DateWords.IsMonth(token.Lower) && !DateWords.IsWeak(token.Lower)) || token.Lower is "noon" or "midnight" or "today" or "half" or "twice" or "tomorrow" or "yesterday"))
                return true;
        }

        return false;
    }

    /// <summary>"week 2", "plot 22", "two remarks": a number that tells which, or how many words follow.</summary>
    public static bool IsLabel(TokenList tokens, int at)
    {
        var before = at > 0 && tokens[at - 1].IsWord ? tokens[at - 1].Lower : "";
        var behind = at + 1 < tokens.Count && tokens[at + 1].IsWord ? tokens[at + 1].Lower : "";
        if (tokens[at].Kind == TokenKind.Number && Labels.Contains(before) && tokens[at].Span.Length <= 4)
            return true;
        return Announcements.Contains(behind) || (behind is "quick" or "small" or "short" or "more" or "other" or "further" && at + 2 < tokens.Count && Announcements.Contains(tokens[at + 2].Lower));
    }

    /// <summary>"is finished", "was refused", "has not arrived", "does not work": how a thing stands.</summary>
    private static bool HasState(Sentence sentence, int first)
    {
        var tokens = sentence.Tokens;
        var verb = ClauseVerb.IndexIn(tokens, first + 1, 12);
        if (verb < 0)
            return false;
        if (Binds(tokens, verb) || Compares(tokens, verb) || IsDone(tokens, verb) || IsPlaced(tokens, verb) || IsPassedOn(tokens, first, verb))
            return true;
        if (tokens[verb].Lower is "does" or "do" or "did" && verb + 2 < tokens.Count && tokens[verb + 1].Is("not"))
            return tokens[verb].Is("does");
        if (!(tokens[verb].Lower is "is" or "are" or "was" or "were" or "has" or "have" or "'s"))
            return States.Contains(tokens[verb].Lower) && verb >= 2;
        if (StandsNow(tokens, verb))
            return true;
        // "is by appointment only"
        if (tokens.Count - verb > 3 && (tokens[^1].Is("only") || (tokens[^1].Kind == TokenKind.Mark && tokens[^2].Is("only"))))
            return true;
        for (var at = verb + 1; at < tokens.Count && at <= verb + 4; at++)
        {
            if (!tokens[at].IsWord)
                return false;
            if (States.Contains(tokens[at].Lower))
                return true;
            if (!(WordClasses.IsAdverb(tokens[at].Lower) || tokens[at].Lower is "not" or "been" or "now" or "no" or "longer" or "yet" or "all" or "fully" or "nearly" or "almost" or "out" or "sold"))
                return false;
        }

        return false;
    }

    /// <summary>"is stronger than the old one", "will be darker", "is uneven because of the frost": how a thing is beside another, or why.</summary>
    private static bool Compares(TokenList tokens, int verb)
    {
        if (!(tokens[verb].Lower is "is" or "are" or "was" or "were" or "will"))
            return false;
        for (var at = verb + 2; at + 1 < tokens.Count; at++)
        {
            if (tokens[at].Is("because") || (tokens[at].Is("than") && !(tokens[at + 1].IsWord && tokens[at + 1].Lower is "i" or "we" or "you" or "expected" or "ever" or "usual" or "that" or "this")))
                return true;
        }

        return false;
    }

    /// <summary>"must reach us", "will have to book", "will need parking", "cannot be moved", "no longer fits": what a thing has to or cannot do.</summary>
    private static bool Binds(TokenList tokens, int verb)
    {
        string Word(int at) => at < tokens.Count && tokens[at].IsWord ? tokens[at].Lower : "";
        return Word(verb) switch
        {
            "must" => Word(verb + 1).Length > 1,
            "will" when Word(verb + 1) is "not" => Word(verb + 2).Length > 1 && Word(verb + 2) is not ("be" or "mind" or "have" or "hurt" or "matter" or "happen"),
            "will" or "would" => (Word(verb + 1) is "have" && Word(verb + 2) is "to") || Word(verb + 1) is "need" or "cost" or "require" or "only",
            "can" => Word(verb + 1) is "not" or "only",
            "needs" or "need" => Word(verb + 1).Length > 1 && Word(verb + 1) is not ("i" or "we" or "you"),
            _ => Word(verb - 1) is "longer" && Word(verb - 2) is "no",
        };
    }

    /// <summary>"has declined to renew", "is cut", "have dropped out": done, and so told as done; feelings and manners of speaking are not.</summary>
    private static bool IsDone(TokenList tokens, int verb)
    {
        if (!(tokens[verb].Lower is "is" or "are" or "was" or "were" or "has" or "have" or "'s"))
            return false;
        var at = verb + 1;
        while (at < tokens.Count && tokens[at].IsWord && (WordClasses.IsAdverb(tokens[at].Lower) || tokens[at].Lower is "been" or "being" or "not" or "yet" or "safely" or "fully" or "nearly" or "partly"))
            at++;
        return at < tokens.Count && tokens[at].IsWord && !tokens[at].IsCapital && (VerbForms.IsPast(tokens[at].Lower) || tokens[at].Lower is "gone" or "done" or "broken" or "taken" or "given" or "written" or "risen" or "fallen" or "begun" or "stolen" or "frozen" or "eaten" or "driven" or "come" or "cut" or "shut" or "split" or "put")
            && !Feelings.Contains(tokens[at].Lower);
    }

    /// <summary>"is still waiting for its filter", "is read-only at the moment", "is too close", "is not obliged to comply": how a thing stands just now, or what is wrong with it.</summary>
    private static bool StandsNow(TokenList tokens, int verb)
    {
        if (!(tokens[verb].Lower is "is" or "are") || tokens.Any(token => token.IsWord && token.Lower is "you" or "me" or "i" or "we" or "us") || Doubts.Stand(tokens, 0, tokens.Count))
            return false;
        var at = verb + 1;
        if (at + 1 >= tokens.Count || !tokens[at].IsWord)
            return false;
        var ends = tokens.LastUnmarked;
        if (ends > verb + 3 && tokens[ends].Is("moment") && tokens[ends - 1].Is("the") && tokens[ends - 2].Is("at"))
            return true;
        while (at + 1 < tokens.Count && tokens[at].IsWord && tokens[at].Lower is "therefore" or "however" or "currently")
            at++;
        return tokens[at].Lower switch
        {
            "still" => tokens[at + 1].IsWord && (tokens[at + 1].Lower.EndsWith("ing", StringComparison.Ordinal) || tokens[at + 1].Lower is "with" or "missing" or "on" or "in" or "under" or "out" or "at" or "not") && at + 2 <= ends,
            "too" => at + 1 <= ends && tokens[at + 1].IsWord && !(tokens[at + 1].Lower is "much" or "many" or "bad" or "good" or "kind" or "funny" or "silly" or "sweet" or "busy"),
            "not" => tokens[at + 1].IsWord && tokens[at + 1].Lower is "obliged" or "entitled" or "allowed" or "permitted" or "required" or "supported" or "possible" or "compatible" or "structural" or "original" or "standard" or "included" or "available" or "worth",
            _ => false,
        };
    }

    /// <summary>"is still at the port", "are in the safe": where a thing is.</summary>
    private static bool IsPlaced(TokenList tokens, int verb)
    {
        if (!(tokens[verb].Lower is "is" or "are"))
            return false;
        var at = verb + 1;
        while (at < tokens.Count && tokens[at].IsWord && tokens[at].Lower is "still" or "now" or "already" or "back")
            at++;
        return at + 2 < tokens.Count && tokens[at].IsWord && (tokens[at].Lower is "at" or "in" or "on" or "under" && tokens[at + 1].Lower is "the" or "your" or "our" || (tokens[at].Is("out") && tokens[at + 1].Is("of") && !WordClasses.IsDeterminer(tokens[at + 2].Lower))) && tokens[at + 2].IsWord && tokens[at + 2].Lower is not ("way" or "same" or "hope" or "case" or "end" or "process" or "moment" or "middle" or "whole" or "cards" or "subject" or "attachment" or "area" or "future" or "past" or "hands" or "control" or "question" or "character" or "mind" or "inbox" or "mail" or "pocket" or "date");
    }

    /// <summary>"The engineer says the pump needs replacing": what somebody else said, passed on.</summary>
    private static bool IsPassedOn(TokenList tokens, int first, int verb) =>
        tokens[verb].Lower is "says" or "said" or "reckons" or "insists" or "warns" or "expects" or "confirms" && verb + 3 < tokens.Count && tokens[first].IsWord && tokens[first].Lower is "the" or "our" or "my"
        && !(tokens[verb + 1].IsWord && tokens[verb + 1].Lower is "so" or "it" or "yes" or "no" or "hello" or "hi" or "thanks") && ClauseVerb.IndexIn(tokens, verb + 2, 10) > 0;

    private static bool PointsElsewhere(Sentence sentence) =>
        sentence.Tokens.Select((token, at) => (token, at)).Any(pair => pair.token.IsWord && (Pointers.Contains(pair.token.Lower)
            || (pair.token.Is("following") && pair.at > 0 && sentence.Tokens[pair.at - 1].IsWord && sentence.Tokens[pair.at - 1].Lower is "the" or "these" && pair.at + 1 < sentence.Tokens.Count && !(sentence.Tokens[pair.at + 1].IsWord && sentence.Tokens[pair.at + 1].Lower is "day" or "week" or "month" or "year" or "morning" or "evening" or "season" || DateWords.Weekday(sentence.Tokens[pair.at + 1].Lower) > 0 || DateWords.IsMonth(sentence.Tokens[pair.at + 1].Lower)))
            || (pair.token.Lower is "below" or "above" or "following" or "follows" && (pair.at + 1 >= sentence.Tokens.Count || !sentence.Tokens[pair.at + 1].IsWord))));
}
