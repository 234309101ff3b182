using FactForge.Ledger;
using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Laws;

/// <summary>An answer whose process is killed (<c>kill -9</c>) between recording it and writing the note: the next command finishes it, or takes it back.</summary>
public sealed class KilledAnswer
{
    private const int MostTries = 20;

    [Fact]
    public async Task The_next_run_writes_what_was_answered()
    {
        using var question = await KilledAsync();
        await question.RunAsync();
        Assert.Contains(OwnersQuestion.Full, question.Note(), StringComparison.Ordinal);
        await AgreesWithTheUndisturbedAsync(question);
    }

    [Fact]
    public async Task The_next_answer_writes_what_was_answered_before_it()
    {
        using var question = await KilledAsync();
        Assert.Contains("Harbour Master", question.Note(), StringComparison.Ordinal);
        await question.MustAsync("review", "accept", question.Title);
        Assert.Contains(OwnersQuestion.Full, question.Note(), StringComparison.Ordinal);
        Assert.Contains("role: Head of Surveys", question.Note(), StringComparison.Ordinal);
        Assert.DoesNotContain("needs-review", question.Note(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taking_it_back_leaves_the_note_and_the_question_as_they_were()
    {
        using var question = await KilledAsync();
        var before = question.Note();
        await question.MustAsync("review", "undo");
        Assert.Equal(before, question.Note());
        Assert.Equal(ReviewState.Open, question.InLedger(ledger => ledger.Reviews.Find(question.Item)!.State));
        await question.RunAsync();
        Assert.Equal(before, question.Note());
        await question.MustAsync("review", "accept", question.Item);
        await AgreesWithTheUndisturbedAsync(question);
    }

    [Fact]
    public async Task Killed_behind_the_writing_it_is_taken_back_in_the_note_too()
    {
        using var question = await OwnersQuestion.AskedAsync();
        var before = question.Note();
        await question.MustAsync("review", "accept", question.Item);
        // The instant between the file's writing and the ledger's hearing of it: too short to be met by a kill, so the ledger is put there.
        using (var ledger = ((LedgerOpening.Opened)LedgerDoor.Open(question.LedgerPath, "a test", Factforge.Today)).Ledger)
            ledger.Decisions.Mark(1, DecisionState.New);
        await question.MustAsync("review", "undo");
        Assert.Equal(before, question.Note());
    }

    /// <summary>A vault whose answer is recorded and whose note is not written: the process was killed as soon as the record could be seen.</summary>
    private static async Task<OwnersQuestion> KilledAsync()
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var question = await OwnersQuestion.AskedAsync();
            var before = question.Note();
            using (var process = Factforge.Start(["review", "accept", question.Item, "--vault", question.Root], null))
            {
                process.StandardInput.Close();
                while (!process.HasExited && question.InLedger(ledger => ledger.Decisions.All().Count) == 0)
                    await Task.Yield();
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync();
            }

            if (question.InLedger(ledger => ledger.Decisions.Unfinished().Count) == 1 && question.Note() == before)
                return question;
            question.Dispose();
        }

        throw new InvalidOperationException($"In {MostTries} tries no process was killed between recording and writing.");
    }

    private static async Task AgreesWithTheUndisturbedAsync(OwnersQuestion question)
    {
        using var undisturbed = await OwnersQuestion.AskedAsync();
        await undisturbed.MustAsync("review", "accept", undisturbed.Item);
        Assert.Equal(undisturbed.Note(), question.Note());
        Assert.Empty(question.InLedger(ledger => ledger.Decisions.Unfinished()));
        var before = question.Note();
        await question.RunAsync();
        Assert.Equal(before, question.Note());
    }
}
