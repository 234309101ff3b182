using Spectre.Console;

namespace FactForge.Cli;

/// <summary>A table of labels and what stands behind them, as every command shows its figures.</summary>
internal sealed class TwoColumns
{
    private readonly List<(string Label, string Value)> rows = [];

    /// <summary>Adds a row; one without a value is left out.</summary>
    public TwoColumns Row(string label, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            rows.Add((label, value));
        return this;
    }

    /// <summary>Prints it: with a frame on a terminal, plain otherwise.</summary>
    public void Write(CliSurroundings around)
    {
        if (!around.OutputIsTerminal)
        {
            var widest = rows.Count == 0 ? 0 : rows.Max(row => row.Label.Length);
            foreach (var (label, value) in rows)
                around.Output.WriteLine(label.PadRight(widest) + "  " + TerminalText.Line(value));
            return;
        }

        var table = new Table { Border = TableBorder.Rounded, ShowHeaders = false };
        table.AddColumn(new TableColumn("").NoWrap()).AddColumn("");
        foreach (var (label, value) in rows)
            table.AddRow(new Text(label, new Style(foreground: Color.Grey)), new Text(TerminalText.Line(value)));
        SpectreConsole.For(around.Output, around.OutputIsTerminal, around.Width).Write(table);
    }
}
