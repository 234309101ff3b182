namespace FactForge.Mail.Mailboxes;

/// <summary>The messages of the mailboxes that are split, and what was seen in all of them that is worth a word.</summary>
internal sealed class SplitTally
{
    private string? damage;

    /// <summary>Lines starting with "From " that are no start of a message.</summary>
    public int FromLinesInBodies { get; private set; }

    /// <summary>Starts of a message with no blank line before.</summary>
    public int UncertainSeparators { get; private set; }

    /// <summary>True where one ends in the middle of a line.</summary>
    public bool EndsInLine { get; private set; }

    /// <summary>What is packed turned out to be cut off or damaged: what stands before is read, and then it is told.</summary>
    public void Damaged(string sentence) => damage ??= sentence;

    /// <summary>What was damaged, told once; null where nothing was.</summary>
    public string? TakeDamage()
    {
        var told = damage;
        damage = null;
        return told;
    }

    public IEnumerable<RawMessage> Split(MboxSplitter splitter)
    {
        while (splitter.ReadNext() is { } message)
            yield return message;
        FromLinesInBodies += splitter.FromLinesInBodies;
        UncertainSeparators += splitter.UncertainSeparators;
        EndsInLine |= splitter.EndsInLine;
    }

    public IEnumerable<RawMessage> Split(MmdfSplitter splitter)
    {
        while (splitter.ReadNext() is { } message)
            yield return message;
        EndsInLine |= splitter.EndsInLine;
    }
}
