using System.Globalization;

namespace FactForge.Review;

/// <summary>What is said to the owner on the page after the one that did something.</summary>
/// <param name="Sentences">What was done, and what was not.</param>
/// <param name="IsTrouble">True where something was not done.</param>
/// <param name="Undoable">Numbers of the decisions that the notice offers to take back.</param>
public sealed record Notice(IReadOnlyList<string> Sentences, bool IsTrouble, IReadOnlyList<long> Undoable);

/// <summary>Notices by the number that stands in the address of the page that shows them, so that no address carries text.</summary>
public sealed class Notices
{
    private const int Kept = 256;
    private readonly Lock gate = new();
    private readonly SortedDictionary<long, Notice> notices = [];
    private long last;

    /// <summary>Keeps a notice and gives its number.</summary>
    public string Keep(Notice notice)
    {
        lock (gate)
        {
            notices.Add(++last, notice);
            notices.Remove(last - Kept);
            return last.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>The notice of a number; null where there is none, or it was long ago.</summary>
    public Notice? Find(string? number)
    {
        lock (gate)
            return long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? notices.GetValueOrDefault(at) : null;
    }
}
