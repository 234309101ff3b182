using System.Diagnostics;
using System.Globalization;
using System.Text;
using FactForge.Consolidation;
using FactForge.Notes;

namespace FactForge.Benchmarks.Reconciling;

/// <summary>
/// What one more fact costs a note of very many entries: the note is reconciled with no new fact and with a few hundred, and the difference is what these cost, beside
/// what reading so long a note costs by itself.
/// </summary>
internal static class ReconcileBenchmark
{
    private const int NewFacts = 400;
    private const double Limit = 10;

    private static readonly string[] Verbs = ["keeps", "repaired", "will sell", "is looking for", "ordered", "measured", "photographed", "insured", "painted", "returned", "prefers", "recommends"];
    private static readonly string[] Things = ["the north pier", "the survey boat", "a brass lantern", "the old crane", "the harbour map", "six anchors", "the tide gauge", "a rope store", "the lock gate", "the beacon", "two winches", "the slipway"];
    private static readonly string[] Places = ["Leith", "Oban", "Wick", "Ayr", "Nairn", "Troon", "Largs", "Crail", "Ullapool", "Mallaig", "Tarbert", "Portree"];

    public static int Run(string[] arguments)
    {
        var entries = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 20_000;
        var text = new StringBuilder("---\ntype: people\ntitle: Ada Byrne\n---\n\n# Ada Byrne\n\n## Key Facts\n\n");
        for (var i = 0; i < entries; i++)
            text.Append("- ").Append(Statement(i)).Append('\n');
        var note = NoteParser.Parse(text.ToString());
        // Half of the new facts say what stands there already, in other words; half are new.
        var facts = Enumerable.Range(0, NewFacts).Select(i => i % 2 == 0
            ? Fact(i, "Ada Byrne stated that she" + Statement(i * (entries / NewFacts))["Ada Byrne".Length..])
            : Fact(i, Statement(entries + i))).ToList();
        Reconcile(note, [facts[0]]);
        var without = Median(() => Reconcile(note, []));
        var with = Median(() => Reconcile(note, facts));
        var each = (with.TotalMilliseconds - without.TotalMilliseconds) / NewFacts;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"reconcile: {entries} entries, {without.TotalSeconds:0.0} s to read and compare what stands there, {each:0.00} ms for each of {NewFacts} new facts (limit {Limit:0} ms)"));
        return each < Limit ? 0 : 1;
    }

    private static string Statement(int i) => string.Create(CultureInfo.InvariantCulture, $"Ada Byrne {Verbs[i % 12]} {Things[i / 12 % 12]} in {Places[i / 144 % 12]} for berth {i / 1728 + 1}.");

    private static TimeSpan Median(Action work)
    {
        var took = new List<TimeSpan>();
        for (var i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            work();
            took.Add(watch.Elapsed);
        }

        return took.Order().ElementAt(1);
    }

    private static void Reconcile(Note note, IReadOnlyList<Fact> facts)
    {
        var dossier = new PersonDossier(new Person(new PersonId("p"), "Ada Byrne", ["ada@northwind.example"]), facts, new Dictionary<ThreadId, ThreadGlimpse>(), null);
        _ = Reconciler.Reconcile(dossier, note, NoteMemory.None, ReconcileSettings.Default);
    }

    private static Fact Fact(int i, string statement)
    {
        var message = new MessageId(string.Create(CultureInfo.InvariantCulture, $"m{i}@northwind.example"));
        return new Fact
        {
            Id = new FactId(ContentHash.Of("benchmark", statement, message.Value).Short),
            Kind = FactKind.Background,
            Subject = new PersonReference("ada@northwind.example", "Ada Byrne"),
            Statement = statement,
            Certainty = Certainty.Certain,
            Evidence = new Evidence(message, EvidencePart.Body, new TextSpan(0, 8), "line 000", Grounding.Exact),
            SaidAt = new DateTimeOffset(2025, 11, 1, 9, 0, 0, TimeSpan.Zero).AddHours(i),
            Thread = new ThreadId("t"),
        };
    }
}
