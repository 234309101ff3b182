using FactForge.FakeModel;
using Microsoft.Extensions.Time.Testing;

namespace FactForge.Prompting.Tests.Calling;

/// <summary>How long a door waits before it asks again, by a clock that the tests move.</summary>
public sealed class RetryWaitTests
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);

    [Xunit.Fact]
    public async Task What_the_service_asks_for_is_waited_for_in_full()
    {
        var waits = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => WaitedAsync(FakeReply.RateLimited("20"), $"{number}")));
        Assert.All(waits, wait => Assert.True(wait >= TimeSpan.FromSeconds(20), $"{wait}"));
    }

    [Xunit.Fact]
    public void Calls_that_were_told_the_same_do_not_come_back_at_one_instant()
    {
        var told = TimeSpan.FromSeconds(20);
        var spread = Enumerable.Range(0, 200).Select(number => Spread.Of(told, $"key {number}")).ToList();
        Assert.All(spread, more => Assert.InRange(more, TimeSpan.Zero, told / 10));
        Assert.True(spread.Distinct().Count() > 150);
        Assert.InRange(spread.Average(more => more.TotalSeconds), 0.8, 1.2);
        Assert.InRange(Spread.Of(TimeSpan.FromMinutes(5), "key"), TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Xunit.Fact]
    public async Task Where_the_service_asks_for_nothing_no_two_calls_wait_equally_long()
    {
        var waits = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => WaitedAsync(new FakeReply.Status(503), $"{number}")));
        Assert.All(waits, wait => Assert.True(wait <= TimeSpan.FromSeconds(60), $"{wait}"));
        Assert.True(waits.Distinct().Count() > 2, string.Join(' ', waits));
    }

    // Moves a clock of its own on until the call is sent once more.
    private static async Task<TimeSpan> WaitedAsync(FakeReply refusal, string text)
    {
        var token = Xunit.TestContext.Current.CancellationToken;
        var clock = new FakeTimeProvider();
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("hi"));
        server.Then(refusal);
        var door = new ModelDoor(Line.Client(Line.Settings(server) with { RetryDelay = TimeSpan.FromSeconds(10), Retries = 3, Timeout = TimeSpan.FromHours(1) }), clock);
        var asked = door.SendAsync(Line.Request(text), token);
        while (door.Counts is { Failed: 0, RateLimited: 0 })
            await Task.Delay(5, token);
        var began = clock.GetUtcNow();
        while (door.Counts.Attempts < 2)
        {
            await Task.Delay(5, token);
            clock.Advance(Step);
        }

        var waited = clock.GetUtcNow() - began;
        while (!asked.IsCompleted)
        {
            await Task.Delay(5, token);
            clock.Advance(Step);
        }

        Assert.Equal(ModelOutcome.Answered, (await asked).Outcome);
        return waited;
    }
}
