namespace FactForge.Consolidation;

/// <summary>One reconciling, step by step.</summary>
internal sealed class ReconcileRun(PersonDossier dossier, Note note, NoteMemory memory, ReconcileSettings settings)
{
    private readonly IReadOnlyList<Fact> facts = Fact.InOrder(dossier.Facts);
    private readonly ReadingRoom room = new(Naming.Of(dossier.Person));
    private readonly List<ReviewItem> reviews = [];
    private readonly List<Verdict> verdicts = [];

    public Reconciliation Result()
    {
        var will = OwnersWill.Read(note, memory, room);
        var writer = new SayingWriter(dossier.Person, memory.Answers.Values);
        var sayings = writer.Write(facts);
        verdicts.AddRange(writer.Verdicts);
        reviews.AddRange(writer.Reviews);
        var former = new ClusterFormer(new Rulings(memory, room), room, settings);
        foreach (var seed in Seeds(will))
            former.Seed(seed);
        foreach (var saying in sayings)
            former.Add(saying);
        Judge(former);
        reviews.AddRange(dossier.Close.Where(close => !former.Says(SectionPlan.Of(close.Claim.Kind), room.Read(PlainLine.Of(close.Claim.Statement))))
            .Select(close => ReviewItems.CloseClaim(dossier.Person, close)));
        var lines = new ThreadMatcher(dossier, will, room).Match(ThreadLines.Of(dossier, facts));
        verdicts.AddRange(lines.Verdicts);
        Withdrawn(will);

        var plan = new NotePlan(note, memory, facts, will);
        foreach (var cluster in former.Clusters.Where(cluster => cluster.Standing == Standing.Ours))
            plan.Want(cluster);
        foreach (var line in lines.Ours)
            plan.Want(line.Line, line.Standing);
        var fields = Fields(writer.Histories);
        reviews.AddRange(fields.Reviews);
        // Written before and gone now: the owner took the tag off, and with it everything that was open.
        var dismissed = memory.ReviewTagWritten && !IsTagged() ? memory.Answers.Open.ToHashSet(StringComparer.Ordinal) : [];
        var open = new SettledQuestions(memory, room).Leave(reviews).Where(review => !dismissed.Contains(review.Id)).ToList();
        var layout = plan.Lay();
        var tagWritten = Tag(open.Count + memory.Answers.Others.Count(other => !dismissed.Contains(other.Id)), out var tag);
        var entries = layout.Entries(former.Clusters.Where(cluster => cluster.Standing == Standing.Owners), lines);
        return new Reconciliation(
            [.. fields.Changes, .. tag, .. layout.Changes],
            entries,
            InFactOrder(),
            open,
            Questions(former),
            memory with
            {
                Written = layout.Remember(will),
                Fields = fields.Remembered,
                SectionsMade = layout.SectionsMade,
                ReviewTagWritten = tagWritten,
            })
        { Dismissed = [.. dismissed.Order(StringComparer.Ordinal)] };
    }

    // The owner's entries and tombstones come first: what they say, or no longer want to hear, is not told again.
    private IEnumerable<Cluster> Seeds(OwnersWill will)
    {
        foreach (var entry in will.OwnEntries.Where(entry => entry.Section != SectionKind.RecentContext))
            yield return new Cluster(ContentHash.Of("owner", entry.Section.ToString(), entry.Text).Short, entry.Section, entry.Text, room.Read(entry.Section, entry.Text), Standing.Owners) { Entry = entry };
        foreach (var (written, entry) in will.Placed.Where(placed => placed.Written.Section != SectionKind.RecentContext))
        {
            if (written.State is not (WrittenState.Buried or WrittenState.Reworded))
                continue;
            var standing = written.State == WrittenState.Buried ? Standing.Buried : Standing.Owners;
            var cluster = new Cluster(written.Key, written.Section, written.Text, room.Read(written.Section, written.Text), standing) { Entry = entry, Written = written };
            cluster.Remember(room.Read(written.Section, written.Meaning));
            yield return cluster;
            if (!string.Equals(written.Text, written.Meaning, StringComparison.Ordinal))
                yield return new Cluster(written.Key, written.Section, written.Meaning, room.Read(written.Section, written.Meaning), Standing.Buried) { Written = written };
        }

        foreach (var words in memory.Answers.Words)
        {
            var cluster = new Cluster(words.Key ?? ContentHash.Of("chosen", words.Text).Short, words.Section, words.Text, room.Read(words.Text), Standing.Ours) { IsChosen = true };
            yield return cluster;
            foreach (var of in words.Of.Where(of => of != words.Text))
                yield return new Cluster(cluster.Key, words.Section, of, room.Read(of), Standing.Buried) { ToldBy = cluster };
        }

        // Of what the memory alone has it is not known where it was to stand.
        var anywhere = memory.Rejected.SelectMany(words => new[] { new RejectedWords(SectionKind.KeyFacts, words), new(SectionKind.Topics, words) });
        foreach (var rejected in anywhere.Concat(memory.Answers.Rejected))
        {
            yield return new Cluster(ContentHash.Of("rejected", rejected.Text).Short, rejected.Section, rejected.Text, room.Read(rejected.Section, rejected.Text), Standing.Buried)
            {
                Rejection = Rejection.Of(rejected, facts, room),
            };
        }
    }

