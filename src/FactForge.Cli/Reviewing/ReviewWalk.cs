using System.Globalization;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>Walks the queue at a terminal: an item is shown, one key decides it, and the next is shown.</summary>
internal sealed class ReviewWalk(VaultConfiguration configuration, ReviewFilter filter, CliSurroundings around)
{
    private const int Most = 9;
    private const char Undo = 'u';
    private const char Diff = 'd';
    private const char Next = 'j';
    private const char Back = 'k';
    private const char Help = '?';
    private const char Quit = 'q';
    private const char SomebodyElse = 'p';
    private const char SomebodyNew = 'n';

    private readonly ReviewLook look = new(configuration, around.Clock);
    private readonly ReviewDesk desk = new(configuration, around.Clock);
    private readonly HashSet<string> passed = new(StringComparer.Ordinal);
    private readonly Stack<string> before = new();
    private int decided;

    /// <summary>Walks until the queue is empty or its owner has had enough.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        string? wanted = null;
        while (true)
        {
            var found = await look.IdsAsync(filter, cancellationToken).ConfigureAwait(false);
            if (found.Value is not { } queue)
                return around.Refuse(found.Refusal);
            var id = wanted ?? queue.FirstOrDefault(one => !passed.Contains(one));
            wanted = null;
            if (id is null)
                return End(queue.Count == 0 ? "nothing waits for you" : $"{Counted.Of(queue.Count, "question")} left for another time");
            if ((await look.ItemAsync(id, filter, cancellationToken).ConfigureAwait(false)).Value is not { State: ReviewStanding.Open } item)
                continue;
            Say($"\n({Counted.Of(queue.Count, "question")} left)");
            ReviewView.Write(item, false, around.Output, Emphasis.For(around));
            Say($"  [{Undo}] undo  [{Diff}] what each answer does  [{Next}] next  [{Back}] back  [{Help}] help  [{Quit}] quit");
            var step = await StepAsync(item, cancellationToken).ConfigureAwait(false);
            if (step is null)
                return End($"{Counted.Of((await look.IdsAsync(filter, cancellationToken).ConfigureAwait(false)).Value?.Count ?? 0, "question")} left");
            wanted = step.Length > 0 ? step : null;
        }
    }

    // The item to show next: an id, or empty for the next in the queue; null to end.
    private async Task<string?> StepAsync(ReviewDetail item, CancellationToken cancellationToken)
    {
        while (true)
        {
            var key = await KeyAsync(cancellationToken).ConfigureAwait(false);
            switch (key)
            {
                case Quit or '\u0004' or '\u001B':
                    return null;
                case Next or ' ':
                    Pass(item.Item.Id);
                    return "";
                case Back when before.TryPop(out var last):
                    passed.Remove(last);
                    return last;
                case Undo:
                    var undone = await desk.UndoLastAsync(cancellationToken).ConfigureAwait(false);
                    ReviewView.Write(undone, around.Output);
                    decided -= Math.Min(decided, undone.Outcomes.OfType<DecisionOutcome.Undone>().Count());
                    return undone.Outcomes.OfType<DecisionOutcome.Undone>().Select(outcome => outcome.Item).FirstOrDefault() ?? item.Item.Id;
                case Diff:
                    ReviewView.Write(item, true, around.Output, Emphasis.For(around));
                    continue;
                case Help:
                    Explain();
                    continue;
            }

            if (item.Answers.FirstOrDefault(answer => answer.Key == key) is not { } chosen)
                continue;
            if (await DecisionAsync(item, chosen, cancellationToken).ConfigureAwait(false) is not { } decision)
                return item.Item.Id;
            return await DecideAsync(item, decision, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<string> DecideAsync(ReviewDetail item, Decision decision, CancellationToken cancellationToken)
    {
        var report = await desk.DecideAsync([new(decision, item.Version)], cancellationToken).ConfigureAwait(false);
        ReviewView.Write(report, around.Output);
        switch (report.Outcomes[0])
        {
            case DecisionOutcome.Applied:
                decided++;
                Pass(item.Item.Id);
                return "";
            case DecisionOutcome.AlreadyDecided:
                return "";
            default:
                return item.Item.Id;
        }
    }

    // What must be typed or chosen first is asked for; null where nothing was.
    private async Task<Decision?> DecisionAsync(ReviewDetail item, ReviewAnswer answer, CancellationToken cancellationToken)
    {
        var id = item.Item.Id;
        if (answer.Name == "amend")
            return await LineAsync("your words: ", cancellationToken).ConfigureAwait(false) is { Length: > 0 } words ? new Decision.Amend(id, words) : null;
        if (answer.Key == SomebodyNew && answer.Decision is Decision.NewPerson anew)
            return await LineAsync($"the name (Enter: {anew.Name}): ", cancellationToken).ConfigureAwait(false) is { Length: > 0 } name ? new Decision.NewPerson(id, name) : anew;
        if (answer.Key != SomebodyElse || answer.Decision is not null)
            return answer.Decision;
        if (await LineAsync("words of the name or address: ", cancellationToken).ConfigureAwait(false) is not { Length: > 0 } search)
            return null;
        var people = (await look.PeopleAsync(search, Most, cancellationToken).ConfigureAwait(false)).Value ?? [];
        for (var i = 0; i < people.Count; i++)
            Say(string.Create(CultureInfo.InvariantCulture, $"  [{i + 1}] {TerminalText.Line(people[i].Name)} {TerminalText.Line(people[i].Address ?? "")}"));
        if (people.Count == 0)
            Say("  nobody is known by that");
        var key = people.Count == 0 ? ' ' : await KeyAsync(cancellationToken).ConfigureAwait(false);
        return key - '1' is >= 0 and var place && place < people.Count ? new Decision.Identify(id, people[place].Id) : null;
    }

    private void Pass(string id)
    {
        if (passed.Add(id))
            before.Push(id);
    }

    private int End(string left)
    {
        Say($"\n{Counted.Of(decided, "answer")} given, {left}");
        return ExitStatus.Done;
    }

    private void Explain() => Say($"""
          The letters before the answers give them; the note follows at once.
          {Undo}  takes the newest answer back         {Diff}  shows what each answer does to the note
          {Next}  or space: the next, undecided        {Back}  back to the one before
          {Quit}  ends; what is answered stays answered
        """);

    private void Say(string text)
    {
        around.Output.WriteLine(text);
        around.Output.Flush();
    }

    private async Task<char> KeyAsync(CancellationToken cancellationToken)
    {
        await around.Output.FlushAsync(cancellationToken).ConfigureAwait(false);
        return await Task.Run(around.ReadKey, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<string?> LineAsync(string prompt, CancellationToken cancellationToken)
    {
        around.Output.Write(prompt);
        await around.Output.FlushAsync(cancellationToken).ConfigureAwait(false);
        return (await Task.Run(around.ReadLine, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false))?.Trim();
    }
}
