using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using CsCheck;
using FactForge.Notes;
using Xunit;

namespace FactForge.Consolidation.Tests.Tidying;

/// <summary>Laws of tidying over generated notes: statements of many kinds, each in several wordings, hedged or not, in any order.</summary>
public sealed class TidyLawsTests
{
    private static readonly int Cases = int.Parse(Environment.GetEnvironmentVariable("FACTFORGE_LAW_CASES") ?? "10000", System.Globalization.CultureInfo.InvariantCulture);

    // A section that is the owner's alone.
    private const string Own = "## Personal\n\n- Ada Byrne reports to Carl.\n- Ada Byrne reports to Carl.\n\n> [!tip] bees\n";

    private static readonly string[][] Sayings =
    [
        ["keeps {0} hives of bees", "has {0} hives of bees", "stated that she keeps {0} hives of bees", "keeps {0} hives of bees in Leith"],
        ["will send the survey to {1} by {0} May", "promised to send {1} the survey by {0} May", "will likely send the survey to {1} by {0} May", "sent the survey to {1} on {0} May"],
        ["reports to {1}", "confirmed that she reports to {1}", "may report to {1}", "reports to {1} (surname not given)"],
        ["prefers calls before {0}:00", "would rather be called before {0}:00", "said she prefers \"calls\" before {0}:00", "does not want calls before {0}:00"],
        ["decided to lease the pier from {1} for {0} years", "will lease the pier from {1} for {0} years", "leases the pier to {1} for {0} years", "asked whether {1} could lease her the pier for {0} years"],
    ];

    private static readonly string[] Names = ["Carl Brandt", "Carl", "Petra Voss", "Oskar Lund"];

    private static readonly string[] Subjects = ["Harbour survey", "Harbour survey and pier repairs", "Bees", "Harbour survey and pier rep...", "Ada Byrne sent the harbour survey."];

    private static readonly string[] Topics = ["Harbour survey", "Survey of the harbour", "Harbour survey (pier, quay)", "Bees", "Bees 2025"];

    private static readonly Gen<string> Statement =
        from saying in Gen.Int[0, Sayings.Length - 1]
        from wording in Gen.Int[0, 3]
        from number in Gen.Int[8, 10]
        from name in Gen.Int[0, Names.Length - 1]
        select "Ada Byrne " + string.Format(System.Globalization.CultureInfo.InvariantCulture, Sayings[saying][wording], number, Names[name]) + ".";

    private static readonly Gen<string> Line =
        from day in Gen.Int[1, 3]
        from subject in Gen.Int[0, Subjects.Length - 1].Select(at => Subjects[at])
        from isMention in Gen.Bool
        select $"2025-09-0{day}: {(isMention && !subject.EndsWith('.') ? "Mentioned in: " : "")}{subject}";

    private static readonly Gen<string> Note =
        from facts in Statement.Array[0, 12]
        from lines in Line.Array[0, 8]
        from topics in Gen.Int[0, Topics.Length - 1].Select(at => Topics[at]).Array[0, 5]
        from decisions in Statement.Array[0, 4]
        from isLoose in Gen.Bool
        from isOwnFirst in Gen.Bool
        select Text(isLoose, isOwnFirst, ("Key Facts", facts), ("Recent Context", lines), ("Topics", topics), ("Key Decisions", decisions));

    private static readonly Dictionary<string, Func<Tidied, bool>> Laws = new()
    {
        [nameof(Tidying_a_tidied_note_changes_nothing)] = tidied => MessyNote.Tidy(tidied.Tidy) == tidied.Tidy,
        [nameof(Nothing_that_must_be_kept_is_lost)] = tidied =>
        {
            var asked = tidied.Result.Reviews.Select(review => string.Join('\n', review.Candidates)).ToList();
            return tidied.Result.Removals.All(removal => Retention.Lost(removal.Removed.Text, Retention.Of(Final(removal.Survivor, tidied.Result).Text)).Count == 0
                || asked.Exists(question => question.Contains(removal.Removed.Text, StringComparison.Ordinal)));
        },
        [nameof(Every_removed_entry_has_an_entry_that_stands)] = tidied =>
        {
            var removed = tidied.Result.Removals.Select(removal => removal.Removed).ToHashSet();
            return removed.Count == tidied.Result.Removals.Count && tidied.Result.Removals.All(removal => !removed.Contains(Final(removal.Survivor, tidied.Result)));
        },
        [nameof(Different_numbers_are_never_brought_together)] = tidied =>
            tidied.Result.Removals.Where(removal => removal.Removed.Section is SectionKind.KeyFacts or SectionKind.KeyDecisions).All(removal => Numbers(removal.Removed.Text).IsSubsetOf(Numbers(removal.SurvivorText))),
        [nameof(All_bytes_outside_of_the_known_sections_stay)] = tidied => tidied.Tidy.Contains(Own, StringComparison.Ordinal),
    };

    // The notes are made and tidied once for all laws of a note: each law looks at each of them. What broke is kept by the law's name.
    private static readonly Lazy<ConcurrentDictionary<string, string>> Broken = new(() =>
    {
        var broken = new ConcurrentDictionary<string, string>();
        Note.Sample(text =>
        {
            var tidied = new Tidied(text);
            foreach (var law in Laws.Where(law => !law.Value(tidied)).Select(law => law.Key))
                broken.TryAdd(law, text);
        }, iter: Cases);
        return broken;
    });

    [Fact]
    public void Tidying_a_tidied_note_changes_nothing() => Holds();

    [Fact]
    public void Nothing_that_must_be_kept_is_lost() => Holds();

    [Fact]
    public void Every_removed_entry_has_an_entry_that_stands() => Holds();