    private void Judge(ClusterFormer former)
    {
        foreach (var joining in former.Joinings)
        {
            var cluster = joining.Cluster.Whole;
            var key = cluster.Standing == Standing.Buried ? null : cluster.Key;
            verdicts.Add(new Verdict(joining.Fact.Id, joining.Kind, key, joining.Rule, joining.Reason));
            if (cluster.Standing == Standing.Owners && joining.Kind is VerdictKind.Refines or VerdictKind.Supersedes && cluster.Written is null)
                reviews.Add(ReviewItems.RefinesOwners(dossier.Person, cluster, joining.Fact, PlainLine.Of(joining.Fact.Statement), joining.Kind));
        }

        reviews.AddRange(former.Doubts.Where(doubt => doubt.Standing.Whole != doubt.Arriving.Whole).Select(doubt => ReviewItems.Pair(dossier.Person, doubt)));
    }

    private void Withdrawn(OwnersWill will)
    {
        var known = facts.Select(fact => fact.Id).ToHashSet();
        foreach (var (written, entry) in will.Placed)
        {
            if (written.State != WrittenState.Reworded || entry is null || written.Facts.Count == 0 || written.Facts.Any(known.Contains))
                continue;
            reviews.Add(new ReviewItem(ReviewItems.Id(dossier.Person, ReviewReason.LostGround, written.Text), dossier.Person.Id, ReviewReason.LostGround,
                "What this entry rested on was withdrawn: shall it go?", [written.Text], written.Facts, "the entry has your own words")
            { Section = entry.Section, Entries = [written.Key], Rule = "OwnersWordsStay", Owners = [0] });
        }
    }

    private FieldPlanner Fields(IReadOnlyList<SlotHistory> histories)
    {
        var fields = new FieldPlanner(note, memory, dossier.Person);
        fields.Name(IsNew());
        foreach (var history in histories.Where(history => history.Row.Field is not null))
        {
            var otherwise = history.Row.Slot == Slot.Email && dossier.Person.Addresses is [var primary, ..] ? primary : null;
            fields.Slot(history, otherwise, history.Past.Count > 0);
        }

        fields.LastContact(dossier.LastContact);
        return fields;
    }

    // The skeleton of a new note has nothing but its name: no entry, no section of the owner's, nothing remembered.
    private bool IsNew() =>
        memory is { Written.Count: 0, Fields.Count: 0, SectionsMade.Count: 0 }
        && note.Sections.All(section => section.Kind == SectionKind.OpenTasks);

    private bool IsTagged() => note.FrontMatter?.IsTagged("needs-review") == true;

    private bool Tag(int open, out IReadOnlyList<NoteChange> changes)
    {
        changes = [];
        if (open > 0 && !IsTagged())
            changes = [new NoteChange.AddReviewTag($"{open} open questions")];
        if (open == 0 && IsTagged() && (memory.ReviewTagWritten || memory.Answers.Settled.Count > 0))
            changes = [new NoteChange.RemoveReviewTag("no open question is left")];
        return open > 0;
    }

    private List<JudgeQuestion> Questions(ClusterFormer former) =>
        [.. former.Doubts.Where(doubt => doubt.Kind == VerdictKind.Undecided && doubt.Standing.Whole != doubt.Arriving.Whole)
            .Select(doubt => new JudgeQuestion(dossier.Person.Name, doubt.Standing.Whole.Text, doubt.Saying.Text)).Distinct()];

    private List<Verdict> InFactOrder()
    {
        var byFact = verdicts.GroupBy(verdict => verdict.Fact).ToDictionary(group => group.Key, group => group.First());
        return [.. facts.Select(fact => byFact.GetValueOrDefault(fact.Id)
            ?? new Verdict(fact.Id, VerdictKind.Repeats, null, "PartOfHistory", "it is told by another entry or value"))];
    }
}
