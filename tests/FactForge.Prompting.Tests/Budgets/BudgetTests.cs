using CsCheck;

namespace FactForge.Prompting.Tests.Budgets;

public sealed class BudgetTests
{
    [Xunit.Fact]
    public async Task A_call_waits_for_those_under_way_and_goes_ahead_where_they_used_less()
    {
        var budget = new Budget(new(Tokens: 100));
        var (first, _) = await budget.ReserveAsync(new(0, 80, 1), default);
        var second = budget.ReserveAsync(new(0, 50, 1), default).AsTask();
        Assert.False(second.IsCompleted);
        first!.Settle(new(0, 20, 1));
        Assert.NotNull((await second).Reservation);
    }

    [Xunit.Fact]
    public async Task What_is_spent_refuses_with_the_limit_in_words_and_what_is_given_back_does_not()
    {
        var budget = new Budget(new(Cost: 1m), new(Cost: 5m), new(4.5m, 0, 0));
        var (refused, reason) = await budget.ReserveAsync(new(0.6m, 0, 1), default);
        Assert.Null(refused);
        Assert.Equal("the cost limit of the day (5) would be passed", reason);
        Assert.EndsWith("this run (1) would be passed by a single question already: raise it, or lower 'max_output_tokens' of the model", (await budget.ReserveAsync(new(1.0001m, 0, 1), default)).Reason, StringComparison.Ordinal);
        var (kept, _) = await budget.ReserveAsync(new(0.4m, 0, 1), default);
        kept!.Dispose();
        Assert.Equal(Prompting.Spending.None, budget.Spent);
    }

    [Xunit.Fact]
    public async Task The_limit_that_a_single_question_passes_is_the_one_that_is_named()
    {
        var budget = new Budget(new(Calls: 1), new(Tokens: 50));
        (await budget.ReserveAsync(new(0, 10, 1), default)).Reservation!.Settle(new(0, 10, 1));
        var (_, reason) = await budget.ReserveAsync(new(0, 60, 1), default);
        Assert.StartsWith("the token limit of the day (50) would be passed by a single question already", reason, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public async Task A_waiting_call_can_be_cancelled()
    {
        var budget = new Budget(new(Calls: 1));
        await budget.ReserveAsync(new(0, 0, 1), default);
        using var soon = new CancellationTokenSource(20);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await budget.ReserveAsync(new(0, 0, 1), soon.Token));
    }

    [Xunit.Fact]
    public void What_is_spent_never_passes_a_limit_whatever_calls_use_and_in_whatever_order_they_end() =>
        Gen.Select(Gen.Int[50, 500], Gen.Select(Gen.Int[1, 80], Gen.Int[0, 80]).Array[1, 40]).Sample(async (limit, calls) =>
        {
            var budget = new Budget(new(Tokens: limit));
            await Task.WhenAll(calls.Select(async call =>
            {
                var (reservation, _) = await budget.ReserveAsync(new(0, call.Item1, 1), default);
                await Task.Yield();
                reservation?.Settle(new(0, Math.Min(call.Item1, call.Item2), 1));
            }));
            Assert.True(budget.Spent.Tokens <= limit);
            Assert.True(budget.Reached is not null || budget.Spent.Calls == calls.Length);
        }, iter: 200);
}
