namespace FactForge.Consolidation;

/// <summary>How topics stand to one another: noun phrases, perhaps with a list of sub-topics behind a colon or in brackets.</summary>
internal static class TopicRules
{
    /// <summary>How the second stands to the first.</summary>
    public static Comparison Compare(Reading first, Reading second)
    {
        if (string.Equals(first.Folded, second.Folded, StringComparison.Ordinal))
            return new Comparison(JudgeRelation.Same, nameof(EqualAfterNormalising), "the words are the same");
        var pair = new Pairing(first, second);
        if (new DifferentValuesStayApart().Look(pair) is { } apart)
            return apart;
        if (pair.FirstIsContained && pair.SecondIsContained)
            return new Comparison(JudgeRelation.Same, "SameTopic", "they name one topic");
        var isFirstIn = pair.FirstIsContained;
        if ((isFirstIn || pair.SecondIsContained) && IsTheHeadOf(isFirstIn ? first : second, isFirstIn ? second : first))
            return isFirstIn ? new Comparison(JudgeRelation.Refines, "TopicSaidMoreFully", "it names the topic more fully") : new Comparison(JudgeRelation.Same, "TopicSaidMoreFully", "the other names the topic more fully");
        return pair.Likeness >= 0.5 && pair.Shared.Count > 1
            ? new Comparison(null, nameof(NearTwinsAreForTheJudge), "the topics are near")
            : new Comparison(JudgeRelation.Distinct, "AnotherTopic", "they name different topics");
    }

    /// <summary>True where the two topics can never be one.</summary>
    public static bool Forbids(Reading first, Reading second) => new DifferentValuesStayApart().Look(new Pairing(first, second)) is not null;

    // The smaller is the topic itself, not one among others of the larger: it holds the head noun of the larger's first phrase.
    private static bool IsTheHeadOf(Reading smaller, Reading larger)
    {
        var phrase = larger.Tokens.TakeWhile((token, place) => place == 0 || !token.IsAfterBreak).ToList();
        var inPhrase = smaller.Terms.Count(term => phrase.Exists(token => !token.IsGone && string.Equals(token.Meaning, term.Meaning, StringComparison.Ordinal)));
        if (inPhrase == 0)
            return false;
        if (smaller.Terms.Count > 1)
            return true;
        var until = phrase.FindIndex(token => token.Lower is "of" or "for" or "at" or "in" or "on" or "from" or "with" or "to");
        var head = (until > 0 ? phrase[..until] : phrase).LastOrDefault(token => !token.IsFunction && !token.IsGone);
        return head is not null && (string.Equals(head.Meaning, smaller.Terms[0].Meaning, StringComparison.Ordinal) || string.Equals(phrase[0].Meaning, smaller.Terms[0].Meaning, StringComparison.Ordinal));
    }
}
