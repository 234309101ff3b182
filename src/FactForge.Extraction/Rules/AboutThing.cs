using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;

namespace FactForge.Extraction.Rules;

/// <summary>Whether a clause is about a thing that it names itself: "the tender opens", "two planks are soft"; not "it", "that", the author, the reader, or how somebody feels about it.</summary>
internal static class AboutThing
{
    private static readonly FrozenSet<string> NoSubjects = WordSet.Of(
        "again noted agreed understood only probably possibly presumably seemingly apparently further regarding re per concerning left worked or and but nor true false wrong correct matter nothing everything anything something someone somebody nobody everybody everyone anyone anybody whoever you he she they this that these those there here just quick short small need so as because since while to in on at for with from by not any oh which who does did has is are was were let hope hopefully maybe perhaps if unless until when where how what why");

    /// <summary>True where what stands from an index on is said of a thing that it names.</summary>
    public static bool Is(Sentence sentence, int first, MessageReading reading)
    {
        var tokens = sentence.Tokens;
        var word = tokens[first].Lower;
        if (tokens[first].Is("my") && (first + 1 >= tokens.Count || RelationNouns.Contains(tokens[first + 1].Lower) || tokens[first + 1].Lower is "pleasure" or "apologies" or "thanks" or "name" or "guess" or "fault" or "bad" or "mistake" or "feeling" or "heart" or "fingers" or "hands" or "money" or "thoughts" or "mind" or "hat" or "jaw"))
            return false;
        // "The fewer dependencies a package has, …", "all that said, …": half of a sentence.
        if ((tokens[first].Is("the") && tokens[first + 1].IsWord && tokens[first + 1].Lower is "more" or "less" or "fewer" or "sooner" or "longer" or "faster" or "harder") || (tokens[first].Is("all") && tokens[first + 1].Is("that")))
            return false;
        // "The dinner is €0 for you": said in jest.
        if (Enumerable.Range(first + 1, tokens.Count - first - 1).Any(at => tokens[at].Kind == TokenKind.Number && tokens[at].Lower is "0" && tokens[at - 1].Lower is "€" or "£" or "$"))
            return false;
        if (IsOfMood(tokens, first) || IsOneOfSeveral(tokens, first))
            return false;
        if (IsThere(tokens, first))
            return true;
        // "1 is stiff": of what one there are, the words before tell.
        if ((tokens[first].Kind == TokenKind.Number || NumberWords.Value(word) > 0) && first + 1 < tokens.Count && (tokens[first + 1].Lower is "is" or "are" or "was" or "were" or "has" or "have" || (tokens[first + 1].Is("of") && first + 2 < tokens.Count && tokens[first + 2].Lower is "us" or "them" or "these" or "those" or "you")))
            return false;
        if (tokens[first].IsWord && word is "somebody" or "someone" && tokens[first + 1].Is("has"))
            return true;
        if (word == "next" && first + 3 < tokens.Count && CommonNouns.Contains(tokens[first + 1].Lower) && tokens[first + 2].Lower is "is" or "will")
            return true;
        // "No data was lost", "no fee is payable": what is not so; "no problem" is said.
        if (tokens[first].Is("no"))
            return first + 2 < tokens.Count && tokens[first + 1].IsWord && !WordClasses.IsFunctionWord(tokens[first + 1].Lower) && !(tokens[first + 1].Lower is "one" or "need" or "doubt" or "idea" or "problem" or "problems" or "worries" or "rush" or "hurry" or "news" or "reply" or "answer" or "thanks" or "longer" or "chance" or "wonder" or "matter" or "way" or "point" or "sign" or "reason" or "question" or "questions")
                && ClauseVerb.IndexIn(tokens, first + 2, 6) > first + 1 && !tokens.Skip(first).Any(token => token.IsWord && token.Lower is "i" or "we" or "you" or "it" or "that");
        if (WordClasses.IsModal(word) || WordClasses.StartsSentences(word) || NoSubjects.Contains(word) || (tokens[first].Is("it") && !HasNotBehind(tokens, first)))
            return false;
        var verb = ClauseVerb.IndexIn(tokens, first + 1, 12);
        // "cut, moves to 3.9": what was cut stands before.
        if (first + 1 < verb && tokens[first + 1].Is(',') && !tokens[first].IsCapital && tokens[first].Kind != TokenKind.Number)
            return false;
        if (verb < 0 && !sentence.Tokens.Skip(first).Select((token, index) => (token, index)).Any(pair => pair.token.Kind == TokenKind.Number && !Recall.IsLabel(tokens, first + pair.index)))
            return false;
        // "LaTeX errors found": a participle that ends a headline, not a verb; "error: loading failed": what stands before a colon is no subject.
        if (verb >= 0 && !Recall.HasFigure(sentence, first) && ((verb >= tokens.Count - 2 && tokens[verb].Lower is "found" or "needed" or "required" or "wanted" or "included" or "expected" or "used" && !WordClasses.IsDeterminer(word)) || Enumerable.Range(first, verb - first).Any(at => tokens[at].Is(':'))))
            return false;
        if (verb >= 0 && (tokens[verb].Lower is "could" or "should" or "might" || (tokens[verb].Is("would") && !(verb + 1 < tokens.Count && tokens[verb + 1].Lower is "cost" or "need" or "take"))))
            return false;
        for (var at = first; at < (verb < 0 ? tokens.Count : verb); at++)
        {
            if (tokens[at].IsWord && tokens[at].Lower is "i" or "we" or "you" or "he" or "she" or "me" or "they" || (at > first && tokens[at].Is("it")))
                return false;
            // "the short one": which, only the mail before tells.
            if (at > first && tokens[at].IsWord && tokens[at].Lower is "one" or "ones" && tokens[at - 1].IsWord && !WordClasses.IsPreposition(tokens[at - 1].Lower) && !tokens[at - 1].Is("no"))
                return false;
        }

        return !reading.People.Any(person => ReferenceEquals(reading.Sentences[person.Sentence], sentence) && person.First == first);
    }

