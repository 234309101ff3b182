using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>Lists people: who, by which addresses, and on what evidence those are one.</summary>
internal static class PeopleView
{
    public static void Write(IReadOnlyList<PersonLine> people, int most, TextWriter output)
    {
        foreach (var person in people.Where(person => person.Nobody is null).Take(most))
        {
            output.WriteLine(TerminalText.Line(
                $"{person.Name}{(person.Addresses.Count > 0 ? $" <{person.Addresses[0]}>" : "")}  wrote {Counted.Number(person.Wrote)}, got {Counted.Number(person.Got)}{(person.Note is null ? "" : $"  {person.Note}")}"));
            foreach (var join in person.Joins)
                output.WriteLine(TerminalText.Line($"  {join.Address} and {join.Other} are one: {join.Evidence}"));
            if (person.Aliases.Count > 0)
                output.WriteLine(TerminalText.Line($"  also {string.Join(", ", person.Aliases)}"));
        }
    }

    /// <summary>Addresses behind which no one person stands.</summary>
    public static void WriteNobodies(IReadOnlyList<PersonLine> people, int most, TextWriter output)
    {
        foreach (var nobody in people.Where(person => person.Nobody is not null).Take(most))
            output.WriteLine(TerminalText.Line($"{string.Join(", ", nobody.Addresses)}  wrote {Counted.Number(nobody.Wrote)}: {nobody.Nobody}"));
    }
}
