using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace FactForge.Prompting.Tests.Calling;

/// <summary>Limits a minute, by a clock that the tests move.</summary>
public sealed class TokenBucketTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(2);
    private readonly FakeTimeProvider clock = new();

    [Theory]
    [InlineData(6)]
    [InlineData(60)]
    [InlineData(600)]
    public async Task No_minute_sees_more_requests_than_its_limit_and_nearly_all_of_it_is_used(int limit)
    {
        var bucket = new TokenBucket(limit, clock);
        var taken = new List<(DateTimeOffset At, double Amount)>();
        var end = clock.GetUtcNow() + (5 * Minute);
        while (clock.GetUtcNow() < end)
            taken.Add((await TakenAtAsync(bucket, 1), 1));
        Assert.True(Busiest(taken) <= limit, $"{Busiest(taken)} in a minute");
        Assert.InRange(taken.Count, 5 * limit * 0.95, (5 * limit) + 1);
    }

    [Fact]
    public async Task No_minute_sees_more_tokens_than_its_limit_and_the_request_that_reaches_it()
    {
        const int limit = 30_000;
        const int largest = 2_000;
        var bucket = new TokenBucket(limit, clock);
        var sizes = new Random(20260115);
        var taken = new List<(DateTimeOffset At, double Amount)>();
        var end = clock.GetUtcNow() + (5 * Minute);
        while (clock.GetUtcNow() < end)
        {
            var amount = sizes.Next(50, largest + 1);
            taken.Add((await TakenAtAsync(bucket, amount), amount));
        }

        Assert.InRange(Busiest(taken), limit * 0.95, limit + largest);
        Assert.InRange(taken.Sum(take => take.Amount) / 5, limit * 0.95, limit + (largest / 5.0));
    }

    [Theory]
    [InlineData(20_000)]
    [InlineData(60_000)]
    [InlineData(600_000)]
    public async Task What_comes_back_of_reservations_is_used_by_those_who_wait(int limit)
    {
        var bucket = new TokenBucket(limit, clock);
        var (taken, settling) = (new List<(DateTimeOffset At, double Amount)>(), new Queue<(DateTimeOffset At, double Reserved, double Used)>());
        var end = clock.GetUtcNow() + (5 * Minute);
        for (var number = 0; clock.GetUtcNow() < end; number++)
        {
            // Somebody is always there; an answer takes 300 ms, and is shorter or longer than was thought.
            var input = 300 + (number % 7 * 100);
            var (reserved, used) = (input + 180, input + 60 + (number % 3 * 120));
            var take = bucket.TakeAsync(reserved, TestContext.Current.CancellationToken).AsTask();
            while (!take.IsCompleted)
            {
                clock.Advance(Step);
                for (; settling.TryPeek(out var ended) && ended.At <= clock.GetUtcNow(); settling.Dequeue())
                    bucket.Settle(ended.Reserved, ended.Used);
            }

            await take;
            taken.Add((clock.GetUtcNow(), used));
            settling.Enqueue((clock.GetUtcNow() + TimeSpan.FromMilliseconds(300), reserved, used));
        }

        Assert.InRange(taken.Sum(take => take.Amount) / 5, limit * 0.95, limit * 1.01);
        Assert.True(Busiest(taken) <= limit + 1500, $"{Busiest(taken)} in a minute");
    }

    [Fact]
    public async Task What_was_reserved_and_not_used_is_given_back_and_what_was_used_beyond_is_waited_for()
    {
        // 582 a minute, 9.7 in the bucket.
        var bucket = new TokenBucket(600, clock);
        await TakenAtAsync(bucket, 9);
        var given = clock.GetUtcNow();
        bucket.Settle(reserved: 9, used: 1);
        Assert.Equal(TimeSpan.Zero, await TakenAtAsync(bucket, 8) - given);

        bucket.Settle(reserved: 0, used: 98);
        Assert.InRange((await TakenAtAsync(bucket, 1) - given).TotalSeconds, 9.9, 10.2);
    }

    [Fact]
    public async Task A_small_request_does_not_overtake_a_large_one_and_one_that_is_given_up_holds_nobody_back()
    {
        var bucket = new TokenBucket(600, clock);
        await TakenAtAsync(bucket, 200);
        using var givenUp = new CancellationTokenSource();
        var large = bucket.TakeAsync(9, givenUp.Token).AsTask();
        var small = bucket.TakeAsync(0.1, TestContext.Current.CancellationToken).AsTask();
        clock.Advance(TimeSpan.FromSeconds(19.8));
        Assert.False(large.IsCompleted || small.IsCompleted);

        await givenUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => large);
        await small.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
    }

    // The bucket waits by the clock alone, so that moving it on is all there is to wait for.
    private async Task<DateTimeOffset> TakenAtAsync(TokenBucket bucket, double amount)
    {
        var take = bucket.TakeAsync(amount, TestContext.Current.CancellationToken).AsTask();
        while (!take.IsCompleted)
            clock.Advance(Step);
        await take;
        return clock.GetUtcNow();
    }

    /// <summary>The most that any minute saw.</summary>
    private static double Busiest(List<(DateTimeOffset At, double Amount)> taken)
    {
        var (most, sum, first) = (0.0, 0.0, 0);
        foreach (var (at, amount) in taken)
        {
            sum += amount;
            while (taken[first].At <= at - Minute)
                sum -= taken[first++].Amount;
            most = Math.Max(most, sum);
        }

        return most;
    }
}
