using System.Globalization;

namespace FactForge.Consolidation;

/// <summary>The one line that a thread has in Recent Context.</summary>
/// <param name="Key">Identity: the hash of the fact that founded it.</param>
/// <param name="Date">The date that leads it; null where none is known.</param>
/// <param name="Text">The whole line.</param>
/// <param name="Facts">The facts of the thread that it tells, in order.</param>
/// <param name="Told">The fact whose words it has.</param>
/// <param name="Order">Place of the founding fact in the order in which facts count.</param>
internal sealed record ThreadLine(string Key, DateOnly? Date, string Text, IReadOnlyList<Fact> Facts, Fact Told, int Order);

/// <summary>Makes the lines of Recent Context: one a thread, whatever a model calls it this time.</summary>
internal static class ThreadLines
{
    /// <summary>The lines, the newest first.</summary>
    public static IReadOnlyList<ThreadLine> Of(PersonDossier dossier, IReadOnlyList<Fact> inOrder)
    {
        var order = new Dictionary<FactId, int>();
        for (var i = 0; i < inOrder.Count; i++)
            order.TryAdd(inOrder[i].Id, i);
        return [.. inOrder.Where(fact => fact.Kind is FactKind.Context or FactKind.Mention)
            .GroupBy(fact => fact.Thread)
            .Select(group => Line(dossier, [.. group], order))
            .OrderByDescending(line => line.Date ?? DateOnly.MinValue)
            .ThenByDescending(line => line.Order)];
    }

    private static ThreadLine Line(PersonDossier dossier, IReadOnlyList<Fact> facts, Dictionary<FactId, int> order)
    {
        var glimpse = dossier.Threads.GetValueOrDefault(facts[0].Thread);
        var told = Told(facts);
        var date = glimpse is not null ? glimpse.LastDate : Dated(facts);
        var takesPart = glimpse?.TookPart ?? true;
        var subject = PlainLine.Of(glimpse?.Subject ?? "");
        var words = told.Kind == FactKind.Context && takesPart || subject.Length == 0 ? PlainLine.Of(told.Statement) : $"Mentioned in: {subject}";
        var text = date is { } day ? $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}: {words}" : words;
        return new ThreadLine(ContentHash.Of("thread", facts[0].Id.Value).Short, date, PlainLine.Of(text), facts, told, order[facts[0].Id]);
    }

    // The thread as it stands now: what its latest message says of the person. A message asked once more does not change its words.
    private static Fact Told(IReadOnlyList<Fact> facts)
    {
        var contexts = facts.Where(fact => fact.Kind == FactKind.Context).ToList();
        if (contexts.Count == 0)
            return facts[0];
        var dated = contexts.Where(fact => fact.SaidAt != DateTimeOffset.MaxValue).ToList();
        var among = dated.Count > 0 ? dated : contexts;
        var latest = among[^1].Evidence.Message;
        return among.First(fact => fact.Evidence.Message == latest);
    }

    private static DateOnly? Dated(IReadOnlyList<Fact> facts)
    {
        var dated = facts.Where(fact => fact.SaidAt != DateTimeOffset.MaxValue).ToList();
        return dated.Count == 0 ? null : DateOnly.FromDateTime(dated.Max(fact => fact.SaidAt).Date);
    }
}