    /// <summary>"the others are in the hall", "the second was 400", "the latter", "the above", "the other day": which, only the mail before tells.</summary>
    private static bool IsOneOfSeveral(TokenList tokens, int first)
    {
        if (!tokens[first].Is("the") || first + 2 >= tokens.Count || !tokens[first + 1].IsWord)
            return false;
        var behind = tokens[first + 2];
        return tokens[first + 1].Lower switch
        {
            "others" or "former" or "latter" or "above" or "following" or "same" => !(behind.IsWord && CommonNouns.Contains(behind.Lower)),
            "other" => behind.Lower is "day" or "night" or "week" || FiniteVerbs.IndexIn(tokens, first + 2, 1) >= 0,
            "two" or "three" or "both" => behind.Is("of") && first + 3 < tokens.Count && tokens[first + 3].Lower is "them" or "us" or "you",
            "first" or "second" or "third" or "last" => FiniteVerbs.IndexIn(tokens, first + 2, 1) >= 0 || behind.Lower is "is" or "was",
            _ => false,
        };
    }

    /// <summary>"My knees are shot", "straw has gone mad", "eight years is enough", "31k will hurt", "approved by me": how somebody takes it, or what is the author's own part.</summary>
    private static bool IsOfMood(TokenList tokens, int first)
    {
        var end = tokens.LastUnmarked;
        return end > first + 1 && tokens[end].IsWord
            && (tokens[end].Lower is "shot" or "cooked" or "mad" or "enough" or "hurt" or "bonkers" or "crazy" or "nuts" or "knackered" or "fried" or "toast" or "fun" or "madness" || (tokens[end].Is("me") && tokens[end - 1].Is("by")));
    }

    /// <summary>"There is a £40 surcharge", "there are 19 left": something is, in number. "There is no …" is never told.</summary>
    private static bool IsThere(TokenList tokens, int first)
    {
        if (!tokens[first].Is("there") || first + 3 >= tokens.Count || !(tokens[first + 1].IsWord && tokens[first + 1].Lower is "is" or "are" or "'s" or "was" or "were" or "remains" or "remain"))
            return false;
        // Nor is a list that follows.
        return !tokens[first + 2].Is("no") && !tokens.Skip(first).Any(token => token.IsWord && token.Lower is "scenarios" or "issues" or "errors" or "things" or "ways" or "options" or "cases" or "examples" or "problems" or "reasons" or "points" or "questions" or "notes" or "warnings" or "steps" or "kinds" or "types" or "sorts" or "tests" or "clues" or "which" or "that" or "you" or "i" or "me" or "your" or "my" or "way" or "doubt" or "need" or "point" or "reason" or "question" or "problem" or "rush" or "hurry" or "chance" or "idea" or "sign" or "news" or "time" or "something" or "anything" or "nothing" or "lot" or "lots");
    }

    private static bool HasNotBehind(TokenList tokens, int first) =>
        first + 2 < tokens.Count && (tokens[first + 2].Is("not") || tokens[first + 2].Is("no"));
}
