namespace FactForge.Consolidation;

/// <summary>Who remembers booking the hall has booked it; who remembers to book it does so now. After a few verbs "to" and "-ing" tell two things.</summary>
internal sealed class ToDoOrDoing : IPairRule
{
    private static readonly HashSet<string> Governing = Stemmer.StemsOf("remember forget stop regret");

    public Comparison? Look(Pairing pair) => Look(pair.First, pair.Second) ?? Look(pair.Second, pair.First);

    private static Comparison? Look(Reading doing, Reading toDo) =>
        Governed(doing, isToDo: false) is { } one && Governed(toDo, isToDo: true) is { } other && one.Meaning == other.Meaning
            ? new Comparison(JudgeRelation.Distinct, nameof(ToDoOrDoing), $"'{one.Text}' in one, 'to {other.Text}' in the other") : null;

    private static Token? Governed(Reading reading, bool isToDo)
    {
        var place = reading.Tokens.FindIndex(token => token is { IsVerb: true, IsFrame: false } && Governing.Contains(token.Stem)) + 1;
        if (place == 0 || place >= reading.Tokens.Count)
            return null;
        if (!isToDo)
            return reading.Tokens[place].Form == WordForm.Continuous ? reading.Tokens[place] : null;
        return reading.Tokens[place].Lower == "to" && place + 1 < reading.Tokens.Count ? reading.Tokens[place + 1] : null;
    }
}
