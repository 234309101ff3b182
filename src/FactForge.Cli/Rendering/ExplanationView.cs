using System.Globalization;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>Shows where entries come from.</summary>
internal static class ExplanationView
{
    public static void Write(Explanation explanation, TextWriter output)
    {
        foreach (var entry in explanation.Entries)
        {
            output.WriteLine($"{TerminalText.Line(entry.Note)}{(entry.Section == SectionKind.Owner ? "" : ", " + Heading(entry.Section))}: {TerminalText.Line(entry.Text)}");
            output.WriteLine("  " + TerminalText.Line(entry.State));
            foreach (var fact in entry.Facts)
                Write(fact, entry.Text, output);
            output.WriteLine();
        }

        foreach (var refused in explanation.Refused)
        {
            output.WriteLine($"refused  {TerminalText.Line(refused.Statement)}");
            output.WriteLine($"  {TerminalText.Line(refused.Reason)}");
            output.WriteLine($"    \"{TerminalText.Line(refused.Quote)}\"");
        }
    }

    private static void Write(ExplainedFact fact, string entry, TextWriter output)
    {
        var verdict = fact.Verdict is { } kind ? $"{Counted.Words(kind)} ({TerminalText.Line(fact.Reason ?? "")}; rule {fact.Rule})" : "in no verdict yet: the next run decides";
        output.WriteLine($"  {Counted.Words(fact.Kind)}  {verdict}");
        if (fact.Statement != entry)
            output.WriteLine($"    claim: {TerminalText.Line(fact.Statement)}");
        output.WriteLine($"    \"{TerminalText.Line(fact.Quote)}\"");
        var date = fact.Date?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "no date";
        var places = string.Join(" and ", fact.Places.Select(place => string.Create(CultureInfo.InvariantCulture, $"{place.Mailbox} at byte {place.Offset}")));
        output.WriteLine(TerminalText.Line($"    {fact.From ?? "unknown sender"}, {date}, {(fact.Subject.Length == 0 ? "(no subject)" : fact.Subject)}, {places}"));
        // What `forget` takes.
        output.WriteLine(TerminalText.Line($"    message <{fact.Message}>{(fact.Thread is { } thread ? $", thread {thread}" : "")}"));
    }

    private static string Heading(SectionKind section) => section switch
    {
        SectionKind.KeyFacts => "Key Facts",
        SectionKind.RecentContext => "Recent Context",
        SectionKind.OpenTasks => "Open Tasks",
        SectionKind.Topics => "Topics",
        SectionKind.KeyDecisions => "Key Decisions",
        _ => "",
    };
}
