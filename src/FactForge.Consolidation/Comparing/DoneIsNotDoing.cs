namespace FactForge.Consolidation;

/// <summary>
/// Who restored the chapel does not renovate it now, who can lead the choir does not lead it for that, and who does a course does not give one. Told of deeds that
/// have an end, in whatever words; what somebody is, has or thinks may be told as of then or of now.
/// </summary>
internal sealed class DoneIsNotDoing : IPairRule
{
    // Deeds with an end: done, they are over.
    private static readonly HashSet<string> Ended = Stemmer.StemsOf("restore renovate refurbish rebuild reconstruct repair mend fix build construct clean wash paint decorate write draft buy acquire purchase sell move relocate teach install replace print bind translate record film test inspect audit map design edit plant brew bake");

    // Deeds that nobody does by being able to.
    private static readonly HashSet<string> Led = Stemmer.StemsOf("lead head chair manage run direct conduct coach teach repair mend fix bring host attend join organise build renovate restore");

    private static readonly HashSet<string> Taking = Stemmer.StemsOf("do take attend have follow complete");
    private static readonly HashSet<string> Giving = Stemmer.StemsOf("give hold teach run lead offer deliver");
    private static readonly HashSet<string> Courses = Stemmer.StemsOf("course class lesson training workshop seminar programme");

    public Comparison? Look(Pairing pair)
    {
        foreach (var (first, second) in pair.Shared)
        {
            var (one, other) = (first.Token, second.Token);
            if (!one.IsVerb || !other.IsVerb)
                continue;
            if (one.Meaning != other.Meaning && Ended.Contains(one.Stem) && Ended.Contains(other.Stem) && (one.Tense, other.Tense) is (Tense.Past, Tense.Present or Tense.Ongoing) or (Tense.Present or Tense.Ongoing, Tense.Past))
                return new Comparison(JudgeRelation.Distinct, nameof(DoneIsNotDoing), $"'{one.Text}' and '{other.Text}' are told in another time");
            if (Moved.Contains(one.Stem) && Moved.Contains(other.Stem) && AnotherDeed.MainVerb(pair.First) == one && AnotherDeed.MainVerb(pair.Second) == other && HasObject(pair.First, one) != HasObject(pair.Second, other))
                return new Comparison(JudgeRelation.Distinct, nameof(DoneIsNotDoing), "something is moved in one, and the person moves in the other");
            if (Led.Contains(one.Stem) && Led.Contains(other.Stem) && (one.Tense, other.Tense) is (Tense.Able, Tense.Present or Tense.Ongoing) or (Tense.Present or Tense.Ongoing, Tense.Able)
                && AnotherDeed.MainVerb(pair.First) == one && AnotherDeed.MainVerb(pair.Second) == other)
                return new Comparison(JudgeRelation.Distinct, nameof(DoneIsNotDoing), $"the person can '{one.Text}' in one, and does in the other");
        }

        return Course(pair.First, Taking) && Course(pair.Second, Giving) || Course(pair.First, Giving) && Course(pair.Second, Taking)
            ? new Comparison(JudgeRelation.Distinct, nameof(DoneIsNotDoing), "one takes the course, the other gives it") : null;
    }

    private static readonly HashSet<string> Moved = Stemmer.StemsOf("move relocate transfer");

    // "moved her company to Cork"; not "moved house", "moved to Cork".
    private static bool HasObject(Reading reading, Token verb) =>
        reading.Tokens.Skip(reading.Tokens.IndexOf(verb) + 1).FirstOrDefault(token => token.Lower is not ("a" or "an" or "the" or "his" or "her" or "their" or "its")) is { IsFunction: false, IsGone: false, IsVerb: false, Value: null, IsAfterBreak: false } thing
        && thing.Lower is not ("house" or "home" or "in" or "out" or "away" or "back" or "abroad" or "jobs") && !thing.Lower.EndsWith("ly", StringComparison.Ordinal);

    // "does a course": right behind the verb, by which alone it is told.
    private static bool Course(Reading reading, HashSet<string> verbs) =>
        AnotherDeed.MainVerb(reading) is { IsPhrase: false } verb && verbs.Contains(verb.Stem) && reading.Tokens.Skip(reading.Tokens.IndexOf(verb) + 1)
            .TakeWhile(token => !token.IsVerb && !token.IsAfterBreak && token.Lower is not ("to" or "in" or "on" or "of" or "for" or "with" or "at" or "from")).LastOrDefault() is { } thing && Courses.Contains(thing.Stem);
}
