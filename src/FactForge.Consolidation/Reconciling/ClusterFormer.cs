namespace FactForge.Consolidation;

/// <summary>How one fact came into its cluster.</summary>
internal sealed record Joining(Fact Fact, VerdictKind Kind, Cluster Cluster, string Rule, string Reason);

/// <summary>A pair that may say the same, or cannot both hold.</summary>
internal sealed record Doubt(Cluster Standing, Cluster Arriving, Saying Saying, VerdictKind Kind, string Rule, string Reason);

/// <summary>
/// Forms clusters of what says the same: the owner's entries and tombstones first, then sayings in the order in which facts count. Near-twins are
/// not transitive: a saying is held against the cluster's own words, and a guard against any member keeps it out.
/// </summary>
internal sealed class ClusterFormer(Rulings rulings, ReadingRoom room, ReconcileSettings settings)
{
    private readonly List<Cluster> clusters = [];
    private readonly Dictionary<FactId, Cluster> bound = [];
    private readonly Dictionary<MessageId, List<Cluster>> byMessage = [];
    private readonly ClusterIndex<Cluster> statements = new();
    private readonly ClusterIndex<Cluster> topics = new();
    private readonly NearInMeaning meaning = new(settings.Nominated);
    private readonly Dictionary<string, List<Cluster>> byText = new(StringComparer.Ordinal);
    private readonly List<Joining> joinings = [];
    private readonly List<Doubt> doubts = [];

    public IEnumerable<Cluster> Clusters => clusters.Where(cluster => cluster.AbsorbedBy is null);

    public IReadOnlyList<Joining> Joinings => joinings;

    public IReadOnlyList<Doubt> Doubts => doubts;

    /// <summary>Puts up what stands already or must not come back.</summary>
    public void Seed(Cluster cluster)
    {
        clusters.Add(cluster);
        Index(cluster, cluster.Reading);
        foreach (var fact in cluster.Written?.Facts ?? [])
            bound.TryAdd(fact, cluster);
    }

    /// <summary>True where something that stands says all of it, or where the owner does not want to hear it or more than it.</summary>
    public bool Says(SectionKind section, Reading reading) => Near(section, reading).Any(cluster =>
        Compare(cluster, reading) is var comparison && (cluster.Standing == Standing.Buried ? comparison.Merges : comparison.Relation == JudgeRelation.Same));

    /// <summary>Takes one saying in.</summary>
    public void Add(Saying saying)
    {
        var reading = room.Read(saying.Section, saying.Text);
        if (saying.Facts.Select(fact => bound.GetValueOrDefault(fact.Id)).OfType<Cluster>().FirstOrDefault() is { } owned)
        {
            var rule = owned.Standing == Standing.Buried ? "DeletedStaysDeleted" : "OwnersWordsStay";
            Join(owned, saying, reading, VerdictKind.Repeats, rule, owned.Standing == Standing.Buried
                ? "the owner took the entry that this fact stood in out of the note" : "the owner gave the entry of this fact other words");
            return;
        }

        if (AskedBefore(saying, reading) is { } before)
        {
            Join(before, saying, reading, VerdictKind.Repeats, "SameQuoteAskedAgain", "an earlier answer about the same words of the same message stands");
            return;
        }

        var near = Near(saying.Section, reading);
        Comparison? best = null;
        Cluster? home = null;
        var doubted = new List<(Cluster Cluster, VerdictKind Kind, Comparison Comparison)>();
        foreach (var cluster in near)
        {
            var comparison = Compare(cluster, reading);
            if (comparison.Merges && cluster.Rejection?.Takes(saying, reading) == false)
                continue;
            if (comparison.Merges && !IsKeptOut(cluster, reading))
            {
                if (best is null || Rank(comparison, cluster) < Rank(best, home!))
                    (best, home) = (comparison, cluster);
            }
            else if (comparison.Relation == JudgeRelation.Supersedes && MaySupersede(cluster, saying) && best is null)
            {
                (best, home) = (comparison, cluster);
            }
            else if (comparison.Relation is (JudgeRelation.Contradicts or JudgeRelation.Supersedes) && cluster.Standing != Standing.Buried)
            {
                doubted.Add((cluster, VerdictKind.Contradicts, comparison));
            }
            else if (comparison.Relation is null && cluster.ToldBy is null)
            {
                doubted.Add((cluster, VerdictKind.Undecided, comparison));
            }
        }

        if (home is not null)
            Settle(home, best!, saying, reading);
        else
            Found(saying, reading, doubted);
    }

