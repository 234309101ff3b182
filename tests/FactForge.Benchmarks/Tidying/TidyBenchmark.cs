using System.Diagnostics;
using System.Globalization;
using System.Text;
using FactForge.Consolidation;
using FactForge.Notes;

namespace FactForge.Benchmarks.Tidying;

/// <summary>Tidies one note of very many entries: facts in several wordings each, lines of threads, topics.</summary>
internal static class TidyBenchmark
{
    private static readonly string[] Verbs = ["keeps", "repaired", "will sell", "is looking for", "ordered", "measured", "photographed", "insured", "painted", "returned", "prefers", "recommends"];
    private static readonly string[] Things = ["the north pier", "the survey boat", "a brass lantern", "the old crane", "the harbour map", "six anchors", "the tide gauge", "a rope store", "the lock gate", "the beacon", "two winches", "the slipway"];
    private static readonly string[] Places = ["Leith", "Oban", "Wick", "Ayr", "Nairn", "Troon", "Largs", "Crail", "Ullapool", "Mallaig", "Tarbert", "Portree"];
    private static readonly string[] Frames = ["Ada Byrne {0}", "Ada Byrne stated that she {0}", "According to Ada Byrne, she {0}", "Ada Byrne confirmed that she {0}"];

    public static int Run(string[] arguments)
    {
        var entries = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 20_000;
        var text = Text(entries);
        var note = NoteParser.Parse(text);
        var person = new Person(new PersonId("p"), "Ada Byrne", []);
        var watch = Stopwatch.StartNew();
        var tidied = Tidier.Tidy(person, note, NoteMemory.None, TidySettings.Default);
        var took = watch.Elapsed;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"tidy: {tidied.Counts.Sum(count => count.Before)} entries -> {tidied.Counts.Sum(count => count.After)}, {tidied.Reviews.Count} questions, {took.TotalSeconds:0.0} s (limit 30 s for 20,000)"));
        return took < TimeSpan.FromSeconds(30) ? 0 : 1;
    }

    private static string Text(int entries)
    {
        var text = new StringBuilder("---\ntype: people\ntitle: Ada Byrne\n---\n\n# Ada Byrne\n\n## Key Facts\n\n");
        var facts = entries * 6 / 10;
        for (var i = 0; i < facts; i++)
        {
            var said = i / Frames.Length;
            var what = string.Create(CultureInfo.InvariantCulture,
                $"{Verbs[said % 12]} {Things[said / 12 % 12]} in {Places[said / 144 % 12]} for berth {said / 1728 + 1}");
            text.Append("- ").AppendFormat(CultureInfo.InvariantCulture, Frames[i % Frames.Length], what).Append(".\n");
        }

        text.Append("\n## Recent Context\n\n");
        for (var i = 0; i < entries * 3 / 10; i++)
        {
            var day = new DateOnly(2015, 1, 1).AddDays(i / 6);
            text.Append(CultureInfo.InvariantCulture, $"- {day:yyyy-MM-dd}: {(i % 2 == 0 ? "Mentioned in: " : "")}{Things[i / 3 % 12]} in {Places[i / 3 % 7]}{(i % 3 == 0 ? ": state and cost" : "")}\n");
        }

        text.Append("\n## Topics\n\n");
        for (var i = 0; i < entries / 10; i++)
            text.Append(CultureInfo.InvariantCulture, $"- {Things[i % 12]} {Places[i / 12 % 12]} {i / 144}\n");
        return text.ToString();
    }
}
