namespace FactForge.Pipeline.Noting;

/// <summary>The last few values that were made, by what they follow from. Safe for several callers at once; two that need one value at once may both make it.</summary>
internal sealed class Lately<T>(int most)
    where T : class
{
    private readonly Lock gate = new();
    private readonly List<(ContentHash From, T Value)> values = [];

    /// <summary>The value that follows from that, made where it is not among the last few.</summary>
    public T Get(ContentHash from, Func<T> make)
    {
        if (Find(from) is { } found)
            return found;
        var made = make();
        lock (gate)
        {
            values.Insert(0, (from, made));
            if (values.Count > most)
                values.RemoveAt(most);
        }

        return made;
    }

    private T? Find(ContentHash from)
    {
        lock (gate)
        {
            var at = values.FindIndex(value => value.From == from);
            if (at < 0)
                return null;
            var found = values[at];
            values.RemoveAt(at);
            values.Insert(0, found);
            return found.Value;
        }
    }
}
