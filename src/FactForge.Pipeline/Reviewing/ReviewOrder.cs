using System.Globalization;
using FactForge.Ledger;

namespace FactForge.Pipeline.Reviewing;

/// <summary>
/// The order of the queue: what failed comes last; then whoever was in touch last; of one person front-matter values before statements, contradictions before
/// what may only be said twice; what was put off behind the rest. Ties by id, so that two pages never show one item.
/// </summary>
internal sealed class ReviewOrder
{
    private readonly List<(ReviewGroup Group, List<QueuedRow> Rows)> groups;

    private ReviewOrder(List<(ReviewGroup Group, List<QueuedRow> Rows)> groups) => this.groups = groups;

    /// <summary>The groups in order.</summary>
    public IReadOnlyList<ReviewGroup> Groups => [.. groups.Select(group => group.Group)];

    /// <summary>The items in order.</summary>
    public IReadOnlyList<QueuedRow> Rows => [.. groups.SelectMany(group => group.Rows)];

    /// <summary>Orders what the filter leaves; words are looked for before (<see cref="QueueSearch"/>).</summary>
    public static ReviewOrder Of(IEnumerable<QueuedRow> queue, ReviewFilter filter) => new([.. queue.Where(row => Fits(row, filter))
        .GroupBy(row => row.Topic, StringComparer.Ordinal)
        .Select(group => (Group: Group(group.Key, [.. group]), Rows: Sorted(group)))
        .OrderBy(group => group.Group.Key == ReviewFiling.Failures)
        .ThenByDescending(group => group.Group.LastContact)
        .ThenBy(group => group.Group.Name, StringComparer.OrdinalIgnoreCase)
        .ThenBy(group => group.Group.Key, StringComparer.Ordinal)]);

    private static ReviewGroup Group(string key, IReadOnlyList<QueuedRow> rows)
    {
        var name = key switch { ReviewFiling.People => "Who is meant?", ReviewFiling.Failures => "Set aside", _ => rows[0].Name };
        var contact = rows.Max(row => row.Contact) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : (DateOnly?)null;
        return new(key, name, rows[0].Path, contact, rows.Count);
    }

    private static List<QueuedRow> Sorted(IEnumerable<QueuedRow> rows) =>
        [.. rows.OrderBy(row => row.IsLater).ThenBy(Weight).ThenByDescending(row => row.Topic is ReviewFiling.People ? row.Contact : null, StringComparer.Ordinal).ThenBy(row => row.Id, StringComparer.Ordinal)];

    private static int Weight(QueuedRow row) => row.Kind switch
    {
        nameof(ReviewReason.SupersedesOwners) => 0,
        nameof(ReviewReason.Contradiction) => row.Rule == "TimeDoesNotSettle" ? 1 : 2,
        nameof(ReviewReason.UnresolvedPerson) or nameof(ReviewReason.HedgedIdentity) => 3,
        nameof(ReviewReason.LostGround) => 4,
        nameof(ReviewReason.RefinesOwners) => 5,
        nameof(ReviewReason.CloseClaim) => 6,
        nameof(ReviewReason.UndecidedTwin) => 7,
        _ => 8,
    };

    private static bool Fits(QueuedRow row, ReviewFilter filter) =>
        (filter.IncludeLater || !row.IsLater)
        && (filter.Why is not { } why || row.Kind == why.ToString())
        && (filter.Rule is null || row.Rule == filter.Rule)
        && (filter.Thread is null || row.Threads.Contains($"\n{filter.Thread}\n", StringComparison.Ordinal))
        && (filter.Group is null || IsOf(row, filter.Group));

    private static bool IsOf(QueuedRow row, string group) =>
        row.Topic == group || row.Path == group || (row.Topic is not (ReviewFiling.People or ReviewFiling.Failures) && row.Name.Contains(group, StringComparison.OrdinalIgnoreCase));
}
