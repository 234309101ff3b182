namespace FactForge.Consolidation;

/// <summary>What is planned or going on is not what is done; done later, it takes the plan's place.</summary>
internal sealed class PlannedIsNotDone : IPairRule
{
    // Who "has agreed to lend" and who "agrees to lend" bind themselves alike.
    private static readonly HashSet<string> Committing = new[] { "agree", "decide", "plan", "intend", "commit", "promise", "confirm", "choose", "offer" }.Select(Synonyms.Of).ToHashSet(StringComparer.Ordinal);

    // Done by deciding it: who decided to postpone the launch has postponed it.
    private static readonly HashSet<string> DoneByDeciding = new[] { "postpone", "delay", "cancel", "reject", "approve", "appoint", "name", "nominate", "choose", "select", "extend", "reschedule", "exclude", "drop", "remove", "waive", "ban", "allow", "limit", "assign", "prioritise", "accept", "move", "set", "fix", "shorten", "discontinue", "outsource", "grant", "award", "scrap", "add", "introduce", "impose", "adopt", "freeze", "suspend", "raise", "increase", "reduce", "lower", "cut", "rename", "switch", "relocate", "shift", "require", "order", "withdraw" }
        .SelectMany(word => new[] { Synonyms.Of(word), Stemmer.Stem(word) }).ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string> Deciding = new[] { "decide", "agree", "choose", "opt", "resolve", "elect" }.Select(Stemmer.Stem).ToHashSet(StringComparer.Ordinal);

    private static bool IsDecided(Reading reading) => reading.Tokens.Exists(token => Deciding.Contains(token.Stem) && (token.Form == WordForm.Past || token.Lower == "decision"));

    private static bool IsDoneByDeciding(Pairing pair, string verb, Tense first, Tense second) =>
        DoneByDeciding.Contains(verb) && IsDecided(first == Tense.Past ? pair.Second : pair.First) && Lead(first == Tense.Past ? pair.Second : pair.First, verb);

    // "decided that it must not exceed 50", "limited it to 50".
    private static bool IsSetByDeciding(Reading done, Reading decided) =>
        done.MainTense == Tense.Past && decided.MainTense == Tense.Planned && IsDecided(decided)
        && done.Tokens.Find(token => token.IsVerb && !token.IsGone) is { } verb && (DoneByDeciding.Contains(verb.Stem) || DoneByDeciding.Contains(verb.Meaning));

    // The verb stands right behind the deciding: "decided to postpone it", "the decision to postpone it".
    private static bool Lead(Reading reading, string verb)
    {
        var at = reading.Tokens.FindIndex(token => Deciding.Contains(token.Stem));
        return at >= 0 && reading.Tokens.Skip(at + 1).FirstOrDefault(token => token.IsVerb && !token.IsGone)?.Meaning == verb;
    }

    private static readonly HashSet<string> Lasting = new[] { "delay", "postpone", "prevent", "block", "cause" }.SelectMany(word => new[] { Synonyms.Of(word), Stemmer.Stem(word) }).ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string> Unwilling = new[] { "decline", "refuse" }.Select(Stemmer.Stem).ToHashSet(StringComparer.Ordinal);

    // "declined to give them the data" has said what "will not give them the data" says.
    private static bool IsRefused(Reading reading, Reading other) =>
        reading.IsNegated && other.IsNegated && reading.Tokens.Zip(reading.Tokens.Skip(1)).Any(both => Unwilling.Contains(both.First.Stem) && both.Second.Lower == "to" && (both.First.Form == WordForm.Past || both.First.Lower is "refuses" or "declines")) && other.MainTense is Tense.Planned or Tense.Present or Tense.Open;

