namespace FactForge.Consolidation;

/// <summary>Whose words a cluster stands in.</summary>
internal enum Standing
{
    /// <summary>FactForge's.</summary>
    Ours,

    /// <summary>The owner wrote or reworded it: never changed.</summary>
    Owners,

    /// <summary>The owner deleted, struck or rejected it: never told again.</summary>
    Buried,
}

/// <summary>Everything that says one thing: becomes one entry, or none where it is buried.</summary>
internal sealed class Cluster(string key, SectionKind section, string text, Reading reading, Standing standing)
{
    private readonly List<Reading> members = [reading];
    private readonly List<Fact> facts = [];

    /// <summary>Identity of its entry.</summary>
    public string Key { get; } = key;

    /// <summary>The section that its kind belongs to.</summary>
    public SectionKind Section { get; private set; } = section;

    /// <summary>Its words.</summary>
    public string Text { get; private set; } = text;

    /// <summary>What its words mean.</summary>
    public Reading Reading { get; private set; } = reading;

    /// <summary>Whose words they are.</summary>
    public Standing Standing { get; } = standing;

    /// <summary>What all of its wordings mean; a guard against any of them keeps another wording out.</summary>
    public IReadOnlyList<Reading> Members => members;

    /// <summary>The facts that say it.</summary>
    public IReadOnlyList<Fact> Facts => facts;

    /// <summary>The entry in the note that it stands in, where it is the owner's or reworded by them.</summary>
    public Entry? Entry { get; init; }

    /// <summary>True where the owner gave the words of FactForge's entry in the queue: no fact changes them.</summary>
    public bool IsChosen { get; init; }

    /// <summary>The cluster that is told in the place of this one, where the owner gave other words for it.</summary>
    public Cluster? ToldBy { get; init; }

    /// <summary>How far the owner's rejection of it goes; null where they rejected it otherwise than in the queue, or not.</summary>
    public Rejection? Rejection { get; init; }

    /// <summary>What the ledger remembers of it.</summary>
    public WrittenEntry? Written { get; init; }

    /// <summary>The cluster that took it in; null while it stands for itself.</summary>
    public Cluster? AbsorbedBy { get; private set; }

    /// <summary>The cluster that stands for it now.</summary>
    public Cluster Whole => AbsorbedBy is { } other ? other.Whole : this;

    /// <summary>Place of its founding fact in the order in which facts count.</summary>
    public int Order { get; private set; } = int.MaxValue;

    /// <summary>Takes a wording's meaning in, so that guards see it.</summary>
    public void Remember(Reading meaning)
    {
        if (!members.Exists(member => string.Equals(member.Text, meaning.Text, StringComparison.Ordinal)))
            members.Add(meaning);
    }

    /// <summary>Takes a saying in; the words stay.</summary>
    public void Join(Saying saying, Reading meaning)
    {
        Remember(meaning);
        facts.AddRange(saying.Facts.Where(fact => !facts.Contains(fact)));
        Order = Math.Min(Order, saying.Order);
        if (Standing == Standing.Ours && saying.Section == SectionKind.KeyDecisions)
            Section = SectionKind.KeyDecisions;
    }

    /// <summary>Gives it fuller or later words.</summary>
    public void Reword(string words, Reading meaning, bool forgetsEarlier)
    {
        if (forgetsEarlier)
            members.Clear();
        Text = words;
        Reading = meaning;
        Remember(meaning);
    }

    /// <summary>Takes another cluster in.</summary>
    public void Absorb(Cluster other)
    {
        foreach (var member in other.members)
            Remember(member);
        facts.AddRange(other.facts.Where(fact => !facts.Contains(fact)));
        Order = Math.Min(Order, other.Order);
        if (Standing == Standing.Ours && other.Section == SectionKind.KeyDecisions)
            Section = SectionKind.KeyDecisions;
        other.AbsorbedBy = this;
    }
}
