namespace FactForge.Consolidation;

/// <summary>A state told as over is not the state told as holding.</summary>
internal sealed class WhatIsOverSupersedes : IPairRule
{
    public Comparison? Look(Pairing pair)
    {
        if (pair.First.IsFormer == pair.Second.IsFormer || pair.EndsAlike || pair.IsOneKinship)
            return null;
        // "a former chief engineer, who owns a shop", "used to be a chief engineer and owns a shop": both tell the one as over, and the other as holding.
        if ((pair.OnlyFirst.Count + pair.OnlySecond.Count == 0 || (pair.First.FormerNames.Count > 0 && pair.First.FormerNames.SetEquals(pair.Second.FormerNames))) && pair.Shared.Exists(both => both.First.Meaning == "former" && both.Second.Meaning == "former") && (pair.First.IsFormer ? pair.Second : pair.First).MainTense != Tense.Planned)
            return null;
        // "worked at the port" tells what was, as "used to work at the port" does.
        if ((pair.First.IsFormer ? pair.Second : pair.First).MainTense == Tense.Past)
            return null;
        // "reported a turnover of 2 million in 2024", "the turnover in 2024 was 2 million": of a year that both name, and neither tells what is.
        if (pair.Shared.Exists(both => both.First.Value?.Kind == ValueKind.Date) && pair.OnlyFirst.Count + pair.OnlySecond.Count == 0 && !(pair.First.IsFormer ? pair.Second : pair.First).Tokens.Exists(token => token.Lower is "is" or "are" or "has" or "have" or "will"))
            return null;
        var former = pair.First.IsFormer ? pair.OnlyFirst : pair.OnlySecond;
        // A clause more about the past leaves what holds as it is.
        if (former.Count > 1 && (pair.First.IsFormer ? pair.FirstIsContained : pair.SecondIsContained) is false && pair.Likeness < 0.75)
            return pair.OnlyFirst.Count > 0 && pair.OnlySecond.Count > 0 ? null : new Comparison(null, nameof(WhatIsOverSupersedes), "one tells a part of it as over");
        // It is the same state only where the one that is over tells nothing else than that it is over.
        if (former.Exists(term => term.Meaning != "former" && term.Token.Lower is not ("longer" or "until" or "stop" or "ex")))
            return new Comparison(JudgeRelation.Distinct, nameof(WhatIsOverSupersedes), "one tells another thing as over");
        return new Comparison(pair.Likeness < 0.4 ? JudgeRelation.Distinct : pair.Second.IsFormer ? JudgeRelation.Supersedes : JudgeRelation.Contradicts, nameof(WhatIsOverSupersedes), "one tells it as over");
    }
}
