using FactForge.Consolidation;

namespace FactForge.Pipeline.Asking;

/// <summary>What asking a judge came to.</summary>
/// <typeparam name="T">What is judged: a reconciliation or a tidying.</typeparam>
/// <param name="Result">What follows from the answers.</param>
/// <param name="Unanswered">Pairs without an answer.</param>
/// <param name="IsForNow">True where a pair is to be asked about again.</param>
/// <param name="Reason">Why one has none; empty where all have.</param>
internal sealed record Judged<T>(T Result, int Unanswered, bool IsForNow, string Reason);

/// <summary>
/// Asks a judge about what the rules leave undecided, looks again with the answers, and asks about what that brings up, for a few rounds. A pair is asked about
/// once; one that has no answer stays undecided.
/// </summary>
internal static class JudgedRounds
{
    private const int Rounds = 4;

    public static async Task<Judged<T>> RunAsync<T>(
        IJudge? judge, NoteMemory memory, Func<NoteMemory, T> look, Func<T, IReadOnlyList<JudgeQuestion>> questions, CancellationToken cancellationToken)
    {
        var result = look(memory);
        var failed = new Dictionary<JudgeQuestion, JudgeAnswer>();
        for (var round = 0; judge is not null && round < Rounds; round++)
        {
            var open = questions(result).Where(question => !failed.ContainsKey(question)).ToList();
            if (open.Count == 0)
                break;
            var answers = await judge.AskAsync(open, cancellationToken).ConfigureAwait(false);
            foreach (var answer in answers.Where(answer => answer.Relation is null))
                failed[answer.Question] = answer;
            var rulings = answers.Where(answer => answer.Relation is not null)
                .Select(answer => new PairRuling(answer.Question.Standing, answer.Question.Arriving, answer.Relation!.Value) { Wording = answer.Wording }).ToList();
            if (rulings.Count == 0)
                break;
            // The owner's answers stand before a model's.
            memory = memory with { Rulings = [.. rulings, .. memory.Rulings] };
            result = look(memory);
        }

        return new Judged<T>(result, failed.Count, failed.Values.Any(answer => answer.IsForNow), failed.Values.Select(answer => answer.Reason).FirstOrDefault(reason => reason.Length > 0) ?? "");
    }
}