    [Fact]
    public void Different_numbers_are_never_brought_together() => Holds();

    [Fact]
    public void All_bytes_outside_of_the_known_sections_stay() => Holds();

    // A wording, in one of its turns, with a clause of its own or none.
    private static readonly string[][] Plain =
    [
        ["Ada Byrne keeps three hives of bees{0}.", "Ada Byrne has three bee hives{0}.", "Ada Byrne stated that she keeps 3 hives of bees{0}.", "Three hives of bees are kept by Ada Byrne{0}."],
        ["Ada Byrne will send Carl Brandt the harbour survey{0}.", "Ada Byrne promised Carl Brandt the harbour survey{0}.", "The harbour survey will be sent to Carl Brandt by Ada Byrne{0}.", "Ada Byrne may send the harbour survey to Carl Brandt{0}."],
        ["Ada Byrne asked Petra Voss to repair the crane{0}.", "Ada Byrne wants Petra Voss to fix the crane{0}.", "According to Ada Byrne, Petra Voss is to repair the crane{0}.", "Ada Byrne requested the repair of the crane from Petra Voss{0}."],
        ["2025-09-03: Ada Byrne shared the harbour survey with the council{0}.", "2025-09-03: Ada Byrne gave an update on the harbour survey{0}.", "2025-09-03: Mentioned in: Harbour survey and council", "2025-09-03: Ada Byrne sent the council the harbour survey{0}."],
    ];

    // What the clause adds, and the words of it that nothing else in the note has.
    private static readonly (string Words, string[] Own)[] Clauses =
    [
        ("", []), (" because the slipway flooded", ["slipway", "flooded"]), (", who once trained as a diver", ["diver"]), (" if the ferry runs again", ["ferry"]), (", which her brother regrets", ["brother", "regrets"]), (" and mends clocks besides", ["clocks"]),
        (" (contract NX-401)", ["NX-401"]), (" on 14 March 2026", ["14 March 2026"]), (" with \"brass lanterns\"", ["brass lanterns"]), (" for 750 euros", ["750"]), (" together with Oskar Lund", ["Oskar Lund"]), (" although the insurers objected", ["insurers", "objected"]),
    ];

    private static readonly Gen<(int Saying, string Entry, string[] Own)> Clausal =
        from saying in Gen.Int[0, Plain.Length - 1]
        from turn in Gen.Int[0, 3]
        from clause in Gen.Int[0, Clauses.Length - 1]
        select (saying, string.Format(System.Globalization.CultureInfo.InvariantCulture, Plain[saying][turn], Clauses[clause].Words), Plain[saying][turn].Contains("{0}", StringComparison.Ordinal) ? Clauses[clause].Own : []);

    [Fact]
    public void What_an_entry_says_in_a_clause_of_its_own_stands_or_is_asked_for() => Clausal.Array[2, 9].Sample(entries =>
    {
        var note = NoteParser.Parse(Text(true, false, ("Key Facts", [.. entries.Where(entry => entry.Saying < 3).Select(entry => entry.Entry)]), ("Recent Context", [.. entries.Where(entry => entry.Saying == 3).Select(entry => entry.Entry)])));
        var result = Tidier.Tidy(MessyNote.PersonOf(note), note, NoteMemory.None, TidySettings.Default);
        var removed = result.Removals.Select(removal => removal.Removed).ToHashSet();
        foreach (var (saying, entry, own) in entries)
        {
            // Of its own statement's entries: what another tells of another thing does not keep it.
            var mine = entries.Where(other => other.Saying == saying).Select(other => other.Entry).ToHashSet();
            var kept = note.Sections.SelectMany(section => section.Entries).Where(left => !removed.Contains(left) && mine.Contains(left.Text)).Select(left => left.Text).Concat(result.Reviews.SelectMany(review => review.Candidates)).ToList();
            if (!own.All(word => kept.Exists(text => text.Contains(word, StringComparison.Ordinal))))
                return false;
        }

        return true;
    }, iter: Cases / 4);

    private static void Holds([CallerMemberName] string law = "") => Assert.True(!Broken.Value.TryGetValue(law, out var note), note);

    private static Entry Final(Entry survivor, TidyResult result) =>
        result.Removals.FirstOrDefault(removal => removal.Removed == survivor) is { } further ? Final(further.Survivor, result) : survivor;

    private static HashSet<string> Numbers(string text) => [.. System.Text.RegularExpressions.Regex.Matches(text, "[0-9]+").Select(match => match.Value)];

    private static string Text(bool isLoose, bool isOwnFirst, params (string Heading, string[] Entries)[] sections)
    {
        var text = new StringBuilder("---\ntype: people\ntitle: Ada Byrne\ntags:\n- type/people\n---\n\n# Ada Byrne\n\n");
        if (isOwnFirst)
            text.Append(Own).Append('\n');
        foreach (var (heading, entries) in sections.Where(section => section.Entries.Length > 0))
        {
            text.Append("## ").Append(heading).Append("\n\n");
            foreach (var entry in entries)
                text.Append("- ").Append(entry).Append(isLoose ? "\n\n" : "\n");
            text.Append(isLoose ? "" : "\n");
        }

        return (isOwnFirst ? text : text.Append(Own)).ToString();
    }

    /// <summary>A note and what tidying made of it.</summary>
    private sealed class Tidied
    {
        public Tidied(string text)
        {
            var note = NoteParser.Parse(text);
            Result = Tidier.Tidy(MessyNote.PersonOf(note), note, NoteMemory.None, TidySettings.Default);
            Tidy = NoteEdit.Apply(text, NoteComposer.Compose(note, Result.Changes));
        }

        public TidyResult Result { get; }

        public string Tidy { get; }
    }
}
