namespace FactForge.Consolidation;

/// <summary>Who does a course does not give one, and who is a nurse by training does not train nurses.</summary>
internal sealed class LearningIsNotTeaching : IPairRule
{
    private static readonly HashSet<string> Taking = Stemmer.StemsOf("do take attend have follow complete");
    private static readonly HashSet<string> Giving = Stemmer.StemsOf("give hold teach run lead offer deliver");
    private static readonly HashSet<string> Courses = Stemmer.StemsOf("course class lesson training workshop seminar programme");

    public Comparison? Look(Pairing pair) =>
        Course(pair.First, Taking) && Course(pair.Second, Giving) || Course(pair.First, Giving) && Course(pair.Second, Taking)
        || pair.Shared.Exists(both => IsTrade(both.First.Token) && IsTraining(pair.Second, both.Second.Token) || IsTrade(both.Second.Token) && IsTraining(pair.First, both.First.Token))
            ? new Comparison(JudgeRelation.Distinct, nameof(LearningIsNotTeaching), "one learns it, the other teaches it") : null;

    // "does a course": right behind the verb, by which alone it is told.
    private static bool Course(Reading reading, HashSet<string> verbs) =>
        AnotherDeed.MainVerb(reading) is { IsPhrase: false } verb && verbs.Contains(verb.Stem) && reading.Tokens.Skip(reading.Tokens.IndexOf(verb) + 1)
            .TakeWhile(token => !token.IsVerb && !token.IsAfterBreak && token.Lower is not ("to" or "in" or "on" or "of" or "for" or "with" or "at" or "from")).LastOrDefault() is { } thing && Courses.Contains(thing.Stem);

    private static bool IsTrade(Token token) => token is { IsPhrase: true, Meaning: "by trade" };

    // "trains nurses", "is training a nurse"; not "trained as a nurse".
    private static bool IsTraining(Reading reading, Token verb) =>
        verb.IsVerb && verb.Form != WordForm.Past && reading.Tokens.IndexOf(verb) is var place && (place + 1 == reading.Tokens.Count || reading.Tokens[place + 1].Lower is not ("as" or "to" or "in"));
}
