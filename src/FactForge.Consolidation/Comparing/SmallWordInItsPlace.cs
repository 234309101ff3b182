namespace FactForge.Consolidation;

/// <summary>
/// Between two neighbouring words of weight that both wordings have, another small word tells another thing: "pays before they sign" and "before she signs", "due by
/// Friday" and "on Friday", "bring the key or the card" and "the key and the card". A small word more or less on one side tells nothing here.
/// </summary>
internal sealed class SmallWordInItsPlace : IPairRule
{
    // In each row a word of one group stands against a word of every other.
    private static readonly string[][] Rows =
    [
        ["he she him his her himself herself", "they them their themselves theirs", "it its itself", "i we us our my"],
        ["all every each everyone everybody", "most", "some several", "many", "few", "one"],
        ["both", "one either", "neither"],
        ["because", "although though", "unless", "before until till"],
        ["because", "if"],
        ["mr herr monsieur signor", "mrs ms miss frau madame signora"],
        ["by", "behind beyond outside"],
        ["if when once whenever", "although though", "unless", "before until till"],
        ["before", "after", "during while"],
        ["until till", "from"],
        ["instead", "after before because while during when if"],
        ["by", "after"],
        ["about around approximately roughly nearly", "over above", "under below"],
        ["into", "out"],
        ["more", "less fewer"],
        ["from", "to into towards toward onto"],
        ["without", "with for to by"],
        ["over above", "under below beneath"],
        ["in", "near outside behind beside opposite around beyond"],
        ["on", "under beneath near behind beside"],
        ["at", "near behind beside opposite outside"],
        ["will shall", "must", "should", "can may might could"],
        ["has have had", "wants want wanted needs need needed"],
    ];

    // For each word the row and group that it stands in.
    private static readonly ILookup<string, (int Row, int Group)> Places = Rows.SelectMany((row, at) => row.SelectMany((group, of) => group.Split(' ').Select(word => (word, (at, of))))).ToLookup(entry => entry.word, entry => entry.Item2, StringComparer.Ordinal);

    // Beside the function words: quantities, and the verbs of wanting and having.
    private static readonly HashSet<string> Small = new("all every each most some several many few both wants want wanted needs need needed out off more less fewer approximately roughly nearly outside behind beside beyond opposite near".Split(' '), StringComparer.Ordinal);

    public Comparison? Look(Pairing pair)
    {
        // "if the price falls, she will sell", "will sell although the price falls": wherever the clause stands.
        if (IsConceded(pair.First) && IsOnCondition(pair.Second) || IsConceded(pair.Second) && IsOnCondition(pair.First))
            return new Comparison(JudgeRelation.Distinct, nameof(SmallWordInItsPlace), "a condition in one is none in the other");
        foreach (var (first, second) in Gaps.Of(pair, Small))
        {
            // "has few clients", "has a few clients".
            if (first.Words.Contains("few") && second.Words.Contains("few") && first.Words.Contains("a") != second.Words.Contains("a"))
                return new Comparison(JudgeRelation.Distinct, nameof(SmallWordInItsPlace), "'few' are hardly any, 'a few' are some");
            if (Exchanged(pair, first, second) is { } exchanged)
                return new Comparison(JudgeRelation.Distinct, nameof(SmallWordInItsPlace), $"'{exchanged.One}' stands where the other has '{exchanged.Other}'");
        }

        return null;
    }

    private static bool IsConceded(Reading reading) => reading.Tokens.Exists(token => token.Lower is "although" or "though");

    private static bool IsOnCondition(Reading reading) => reading.Tokens.Exists(token => token is { Lower: "if", IsGone: false }) && !IsConceded(reading) && !reading.Tokens.Exists(token => token.Lower == "even");

    private static (string One, string Other)? Exchanged(Pairing pair, Gap first, Gap second)
    {
        // "until after the hearing", "before the hearing".
        if (IsUntilAfter(first) || IsUntilAfter(second))
            return null;
        foreach (var one in first.Words)
        {
            if (second.Words.Contains(one))
                continue;
            foreach (var other in second.Words)
            {
                if (!first.Words.Contains(other) && AreApart(pair, first, one, second, other))
                    return (one, other);
            }
        }

        return null;
    }

    private static bool IsUntilAfter(Gap gap) => gap.Words.Contains("until") && gap.Words.Contains("after");