    private static int Rank(Comparison comparison, Cluster cluster) =>
        (comparison.Relation switch { JudgeRelation.Same => 0, JudgeRelation.Refines => 2, _ => 4 }) + (cluster.Standing == Standing.Ours ? 1 : 0);

    private static bool MaySupersede(Cluster cluster, Saying saying) =>
        cluster is { Standing: Standing.Ours, IsChosen: false } && cluster.Facts.Count > 0 && saying.Founder.SaidAt != DateTimeOffset.MaxValue
        && cluster.Facts.All(fact => fact.SaidAt < saying.Founder.SaidAt);

    private void Settle(Cluster home, Comparison comparison, Saying saying, Reading reading)
    {
        var kind = comparison.Relation switch
        {
            JudgeRelation.Refines => VerdictKind.Refines,
            JudgeRelation.Supersedes => VerdictKind.Supersedes,
            _ => VerdictKind.Repeats,
        };
        // Words that a message gave stay, however it answers when it is asked once more.
        if (kind == VerdictKind.Refines && saying.Founder.Asking > 0
            && home.Facts.Any(fact => fact.Evidence.Message == saying.Founder.Evidence.Message && fact.Asking < saying.Founder.Asking))
            kind = VerdictKind.Repeats;
        home = home.ToldBy ?? home;
        Join(home, saying, reading, home.IsChosen ? VerdictKind.Repeats : kind, saying.Rule ?? comparison.Rule, comparison.Reason);
        if (kind is VerdictKind.Repeats || home.Standing != Standing.Ours || home.IsChosen)
            return;
        home.Reword(saying.Text, reading, forgetsEarlier: kind == VerdictKind.Supersedes);
        Index(home, reading);
        Gather(home, reading);
    }

    // A refined wording may now say what a third entry says.
    private void Gather(Cluster home, Reading reading)
    {
        foreach (var other in Near(home.Section, reading))
        {
            if (other == home || other.AbsorbedBy is not null || other.Standing == Standing.Buried)
                continue;
            var (into, from) = other.Standing == Standing.Owners || clusters.IndexOf(other) < clusters.IndexOf(home) ? (other, home) : (home, other);
            if (from.Standing != Standing.Ours || from.IsChosen || into.ToldBy is not null || !Compare(home, other.Reading).Merges && !Compare(other, home.Reading).Merges)
                continue;
            if (from.Members.Any(member => IsKeptOut(into, member)))
                continue;
            var fuller = into.Standing == Standing.Ours && Compare(into, from.Reading).Relation == JudgeRelation.Refines;
            var (text, meaning) = (from.Text, from.Reading);
            into.Absorb(from);
            if (fuller)
                into.Reword(text, meaning, forgetsEarlier: false);
            Index(into, meaning);
            return;
        }
    }

    private void Found(Saying saying, Reading reading, List<(Cluster Cluster, VerdictKind Kind, Comparison Comparison)> doubted)
    {
        var cluster = new Cluster(saying.Key, saying.Section, saying.Text, reading, Standing.Ours);
        clusters.Add(cluster);
        Index(cluster, reading);
        var worst = doubted.OrderByDescending(doubt => doubt.Kind == VerdictKind.Contradicts).Take(settings.DoubtsPerEntry).ToList();
        foreach (var (standing, kind, comparison) in worst)
            doubts.Add(new Doubt(standing, cluster, saying, kind, comparison.Rule, comparison.Reason));
        if (worst.Count > 0)
            Join(cluster, saying, reading, worst[0].Kind, "KeptApart", worst[0].Comparison.Reason);
        else
            Join(cluster, saying, reading, saying.Rule is null ? VerdictKind.Adds : VerdictKind.Supersedes, saying.Rule ?? "NothingSaysThis", "nothing in the note says this");
    }

