namespace FactForge.Consolidation;

/// <summary>How well a section was tidied, held against gold clusters.</summary>
/// <param name="Section">The section.</param>
/// <param name="Before">Labelled entries before.</param>
/// <param name="After">Of these, entries left.</param>
/// <param name="Clusters">Gold clusters that have an entry in this section.</param>
/// <param name="RightPairs">Pairs of one gold cluster that were brought together.</param>
/// <param name="GoldPairs">Pairs of one gold cluster.</param>
/// <param name="WrongPairs">Pairs of two gold clusters that were brought together.</param>
public sealed record SectionScore(SectionKind Section, int Before, int After, int Clusters, int RightPairs, int GoldPairs, int WrongPairs)
{
    /// <summary>Share of gold pairs that were brought together; 1 where there are none.</summary>
    public double Recall => GoldPairs == 0 ? 1 : RightPairs / (double)GoldPairs;

    /// <summary>Share of what was brought together that belongs together; 1 where nothing was.</summary>
    public double Precision => RightPairs + WrongPairs == 0 ? 1 : RightPairs / (double)(RightPairs + WrongPairs);
}

/// <summary>How well a note was tidied.</summary>
/// <param name="Sections">A score for each section.</param>
/// <param name="WrongMerges">Removed entries whose survivor is of another gold cluster, with the survivor's words.</param>
/// <param name="TermsGone">Numbers, names and quoted terms of removed entries that stand neither in an entry left nor in a queue item.</param>
/// <param name="Missed">Pairs of one gold cluster that both still stand.</param>
public sealed record TidyScore(
    IReadOnlyList<SectionScore> Sections, IReadOnlyList<(string Removed, string Survivor)> WrongMerges, IReadOnlyList<string> TermsGone, IReadOnlyList<(string First, string Second)> Missed)
{
    /// <summary>Holds a tidying against labels.</summary>
    /// <param name="note">The note before.</param>
    /// <param name="tidied">What tidying wants of it.</param>
    /// <param name="labels">Gold cluster by section heading and ordinal from 1.</param>
    public static TidyScore Of(Note note, TidyResult tidied, IReadOnlyDictionary<(string Section, int Ordinal), string> labels)
    {
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(tidied);
        ArgumentNullException.ThrowIfNull(labels);
        var gold = new Dictionary<Entry, string>();
        var sections = new List<SectionScore>();
        var missed = new List<(string, string)>();
        foreach (var section in note.Sections)
        {
            foreach (var entry in section.Entries)
            {
                if (labels.TryGetValue((section.Heading.Trim(), entry.Ordinal + 1), out var label))
                    gold[entry] = label;
            }
        }

        var home = tidied.Removals.ToDictionary(removal => removal.Removed, removal => removal.Survivor);
        Entry Root(Entry entry) => home.TryGetValue(entry, out var survivor) && survivor != entry ? Root(survivor) : entry;
        foreach (var section in note.Sections.Where(section => section.Entries.Any(gold.ContainsKey)))
        {
            var entries = section.Entries.Where(gold.ContainsKey).ToList();
            int right = 0, all = 0, wrong = 0;
            for (var i = 0; i < entries.Count; i++)
            {
                for (var j = i + 1; j < entries.Count; j++)
                {
                    var isOne = Root(entries[i]) == Root(entries[j]);
                    if (gold[entries[i]] != gold[entries[j]])
                    {
                        wrong += isOne ? 1 : 0;
                        continue;
                    }

                    all++;
                    right += isOne ? 1 : 0;
                    if (!isOne)
                        missed.Add((entries[i].Text, entries[j].Text));
                }
            }

            sections.Add(new SectionScore(section.Kind, entries.Count, entries.Count(entry => !home.ContainsKey(entry)), entries.Select(entry => gold[entry]).Distinct().Count(), right, all, wrong));
        }

        var merges = tidied.Removals.Where(removal => gold.TryGetValue(removal.Removed, out var one) && gold.TryGetValue(Root(removal.Survivor), out var other) && one != other)
            .Select(removal => (removal.Removed.Text, Root(removal.Survivor).Text)).ToList();
        return new TidyScore(sections, merges, Gone(note, tidied), missed);
    }

    /// <summary>Reads lines of <c>section TAB ordinal TAB cluster</c>; <c>#</c> starts a comment.</summary>
    public static IReadOnlyDictionary<(string Section, int Ordinal), string> ReadLabels(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .ToDictionary(columns => (columns[0], int.Parse(columns[1], System.Globalization.CultureInfo.InvariantCulture)), columns => columns[2].Trim());
    }

    private static List<string> Gone(Note note, TidyResult tidied)
    {
        var removed = tidied.Removals.Select(removal => removal.Removed).ToHashSet();
        var replaced = tidied.Changes.OfType<NoteChange.ReplaceEntry>().ToDictionary(change => change.Entry, change => change.Text);
        var left = note.Sections.SelectMany(section => section.Entries).Where(entry => !removed.Contains(entry)).Select(entry => replaced.GetValueOrDefault(entry, entry.Text));
        // What the head of the note tells, the person's firm, is not lost with an entry.
        var head = note.FrontMatter is { } front ? front.Fields.Select(field => field.Value).OfType<string>() : [];
        var stays = Retention.Of(string.Join('\n', left.Concat(head).Concat(tidied.Reviews.SelectMany(review => review.Candidates))));
        return [.. removed.SelectMany(entry => Retention.Lost(entry.Text, stays)).Distinct().Order(StringComparer.Ordinal)];
    }
}