    private static bool AreApart(Pairing pair, Gap first, string one, Gap second, string other)
    {
        if (one is "and" or "or" && other is "and" or "or")
            return IsPositive(pair.First) && IsPositive(pair.Second);
        // "is the contact while she is on leave", "will be the contact during her leave": the leave tells when.
        if ((one, other) is ("is", "will") or ("will", "is") && pair.Shared.Exists(both => Absences.Contains(both.First.Token.Stem)) && IsDuring(pair.First) && IsDuring(pair.Second))
            return false;
        // "must not lift", "cannot lift": what is not to be done.
        if ((one, other) is ("must", "can") or ("can", "must") or ("must", "should") or ("should", "must") or ("can", "should") or ("should", "can") && first.Words.Contains("not") && second.Words.Contains("not"))
            return false;
        if (IsTurnedInTime(pair, first, one, second, other) || IsTurnedInTime(pair, second, other, first, one))
            return true;
        // "needs to sign", "has to sign"; "needs them", "must have them".
        if ((first.Words.Contains("must") || second.Words.Contains("must")) && (Needing.Contains(one) || Needing.Contains(other)))
            return false;
        if (first.Words.Contains("to") && second.Words.Contains("to") && (Needing.Contains(one) || Needing.Contains(other)))
            return false;
        // "Ada and Tom expect their child", "Ada expects her child".
        if (IsOfBoth(pair.First) != IsOfBoth(pair.Second) && (one is "their" or "they" && IsOfBoth(pair.First) || other is "their" or "they" && IsOfBoth(pair.Second)))
            return false;
        // "can send the counts once they agree", "will send them once they agree": either is an offer on the same condition.
        if ((one, other) is ("will", "can") or ("can", "will") && IsOfferedOn(pair.First) && IsOfferedOn(pair.Second))
            return false;
        // "over 40 kinds", "about 40 kinds"; the talks about the shift are the talks over it.
        if ((IsRoughly(one) || IsRoughly(other)) && first.Behind.Value is null)
            return false;
        // "needs them", "would like to have them".
        if ((one == "have" && (first.Words.Contains("to") || first.Words.Contains("would"))) || (other == "have" && (second.Words.Contains("to") || second.Words.Contains("would"))))
            return false;
        // "is on holiday on 4 May", "until 4 May".
        if ((one, other) is ("until", "on") or ("on", "until"))
            return first.Behind.Value?.Kind is ValueKind.Date && !pair.First.IsNegated && !pair.Second.IsNegated && !pair.IsSpanAndEnd;
        // "extended until 5 May", "extended by 5 May"; who has until then to reply is to reply by then.
        if ((one, other) is ("until", "by") or ("by", "until"))
            return IsDay(first.Behind) && !pair.First.IsNegated && !pair.Second.IsNegated && !first.Words.Contains("has") && !second.Words.Contains("has") && !first.Words.Contains("have") && !second.Words.Contains("have");
        // "by Friday", "on Friday", "for Friday"; "by or on Friday" is both.
        if ((one, other) is ("by", "on") or ("on", "by") or ("by", "for") or ("for", "by"))
            return IsDay(first.Behind) && !first.Words.Contains("before") && !second.Words.Contains("before");
        return Places[one].Any(place => Places[other].Any(against => place.Row == against.Row && place.Group != against.Group));
    }

    private static bool IsDay(Token token) => token.Value?.Kind is ValueKind.Date or ValueKind.Time || token.Lower.EndsWith("day", StringComparison.Ordinal);

    // "Ada and her brother Tom".
    private static bool IsOfBoth(Reading reading) =>
        reading.Tokens.FindIndex(token => token is { IsSelf: true, IsPossessive: false, IsGone: false }) is var self and >= 0 && reading.Tokens.Skip(self + 1).SkipWhile(token => token.IsSelf).FirstOrDefault()?.Lower == "and";

    private static bool IsOfferedOn(Reading reading) =>
        reading.Subject is { IsSelf: true } && AnotherDeed.MainVerb(reading) is { } verb && AnotherDeed.Handing.Contains(verb.Stem) && reading.Tokens.Exists(token => token.Lower is "once" or "after" or "when" or "if");

    private static readonly HashSet<string> Absences = Stemmer.StemsOf("leave holiday vacation sabbatical absence");

    private static bool IsDuring(Reading reading) => reading.Tokens.Exists(token => token.Lower is "during" or "while" or "when");

    private static bool IsRoughly(string word) => word is "about" or "around" or "approximately" or "roughly" or "nearly";

    private static readonly HashSet<string> Needing = new("needs need needed".Split(' '), StringComparer.Ordinal);

    // "is a member", "was a member", "will be a member", "should be paid". Behind "said that" the past is told of what is; of a day that both name it is told from either side.
    private static bool IsTurnedInTime(Pairing pair, Gap now, string one, Gap then, string other)
    {
        if (one is not ("is" or "are" or "has" or "have") || now.Words.Contains("be") || now.Words.Contains("been"))
            return false;
        if (other is "should" or "must" or "would" && one is "is" or "are")
            return then.Words.Contains("be") && then.Words.Contains(other) && !IsReported(pair);
        if (now.Behind.IsVerb || then.Behind.IsVerb || then.Words.Contains("born") || IsReported(pair))
            return false;
        // "is a former dog handler", "was formerly a dog handler".
        if (pair.Shared.Exists(both => both.First.Meaning == "former" && both.Second.Meaning == "former"))
            return false;
        return (one is "is" or "are" && other is "was" or "were") || (one is "has" or "have" && other is "had" && !then.Words.Contains("to"))
            || (other is "will" && (then.Words.Contains("be") || one is "has" or "have") && !pair.Shared.Exists(both => both.First.Value?.Kind is ValueKind.Date or ValueKind.Time));
    }

    private static bool IsReported(Pairing pair) => pair.First.IsHeldBySelf || pair.Second.IsHeldBySelf || pair.First.Holders.Count + pair.Second.Holders.Count > 0;

    // "without lead or barium", "neither lead and barium": under a denial either joins the same.
    private static bool IsPositive(Reading reading) => !reading.IsNegated && !reading.Terms.Any(term => term.IsNegated) && !reading.Tokens.Exists(token => token.Lower is "without" or "whether" or "either" or "not" or "any" or "may" or "can");
}
