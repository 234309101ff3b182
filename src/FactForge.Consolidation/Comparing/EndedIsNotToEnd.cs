namespace FactForge.Consolidation;

/// <summary>Who will no longer use the crane uses it today; who no longer uses it does not. Where one verb is told as over, it is over already or is going to be.</summary>
internal sealed class EndedIsNotToEnd : IPairRule
{
    public Comparison? Look(Pairing pair)
    {
        if (!pair.First.IsFormer || !pair.Second.IsFormer)
            return null;
        return Look(pair.First, pair.Second) ?? Look(pair.Second, pair.First);
    }

    private static Comparison? Look(Reading over, Reading coming) =>
        Ended(over, Tense.Present) is { } one && Ended(coming, Tense.Planned) is { } other && one.Meaning == other.Meaning
            ? new Comparison(JudgeRelation.Distinct, nameof(EndedIsNotToEnd), $"'{one.Text}' is over in one, and going to be over in the other") : null;

    // The verb behind "no longer", told in that time: "no longer uses", "will no longer use".
    private static Token? Ended(Reading reading, Tense tense)
    {
        var longer = reading.Tokens.FindIndex(token => token.Lower == "longer");
        if (longer < 1 || reading.Tokens[longer - 1].Lower != "no" || longer + 1 >= reading.Tokens.Count || reading.Tokens[longer + 1] is not { IsFunction: false, Value: null } verb)
            return null;
        var isComing = longer > 1 && reading.Tokens[longer - 2].Lower is "will" or "would" or "shall";
        return tense == Tense.Planned ? isComing ? verb : null : !isComing && verb.Form == WordForm.Plain && verb.Lower.EndsWith('s') ? verb : null;
    }
}