    private void Join(Cluster cluster, Saying saying, Reading reading, VerdictKind kind, string rule, string reason)
    {
        for (var i = 0; i < saying.Facts.Count; i++)
            joinings.Add(new Joining(saying.Facts[i], i == 0 ? kind : VerdictKind.Repeats, cluster, rule, reason));
        cluster.Join(saying, reading);
        foreach (var message in saying.Facts.Select(fact => fact.Evidence.Message).Distinct())
        {
            if (!byMessage.TryGetValue(message, out var list))
                byMessage[message] = list = [];
            list.Add(cluster);
        }
    }

    private Cluster? AskedBefore(Saying saying, Reading reading)
    {
        var fact = saying.Founder;
        if (fact.Asking == 0 || !byMessage.TryGetValue(fact.Evidence.Message, out var known))
            return null;
        var before = known.Select(cluster => cluster.Whole).Where(cluster => SectionPlan.Overlap(cluster.Section, saying.Section)).ToList();
        // The very same quote tells the same thing, unless what it tells differs in a value, a name or a denial: how a model turns a verb is no news.
        return before.Find(cluster => IsAsked(cluster, SameWords) && !PairRules.Forbids(cluster.Reading, reading))
            ?? before.Find(cluster => IsAsked(cluster, SameQuote) && !PairRules.TellsAnother(cluster.Reading, reading));

        bool IsAsked(Cluster cluster, Func<Evidence, Evidence, bool> same) =>
            cluster.Facts.Any(other => other.Asking < fact.Asking && other.Kind == fact.Kind && same(other.Evidence, fact.Evidence));
    }

    private static bool SameQuote(Evidence first, Evidence second) =>
        first.Message == second.Message && first.Part == second.Part && first.Span == second.Span;

    private static bool SameWords(Evidence first, Evidence second) =>
        first.Message == second.Message && first.Part == second.Part && (first.Span.Overlaps(second.Span) || first.Span == second.Span);

    private Comparison Compare(Cluster cluster, Reading reading)
    {
        var ruling = rulings.Of(cluster.Reading, reading);
        if (ruling == JudgeRelation.Distinct)
            return new Comparison(JudgeRelation.Distinct, "Ruled", "it was answered that the two are different things");
        var topical = cluster.Section == SectionKind.Topics;
        // The owner's word goes before every rule; a judge is heard where the rules cannot tell.
        if (rulings.OfOwner(cluster.Reading, reading) is { } decided)
            return new Comparison(decided, "OwnerDecided", "the owner decided so");
        var comparison = topical ? PairRules.CompareTopics(cluster.Reading, reading) : meaning.Weigh(PairRules.Compare(cluster.Reading, reading), cluster.Reading, reading);
        return comparison.Relation is null && ruling is { } answer
            ? new Comparison(answer, "Ruled", "it was answered so when the rules could not tell")
            : comparison;
    }

    private bool IsKeptOut(Cluster cluster, Reading reading) =>
        rulings.OfOwner(cluster.Reading, reading) is null && cluster.Members.Any(member => !ReferenceEquals(member, cluster.Reading) && PairRules.Forbids(member, reading));

    private IEnumerable<Cluster> Near(SectionKind section, Reading reading)
    {
        var near = (section == SectionKind.Topics ? topics : statements).Near(reading);
        var nominated = meaning.Of(reading.Text).SelectMany(text => byText.GetValueOrDefault(text) ?? []).Where(cluster => SectionPlan.Overlap(cluster.Section, section));
        return near.Concat(nominated).Select(cluster => cluster.Whole).Distinct();
    }

    private void Index(Cluster cluster, Reading reading)
    {
        (cluster.Section == SectionKind.Topics ? topics : statements).Add(cluster, reading);
        if (settings.Nominated.Count == 0)
            return;
        if (!byText.TryGetValue(reading.Text, out var same))
            byText[reading.Text] = same = [];
        same.Add(cluster);
    }
}
