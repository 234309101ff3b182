namespace FactForge.Mail.Parsing;

/// <summary>Labels and folders: Gmail's labels as Takeout writes them (encoded, comma-separated, some quoted), and the folder that the message lies in.</summary>
internal static class LabelFields
{
    public static IReadOnlyList<string> Read(HeaderFields headers, string? folder)
    {
        var told = headers.Text("X-Gmail-Labels");
        if (string.IsNullOrWhiteSpace(told))
            return folder is null ? [] : [folder];
        var labels = new List<string>();
        var quoted = false;
        var start = 0;
        for (var at = 0; at <= told.Length; at++)
        {
            if (at < told.Length && told[at] == '"')
                quoted = !quoted;
            if (at < told.Length && (told[at] != ',' || quoted))
                continue;
            var label = told[start..at].Trim().Trim('"').Trim();
            if (label.Length > 0 && !labels.Contains(label, StringComparer.Ordinal))
                labels.Add(label);
            start = at + 1;
        }

        return labels;
    }
}
