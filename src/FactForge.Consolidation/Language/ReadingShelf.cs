using System.Collections.Concurrent;

namespace FactForge.Consolidation;

/// <summary>
/// Readings that were made a moment ago. A wording means the same whenever it is read, and reconciling reads the same ones again in every round; so the last few
/// thousand are kept. Safe for use from many threads.
/// </summary>
internal static class ReadingShelf
{
    private const int Width = 1024;

    private static readonly ConcurrentDictionary<(string Person, string Text, bool IsTopic), Reading> Shelf = new();

    // The dictionary's own count stops everybody who uses it.
    private static int held;

    /// <summary>What a wording means.</summary>
    /// <param name="person">Whose note it is of.</param>
    /// <param name="key">The person's names in one string: all that a reading depends on beside the wording.</param>
    /// <param name="text">The wording.</param>
    /// <param name="isTopic">True for a topic.</param>
    public static Reading Read(Naming person, string key, string text, bool isTopic)
    {
        if (Shelf.TryGetValue((key, text, isTopic), out var reading))
            return reading;
        if (Interlocked.Increment(ref held) > Width)
        {
            Interlocked.Exchange(ref held, 0);
            Shelf.Clear();
        }

        return Shelf[(key, text, isTopic)] = Reading.Of(person, text, isTopic);
    }
}
