using FactForge.Ledger;
using FactForge.Pipeline.Tidying;

namespace FactForge.Pipeline.Reviewing;

/// <summary>An edit of the owner's own words that is still to be carried out, and the answer that it belongs to.</summary>
internal sealed record PendingEdit(long Number, OwnEdit Edit, DecisionState After);

/// <summary>Answers and questions as the ledger has them at one moment.</summary>
/// <param name="Decisions">Every answer, in order of time.</param>
/// <param name="Settled">Questions that are settled.</param>
/// <param name="Open">Questions that wait.</param>
/// <param name="Tidied">Those of them that tidying asked.</param>
internal sealed record AnswerRows(IReadOnlyList<DecisionRow> Decisions, IReadOnlyList<ReviewRow> Settled, IReadOnlyList<OpenQuestion> Open, IReadOnlyList<ReviewRow> Tidied)
{
    /// <summary>Reads them. Of what waits only its place is read: a queue may be long.</summary>
    public static AnswerRows Read(LedgerStore ledger) => new(
        ledger.Decisions.All(), [.. new[] { ReviewState.Decided, ReviewState.Dismissed, ReviewState.Expired }.SelectMany(ledger.Reviews.In)],
        ledger.Reviews.OpenPlaces(), ledger.Reviews.OpenWithPrefix(TidyQuestions.Prefix));

    /// <summary>The book of them.</summary>
    public AnswerBook ToBook() => new(this);
}

/// <summary>
/// Everything that the owner answered and that holds, sorted by note. Part of the owner's will: notes are a function of the facts, of the notes' own bytes,
/// and of this.
/// </summary>
internal sealed class AnswerBook
{
    private readonly ILookup<string, DecisionRow> byNote;
    private readonly ILookup<string, ReviewItem> settled;
    private readonly ILookup<string, string> open;
    private readonly ILookup<string, ReviewItem> tidied;
    private readonly IReadOnlyList<DecisionRow> decisions;

    public AnswerBook(AnswerRows rows)
    {
        decisions = [.. rows.Decisions.Where(row => row.Question is not null)];
        byNote = Keyed(decisions, row => row.Path, row => row.Question!.Person, row => row);
        settled = Keyed(rows.Settled, row => row.Path, row => row.Item.Person, row => row.Item);
        open = rows.Open.Where(row => row.Path is not null).ToLookup(row => row.Path!, row => row.Id, StringComparer.Ordinal);
        tidied = rows.Tidied.Where(row => row.Path is not null).ToLookup(row => row.Path!, row => row.Item, StringComparer.Ordinal);
        Who = new(decisions);
    }

    /// <summary>Who is who.</summary>
    public IdentityAnswers Who { get; }

    /// <summary>Notes with open questions, or answers that are still to be carried out.</summary>
    public IEnumerable<string> Paths => open.Select(group => group.Key)
        .Concat(decisions.Where(row => row.State is DecisionState.New or DecisionState.Undoing).Select(row => row.Path).OfType<string>()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>Items that no note is concerned by and that are settled.</summary>
    public IReadOnlySet<string> SettledElsewhere => settled[""].Select(item => item.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads the book.</summary>
    public static AnswerBook Read(LedgerStore ledger) => AnswerRows.Read(ledger).ToBook();

    /// <summary>The book as it would be with one more answer.</summary>
    public static AnswerBook With(AnswerRows rows, ReviewRow asked, DecisionRow supposed)
    {
        var item = supposed.Decision.Item;
        return new(new(
            [.. rows.Decisions, supposed], [.. rows.Settled, asked], [.. rows.Open.Where(row => row.Id != item)], [.. rows.Tidied.Where(row => row.Item.Id != item)]));
    }

    /// <summary>The answers about a note, for reconciling.</summary>
    public OwnersAnswers For(PersonId person, string? path)
    {
        var effects = Rows(person, path).Where(row => row.Holds).Select(row => AnswerReader.Read(row.Question!, row.Decision).Effects).OfType<AnswerEffects>().ToList();
        return new()
        {
            Rejected = [.. effects.SelectMany(effect => effect.Rejected).OrderBy(words => words.Text, StringComparer.Ordinal).ThenBy(words => words.Section)],
            Pairs = [.. effects.SelectMany(effect => effect.Pairs).Distinct().OrderBy(pair => pair.FirstText, StringComparer.Ordinal).ThenBy(pair => pair.SecondText, StringComparer.Ordinal).ThenBy(pair => pair.Relation)],
            Words = [.. effects.SelectMany(effect => effect.Words).OrderBy(words => words.Text, StringComparer.Ordinal)],
            Values = [.. effects.SelectMany(effect => effect.Values).OrderBy(value => value.Slot).ThenBy(value => value.Holds, StringComparer.Ordinal).ThenBy(value => value.Falls, StringComparer.Ordinal)],
            Settled = [.. Both(settled, person, path).DistinctBy(item => item.Id).OrderBy(item => item.Id, StringComparer.Ordinal)],
            Open = path is null ? [] : [.. open[path].Order(StringComparer.Ordinal)],
            Others = path is null ? [] : [.. tidied[path]],
        };
    }

    /// <summary>What is still to be carried out in the owner's own words of a note: answers in order of time, then those taken back, the last first.</summary>
    public IReadOnlyList<PendingEdit> Pending(PersonId person, string? path)
    {
        var rows = Rows(person, path).ToList();
        return [.. rows.Where(row => row.State == DecisionState.Undoing).Reverse().SelectMany(row => Edits(row).Reverse().Select(edit => new PendingEdit(row.Number, edit.Back(), DecisionState.Undone))),
            .. rows.Where(row => row.State == DecisionState.New).SelectMany(row => Edits(row).Select(edit => new PendingEdit(row.Number, edit, DecisionState.Done)))];
    }

    /// <summary>Answers about a note that are recorded and not yet carried out or put back.</summary>
    public IReadOnlyList<DecisionRow> Unfinished(PersonId person, string? path) =>
        [.. Rows(person, path).Where(row => row.State is DecisionState.New or DecisionState.Undoing)];

    /// <summary>Answers that concern no note and are recorded and not yet marked as carried out.</summary>
    public IReadOnlyList<DecisionRow> UnfinishedElsewhere => [.. decisions.Where(row => row.Path is null && row.State is DecisionState.New or DecisionState.Undoing && row.Path is null)];

    private static IReadOnlyList<OwnEdit> Edits(DecisionRow row) => AnswerReader.Read(row.Question!, row.Decision).Effects?.Edits ?? [];

    private IEnumerable<DecisionRow> Rows(PersonId person, string? path) => Both(byNote, person, path).DistinctBy(row => row.Number).OrderBy(row => row.Number);

    private static IEnumerable<T> Both<T>(ILookup<string, T> lookup, PersonId person, string? path) =>
        path is null ? lookup["person " + person.Value] : lookup["person " + person.Value].Concat(lookup["note " + path]);

    private static ILookup<string, TValue> Keyed<T, TValue>(IEnumerable<T> rows, Func<T, string?> path, Func<T, PersonId?> person, Func<T, TValue> value) => rows
        .SelectMany(row => Keys(path(row), person(row)).Select(key => (Key: key, Row: row)))
        .ToLookup(pair => pair.Key, pair => value(pair.Row), StringComparer.Ordinal);

    private static IEnumerable<string> Keys(string? path, PersonId? person)
    {
        if (person is { } id)
            yield return "person " + id.Value;
        if (path is not null)
            yield return "note " + path;
        if (person is null && path is null)
            yield return "";
    }
}
