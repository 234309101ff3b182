using System.Collections.Frozen;

namespace FactForge.Extraction.Language;

/// <summary>Sentences by which somebody is asked to do something: "Could you send …", "Please send …", "I need you to …", "Send me …".</summary>
internal static class Requests
{
    private static readonly FrozenSet<string> Imperatives = WordSet.Of(
        """
        accept add adjust advise allow amend answer apply arrange ask attach attend avoid book bring call cancel change chase check choose circulate collect come complete confirm consider contact copy correct cover compare consult create decide
        delete deliver describe discuss do download draft drop email ensure enter examine explain feel file fill find finish fix follow forward get give go handle have hold include inform insert install invite issue join keep leave let liaise list look mail
        make meet move note notify open order pass pay phone pick place plan post prepare print provide pull push put quote raise read record refer register remove rename replace reply report request reserve respond return review ring run save schedule see
        select send set share ship show sign speak start stop submit supply take talk tell test text transfer try turn update upload use visit wait watch work write
        """);

    /// <summary>True for the base form of a verb by which things are asked for: it says what somebody does, too.</summary>
    public static bool IsVerb(string lower) => Imperatives.Contains(lower);

    /// <summary>Index of the verb that says what somebody is asked to do; -1 where nothing is asked.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">Where it starts behind greetings and openings.</param>
    public static int VerbIn(Sentence sentence, int start)
    {
        var tokens = sentence.Tokens;
        for (var at = start; at < tokens.Count; at++)
        {
            if (!tokens[at].IsWord)
                continue;
            var verb = Formula(tokens, at);
            if (verb >= 0 && verb < tokens.Count && tokens[verb].IsWord && IsBase(tokens, verb) && !PointsAtAttachment(tokens, verb))
                return verb;
        }

        return start < tokens.Count && tokens[start].IsWord && Imperatives.Contains(tokens[start].Lower) && IsImperative(tokens, start) ? start : -1;
    }

    private static int Formula(TokenList tokens, int at)
    {
        string Word(int index) => index < tokens.Count && tokens[index].IsWord ? tokens[index].Lower : "";
        switch (tokens[at].Lower)
        {
            case "could" or "can" or "would" or "will" or "might" when Word(at + 1) is "you" or "somebody" or "someone" or "anybody":
                return Word(at + 2) is "mind" or "like" or "be" ? BehindPolite(tokens, at + 2) : Skip(tokens, at + 2);
            case "please" or "pls" or "plz" or "kindly":
                return Word(at + 1) is "can" or "could" && Word(at + 2) is "you" ? Skip(tokens, at + 3) : Skip(tokens, at + 1);
            case "i" or "we" when Word(at + 1) is "need" or "want" or "ask" or "expect" && Word(at + 2) is "you" && Word(at + 3) is "to":
                return Skip(tokens, at + 4);
            case "i" or "we" when Word(at + 1) is "would" or "'d" && Word(at + 2) is "like" && Word(at + 3) is "you" && Word(at + 4) is "to":
                return Skip(tokens, at + 5);
            case "grateful" or "appreciate" or "appreciated" when Word(at + 1) is "if" && Word(at + 2) is "you" && Word(at + 3) is "could" or "would" or "can":
                return Skip(tokens, at + 4);
            case "appreciate" when Word(at + 1) is "it" && Word(at + 2) is "if" && Word(at + 3) is "you" && Word(at + 4) is "could" or "would" or "can":
                return Skip(tokens, at + 5);
            default:
                return -1;
        }
    }

    /// <summary>"Would you be able to send …", "would you be so kind as to …".</summary>
    private static int BehindPolite(TokenList tokens, int at)
    {
        for (var index = at; index < tokens.Count && index < at + 7; index++)
        {
            if (tokens[index].Is("to"))
                return Skip(tokens, index + 1);
        }

        return -1;
    }

    private static int Skip(TokenList tokens, int at)
    {
        while (at < tokens.Count && tokens[at].IsWord && (WordClasses.IsAdverb(tokens[at].Lower) || tokens[at].Lower is "please" or "kindly" or "perhaps" or "maybe" or "possibly") && !tokens[at].Is("not"))
            at++;
        return at;
    }

    private static bool IsBase(TokenList tokens, int at) =>
        Imperatives.Contains(tokens[at].Lower) || (!WordClasses.IsFunctionWord(tokens[at].Lower) && !tokens[at].IsCapital && !VerbForms.IsPast(tokens[at].Lower) && !tokens[at].Lower.EndsWith("ing", StringComparison.Ordinal));

    /// <summary>"Please find attached …": nothing is asked.</summary>
    private static bool PointsAtAttachment(TokenList tokens, int verb) =>
        tokens[verb].Lower is "find" or "see" && Enumerable.Range(0, tokens.Count).Any(at => tokens[at].IsWord && tokens[at].Lower is "attached" or "enclosed" or "below" or "herewith" or "attachment");

    /// <summary>A bare verb at the start with what it takes behind it, and no subject or verb that makes it a noun ("Call volumes are …").</summary>
    private static bool IsImperative(TokenList tokens, int at)
    {
        if (at + 1 >= tokens.Count || (tokens[at].IsShouted && tokens[at].Span.Length > 1))
            return false;
        var next = tokens[at + 1];
        if (!next.IsWord || (tokens[at].Is("let") && next.Lower is "me" or "us"))
            return false;
        return WordClasses.IsDeterminer(next.Lower) || next.Lower is "me" or "us" or "him" or "them" or "it" or "if" or "free" or "sure" || (WordClasses.IsPreposition(next.Lower) && FiniteVerbs.IndexIn(tokens, at + 1, 8) < 0);
    }
}
