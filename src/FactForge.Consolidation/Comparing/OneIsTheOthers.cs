namespace FactForge.Consolidation;

/// <summary>Who is the daughter of a pilot has no daughter who is one: what the person is to somebody, and what somebody is to the person.</summary>
internal sealed class OneIsTheOthers : IPairRule
{
    // Of these each is to the other what the other is.
    private static readonly HashSet<string> Mutual = Stemmer.StemsOf("brother sister partner colleague friend cousin neighbour sibling spouse twin contact rival competitor acquaintance ally namesake peer roommate teammate");

    public Comparison? Look(Pairing pair) => Look(pair.First, pair.Second) ?? Look(pair.Second, pair.First) ?? LookAtDeed(pair, pair.First, pair.Second, isTurned: false) ?? LookAtDeed(pair, pair.Second, pair.First, isTurned: true);

    // Who is coached by another does not coach them: the doer of the deed is whom the person has.
    private static readonly HashSet<string> Doers = Stemmer.StemsOf("lawyer agent coach guide representative solicitor attorney counsel supplier teacher trainer instructor tutor mentor employer insurer adviser advisor manager supervisor sponsor");

    private static Comparison? LookAtDeed(Pairing pair, Reading having, Reading doing, bool isTurned) =>
        !pair.IsRoleAndDeed && having.Subject is { IsOfSelf: true, Voice: Voice.State } subject && doing.Subject is { IsSelf: true } && AnotherDeed.MainVerb(doing) is { Tense: not Tense.Open } verb
        && pair.Shared.Exists(both => (isTurned ? both.First : both.Second).Token == verb && (isTurned ? both.Second : both.First) is { } noun && noun.Meaning == subject.Head && Doers.Contains(noun.Token.Stem))
        && doing.Tokens.IndexOf(verb) is var place && place + 1 < doing.Tokens.Count && doing.Tokens[place + 1].IsName
            ? new Comparison(JudgeRelation.Distinct, nameof(OneIsTheOthers), "the person does it in one, and has somebody who does it in the other") : null;

    private static Comparison? Look(Reading being, Reading having)
    {
        if (being.Subject is not { IsSelf: true, Voice: Voice.State } || having.Subject is not { IsOfSelf: true, Voice: Voice.State } subject || AnotherOffice.Of(being) is not { } office || office.Meaning != subject.Head || Mutual.Contains(office.Stem) || !WhoseItIs.IsSomebody(office))
            return null;
        return being.Tokens.IndexOf(office) is var place && place + 1 < being.Tokens.Count && being.Tokens[place + 1].Lower is "of" or "to" or "for"
            ? new Comparison(JudgeRelation.Distinct, nameof(OneIsTheOthers), $"the person is the '{office.Text}' in one, and has one in the other") : null;
    }
}