    public Comparison? Look(Pairing pair)
    {
        // "the renewal is pending", "the renewal is done", "has not yet been renewed", "was refused".
        if ((IsPending(pair.First) && IsSettled(pair.Second)) || (IsPending(pair.Second) && IsSettled(pair.First)))
            return new Comparison(JudgeRelation.Distinct, nameof(PlannedIsNotDone), "it is pending in one, and settled in the other");
        // "is waiting for it", "it has not arrived".
        if ((pair.First.IsNegated && IsWaiting(pair.Second)) || (pair.Second.IsNegated && IsWaiting(pair.First)))
            return null;
        if (IsRefused(pair.First, pair.Second) || IsRefused(pair.Second, pair.First))
            return null;
        // "has been retired since 2019", "retired in 2019".
        if (pair.BeganThen)
            return null;
        var isDecided = false;
        foreach (var (verb, tense) in pair.First.Tenses)
        {
            if (!pair.Second.Tenses.TryGetValue(verb, out var other) || !AreApart(verb, tense, other))
                continue;
            // "has not signed yet", "will not sign until it is clear": either way it is not signed.
            if (pair.First.IsNegated && pair.Second.IsNegated && (IsYetToCome(pair.First) || IsYetToCome(pair.Second)))
                continue;
            // "would not hang it", "did not hang it": who would not, did not.
            if (pair.First.IsNegated && pair.Second.IsNegated && (WouldNot(pair.First, verb) || WouldNot(pair.Second, verb)))
                continue;
            // "has been delayed by the leak", "the leak is delaying it": late it is already.
            if (Lasting.Contains(verb) && tense is Tense.Past or Tense.Ongoing && other is Tense.Past or Tense.Ongoing)
                continue;
            // "gave their consent", "will give two names": what is light carries another noun there.
            if (Lexicon.Light.Contains(verb) && !(AnotherDeed.MainVerb(pair.First)?.Meaning == verb && AnotherDeed.MainVerb(pair.Second)?.Meaning == verb))
                continue;
            // "once he signs", "after he has signed": either way it is waited for.
            if (pair.First.Awaited.Contains(verb) && pair.Second.Awaited.Contains(verb))
                continue;
            if (IsDoneByDeciding(pair, verb, tense, other))
            {
                isDecided = true;
                continue;
            }

            var isCarriedOut = other == Tense.Past && tense is Tense.Planned or Tense.Ongoing;
            var isAlike = pair.Likeness >= 0.5 && !(pair.OnlyFirst.Count > 0 && pair.OnlySecond.Count > 0);
            return new Comparison(isAlike ? isCarriedOut ? JudgeRelation.Supersedes : JudgeRelation.Contradicts : JudgeRelation.Distinct, nameof(PlannedIsNotDone), $"'{verb}' is told in another time");
        }

        if (isDecided || IsSetByDeciding(pair.First, pair.Second) || IsSetByDeciding(pair.Second, pair.First))
            return null;
        // Of one verb the times were looked at.
        if (pair.First.MainDeed is { } deed && pair.Second.MainDeed is { } same && deed.Meaning == same.Meaning && pair.First.Tenses.TryGetValue(deed.Meaning, out var when) && pair.Second.Tenses.TryGetValue(deed.Meaning, out var then) && when == pair.First.MainTense && then == pair.Second.MainTense)
            return null;
        // "sent her the model and asked her to check it", "asked her to check the model that he had sent": each verb is in both, and was looked at.
        if (pair.First.MainDeed is { } one && pair.Second.MainDeed is { } two && one.Meaning != two.Meaning && pair.Second.Tenses.ContainsKey(one.Meaning) && pair.First.Tenses.ContainsKey(two.Meaning))
            return null;
        if ((pair.First.MainTense, pair.Second.MainTense) is (Tense.Planned, Tense.Past) or (Tense.Past, Tense.Planned))
            return new Comparison(pair.Likeness >= 0.5 && pair.Second.MainTense == Tense.Past ? JudgeRelation.Supersedes : JudgeRelation.Distinct, nameof(PlannedIsNotDone), "one is planned, the other done");
        if ((pair.First.MainTense, pair.Second.MainTense) is (Tense.Ongoing, Tense.Past) or (Tense.Past, Tense.Ongoing))
            return new Comparison(pair.Likeness >= 0.5 && pair.Second.MainTense == Tense.Past ? JudgeRelation.Supersedes : JudgeRelation.Distinct, nameof(PlannedIsNotDone), "one is going on, the other done");
        return null;
    }

    // Not behind "said that", where "would" is "will" told afterwards.
    private static bool WouldNot(Reading reading, string verb) =>
        !reading.IsHeldBySelf && reading.Holders.Count == 0 && reading.Tokens.FindIndex(token => token.IsVerb && !token.IsGone && token.Meaning == verb) is var place and > 1 && reading.Tokens[place - 1].Lower == "not" && reading.Tokens[place - 2].Lower == "would";

    private static bool IsWaiting(Reading reading) => reading.Tokens.Exists(token => token is { IsPhrase: true, Meaning: "wait for", IsGone: false }) || IsLeftPending(reading);

    // "is still pending"; a pending contract may be signed.
    private static bool IsLeftPending(Reading reading) =>
        reading.Tokens.FindIndex(token => token.Lower is "pending" or "outstanding") is var place and > 0 && reading.Tokens.Take(place).Reverse().FirstOrDefault(token => token.Lower is not ("still" or "now" or "currently")) is { Lower: "is" or "are" or "was" or "were" or "remains" };

    private static bool IsPending(Reading reading) => reading.Tokens.Exists(token => token.Lower == "yet" && reading.IsNegated) || IsLeftPending(reading);

    // Done, or refused.
    private static bool IsSettled(Reading reading) =>
        !reading.Tokens.Exists(token => token.Lower is "pending" or "yet" or "still" or "once" or "until" or "after" or "when" or "if" or "before" or "will")
        && reading.Tokens.Where((token, place) => place > 0 && token.Lower is "done" or "refused" or "rejected" or "denied" or "declined" && (reading.Tokens[place - 1].Lower is "is" or "are" or "was" or "were" or "been" || token.Lower != "done" && AnotherDeed.MainVerb(reading) == token)).Any();

    private static bool IsYetToCome(Reading reading) => reading.Tokens.Exists(token => token.Lower is "yet" or "still");

    private static bool AreApart(string verb, Tense first, Tense second)
    {
        if (first == second || first == Tense.Open || second == Tense.Open || (first != Tense.Past && second != Tense.Past))
            return false;
        var other = first == Tense.Past ? second : first;
        if (Committing.Contains(verb))
            return other == Tense.Planned;
        return other is Tense.Planned or Tense.Able || !Lexicon.Attitude.Contains(verb);
    }

}
