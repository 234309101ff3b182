namespace FactForge.Consolidation;

/// <summary>An entry as tidying sees it: its words, what they mean, and whether it may be touched.</summary>
internal sealed class TidyItem(Entry entry, Reading reading, bool isFixed, int order)
{
    /// <summary>The entry.</summary>
    public Entry Entry { get; } = entry;

    /// <summary>What its words mean.</summary>
    public Reading Reading { get; } = reading;

    /// <summary>True for an entry of the owner's: it may say what another says, and is never taken out.</summary>
    public bool IsFixed { get; } = isFixed;

    /// <summary>Its place in the note.</summary>
    public int Order { get; } = order;

    /// <summary>True for a line that a naive pipeline cut off.</summary>
    public bool IsCut { get; } = CutOff.Is(entry.Text);

    /// <summary>The entry that says it from now on; null while it stands for itself.</summary>
    public TidyItem? Into { get; private set; }

    /// <summary>The entry that stands for it.</summary>
    public TidyItem Root => Into is { } other ? other.Root : this;

    /// <summary>Gives way to another.</summary>
    public void JoinInto(TidyItem survivor) => Into = survivor;
}
